package io.github.nextmove.delegation.workshop.scenario;

import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.TrackRecord;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What people did, in terms of the library, and what the rules must make of it.
 *
 * @param id its name, unique in its file
 * @param title what it is about, in one line
 * @param draft who hands what to whom
 * @param ratings how ready the delegatee is, by both
 * @param before what the two did before
 * @param policy the theory by which autonomy is judged
 * @param ruleSet the rules for which its expectation holds
 * @param steps what people did, in order
 * @param expectation what must come of it; none when it is just told
 */
public record Scenario(
        String id,
        String title,
        DraftDelegation draft,
        Vector<RateReadiness> ratings,
        TrackRecord before,
        StandardPolicy policy,
        RuleSet ruleSet,
        Vector<Step> steps,
        Option<Expectation> expectation) {

    /** The day of the delegation conversation, from which days are counted. */
    public static final LocalDate DAY_ZERO = LocalDate.of(2026, 3, 2);

    private static final int HOUR = 12;

    /** The date of a day. */
    static LocalDate date(int day) {
        return DAY_ZERO.plusDays(day);
    }

    /** The hour at which everything happens, on a day. */
    static Instant noon(int day) {
        return date(day).atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
    }

    /** Now: the day of the last step, also of one that is refused. */
    public Instant now() {
        return noon(steps.lastOption().map(Step::day).getOrElse(0));
    }
}
