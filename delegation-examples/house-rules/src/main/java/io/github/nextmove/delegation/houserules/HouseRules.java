package io.github.nextmove.delegation.houserules;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.RuleSetProvider;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import java.time.LocalDate;

/** What Acme puts on top of the rules of the library; {@code withDiscovered()} finds it. */
public final class HouseRules implements RuleSetProvider {

    private static final Waiver UNTIL_THE_NEW_INTRANET = Waiver.builder()
            .rule("COLLEAGUES_NOT_INFORMED")
            .reason("The new intranet shows who does what, and opens in May.")
            .askedBy(PersonId.of("ines"))
            .approvedBy(PersonId.of("marc"))
            .start(LocalDate.of(2026, 2, 1))
            .end(LocalDate.of(2026, 5, 31))
            .build();

    private static final RuleSet SET = RuleSet.named("Acme", "1.0")
            .with(OwnRules.NO_TIME_TO_REPAIR, OwnRules.PROBLEM_KEEPS_COMING_BACK, OwnRules.NEW_AND_LEFT_ALONE)
            .set(StandardParameters.AUTONOMY_POLICY, AcmePolicy.COMPETENCE_LEADS)
            .severity("SUMMARY_NOT_CONFIRMED", Severity.VIOLATION)
            .off("ANSWERS_OVER_QUESTIONS", "Our trainers look at this together with people; counting felt like a test.")
            .waive(UNTIL_THE_NEW_INTRANET);

    /** For {@link java.util.ServiceLoader}. */
    public HouseRules() {}

    @Override
    public RuleSet ruleSet() {
        return SET;
    }
}
