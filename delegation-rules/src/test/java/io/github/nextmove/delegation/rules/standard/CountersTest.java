package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.VENUE;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What is counted, and what is not. */
class CountersTest {

    @Test
    void a_draft_counts_nothing() {
        assertThat(Counters.of(drafted(draft()).delegation())).isEqualTo(new Counters(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void everything_that_is_counted_is_counted_by_itself() {
        JudgedStory story = working()
                .then(NOOR, by -> new HoldCheckpoint(by, checkpoint(3, 5)))
                .then(NOOR, by -> new HoldCheckpoint(by, checkpoint(4, 0)))
                .then(NOOR, CheckIn::new)
                .then(SAM, CheckIn::new)
                .then(NOOR, PrescribeHow::new)
                .then(NOOR, by -> new OverrideDecision(by, VENUE))
                .then(NOOR, by -> new OverrideDecision(by, DecisionId.of("not-granted")))
                .asked(ZOE, QuestionResponse.ANSWERED)
                .asked(ZOE, QuestionResponse.REDIRECTED)
                .asked(ZOE, QuestionResponse.REDIRECTED);

        assertThat(Counters.of(story.delegation())).isEqualTo(new Counters(7, 5, 0, 1, 1, 2, 3, 0));
    }

    @Test
    void takeovers_and_days_add_up_over_matters() {
        JudgedStory story = working()
                .raised("caterer", SAM)
                .raised("badges", SAM)
                .day(1)
                .moved("caterer", NOOR)
                .day(2)
                .moved("badges", NOOR)
                .day(5)
                .moved("caterer", SAM)
                .day(9)
                .moved("badges", SAM)
                .day(10)
                .moved("badges", NOOR)
                .day(30);

        assertThat(Counters.of(story.delegation()).takeovers()).isEqualTo(3);
        assertThat(Counters.of(story.delegation()).monkeyDaysAtDelegator()).isEqualTo(4 + 7);
    }

    @Test
    void huge_counts_do_not_overflow() {
        JudgedStory story = Vector.range(0, 3)
                .foldLeft(
                        working(),
                        (sofar, n) -> sofar.then(
                                NOOR, by -> new HoldCheckpoint(by, checkpoint(Integer.MAX_VALUE, Integer.MAX_VALUE))));

        assertThat(Counters.of(story.delegation()).questions()).isEqualTo(3L * Integer.MAX_VALUE);
        assertThat(Counters.of(story.delegation()).answers()).isEqualTo(3L * Integer.MAX_VALUE);
    }

    private static Checkpoint checkpoint(int questions, int answers) {
        return Checkpoint.builder().questions(questions).answers(answers).build();
    }
}
