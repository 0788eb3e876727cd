package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Suggestion;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.text.Texts;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every finding says whose move it is, and no monkey goes to the delegator unsaid. */
class NextMoveLawsTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_move_is_of_a_person_of_the_delegation(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.findings()).allSatisfy(finding -> {
            assertThat(finding.moves()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(finding.moves()).allMatch(move -> any.delegation().involves(move.owner()));
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_monkey_waits_for_whom_it_rightfully_was_at_the_time(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.findings().filter(MonkeyTable::isAboutAMonkey))
                .allSatisfy(finding -> assertThat(finding.owner()).isEqualTo(rightful(any.delegation(), finding)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void who_takes_a_monkey_over_is_told_so_and_nobody_else_is(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.findings().flatMap(Finding::moves)).allSatisfy(move -> {
            assertThat(ENGLISH.render(move.what()).contains("you take the monkey over"))
                    .isEqualTo(move.takesOver());
            assertThat(DUTCH.render(move.what()).contains("je neemt de aap over"))
                    .isEqualTo(move.takesOver());
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void only_the_delegator_takes_over_and_never_as_the_next_move(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.findings()).noneMatch(finding -> finding.moves().head().takesOver());
        assertThat(any.findings().flatMap(Finding::moves).filter(Suggestion::takesOver))
                .allMatch(move -> move.owner().equals(any.delegation().delegator()));
    }

    private static PersonId rightful(Delegation end, Finding finding) {
        return end.history()
                .replayTo(finding.arose().event())
                .flatMap(then -> then.matter(MatterId.of(finding.subject().single())))
                .get()
                .monkey()
                .rightfulOwner();
    }
}
