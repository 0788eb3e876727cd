package io.github.nextmove.delegation.rules.testing;

import static io.github.nextmove.delegation.rules.Facts.AGREED_LEVEL;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.testing.TidyRules.TEXTS;
import static io.github.nextmove.delegation.rules.testing.TidyRules.TIDY;
import static io.github.nextmove.delegation.rules.testing.TidyRules.book;
import static io.github.nextmove.delegation.rules.testing.TidyRules.rule;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final Fact<String> MATTER = Fact.of(TEXTS, "matter", situation -> "caterer");
    private static final Fact<String> OTHER = Fact.of(TEXTS, "matter", situation -> "badges");
    private static final Move BACK = Move.by(DELEGATOR, "tidy");
    private static final Story FREE = Story.working(agreed -> agreed.autonomy(AutonomyLevel.L5));

    @Test
    void a_rule_that_is_off_is_not_told_of() {
        RuleBook off = book(TIDY).with(RuleSet.named("team", "1").off("TIDY", "we look at it in May"));

        assertThat(inspected(off, FREE)).isEmpty();
    }

    @Test
    void a_rule_whose_findings_are_waived_did_fire() {
        RuleBook waived = book(TIDY)
                .with(RuleSet.named("team", "1")
                        .waive(Waiver.builder()
                                .rule("TIDY")
                                .reason("a new form comes in May")
                                .askedBy(PersonId.of("ines"))
                                .approvedBy(PersonId.of("marc"))
                                .start(Story.date(-9))
                                .end(Story.date(99))
                                .build()));

        assertThat(inspected(waived, FREE)).doesNotContain("TIDY never fired");
        assertThat(inspected(waived, FREE, FREE.day(200))).doesNotContain("TIDY never fired");
        assertThat(inspected(waived, Story.working(), Story.networking(), FREE)).isEmpty();
        assertThat(inspected(waived, Story.working())).containsExactly("TIDY never fired");
    }

    @Test
    void a_condition_that_kept_one_of_two_from_firing_made_a_difference() {
        Each<RecordedEvent<ProblemRaised>> raised = Each.event(TEXTS, "raised", ProblemRaised.class);
        Fact<MatterId> which =
                raised.fact(TEXTS, "which", problem -> problem.event().matter());
        Rule picky = TidyRules.done(rule("PICKY", TEXTS).judges(raised).when("caterer", which, matter -> matter.value()
                .equals("caterer")));

        assertThat(inspected(book(picky), FREE.raised("caterer", SAM).raised("badges", SAM)))
                .containsExactly("PICKY fired whenever it applied");
    }

    @Test
    void more_and_less_of_one_thing_contradict_each_other_whichever_comes_first() {
        Rule up = advising("UP", BACK.more(AGREED_LEVEL));
        Rule down = advising("DOWN", BACK.less(AGREED_LEVEL));
        Rule other = advising("OTHER", BACK.less(Facts.DEADLINE));

        assertThat(opposite(up, down)).containsExactly("UP and DOWN advise opposite next moves");
        assertThat(opposite(down, up)).containsExactly("DOWN and UP advise opposite next moves");
        assertThat(opposite(up, advising("MORE", BACK.more(AGREED_LEVEL)))).isEmpty();
        assertThat(opposite(up, other)).isEmpty();
    }

    @Test
    void two_owners_of_one_matter_contradict_each_other() {
        Rule take = about("TAKE", MATTER, BACK.takingOver());
        Rule leave = about("LEAVE", MATTER, BACK);

        assertThat(opposite(take, leave)).containsExactly("TAKE and LEAVE advise opposite next moves");
        assertThat(opposite(take, about("ALSO", MATTER, BACK.takingOver()))).isEmpty();
        assertThat(opposite(take, about("LEAVE", OTHER, BACK))).isEmpty();
        assertThat(opposite(advising("TAKE", BACK.takingOver()), advising("LEAVE", BACK)))
                .isEmpty();
    }

    private static Rule advising(String id, Move first) {
        return rule(id, TEXTS).advise(first, Move.by(DELEGATEE, "ask"));
    }

    private static Rule about(String id, Fact<String> matter, Move first) {
        return rule(id, TEXTS).on(matter).advise(first, Move.by(DELEGATEE, "ask"));
    }

    private static Vector<String> opposite(Rule one, Rule other) {
        return inspected(book(one, other), FREE).filter(line -> line.endsWith("opposite next moves"));
    }

    private static Vector<String> inspected(RuleBook book, Story... stories) {
        Inspection inspection = new Inspection(book);
        Vector.of(stories).map(story -> book.review(story.situation())).forEach(inspection::see);
        return inspection.report();
    }
}
