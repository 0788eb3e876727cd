package io.github.nextmove.delegation.workshop.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which waivers a scenario needs. */
class WaiversTest {
    /** On day 6 a checkpoint is overdue; on day 7 it is held. */
    private static final String STORY = """
            - id: A
              title: t
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: t}
              readiness: {competence: HIGH, motivation: HIGH}
              agreed: {autonomy: 4, deadline: 9, checkpoints: [3]}
              events:
                - {d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: true}
                - {d: 0, e: WORK_STARTED}
                - {d: 6, e: PROBLEM_RAISED, matter: x, by: sam, conv: a}
                - {d: 7, e: CHECKPOINT_HELD, conv: b, order: [POSITIVE_FEEDBACK, OBSTACLES_ASKED, QUESTIONS, SUMMARY], questions: 3, answers: 1, summaryConfirmed: true}
            """;

    private static Waiver waiver(String rule) {
        return Waiver.builder()
                .rule(rule)
                .reason("we move house")
                .askedBy(PersonId.of("sam"))
                .approvedBy(PersonId.of("noor"))
                .start(LocalDate.of(2026, 3, 1))
                .end(LocalDate.of(2026, 4, 30))
                .build();
    }

    @Test
    void what_was_waived_for_a_while_was_needed() {
        Waiver forAWhile = waiver("CHECKPOINT_MISSED");
        Waiver never = waiver("MONKEY_TAKEN_OVER");

        Performance played =
                Plays.play(STORY, RuleSet.named("house", "1").waive(forAWhile).waive(never));

        assertThat(played.refused()).isEmpty();
        assertThat(played.review().notices()).hasSize(2);
        assertThat(played.waivers()).isEqualTo(Tuple.of(Vector.of(forAWhile), Vector.of(never)));
    }
}
