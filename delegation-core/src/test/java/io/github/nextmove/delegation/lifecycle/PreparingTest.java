package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.PreparationPart.INSTRUCTION;
import static io.github.nextmove.delegation.PreparationPart.RESULT;
import static io.github.nextmove.delegation.PreparationPart.STEPS;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;

/** The conversation is prepared in parts. */
class PreparingTest {

    private static final Delegation DRAFT = Given.in(Phase.DRAFT);

    @Test
    void nothing_is_prepared_at_first() {
        assertThat(DRAFT.preparation()).isEmpty();
    }

    @Test
    void a_second_time_the_parts_add_up() {
        Delegation prepared = after(
                DRAFT,
                new Prepare(by(NOOR), HashSet.of(STEPS, RESULT)),
                new Prepare(by(NOOR), HashSet.of(INSTRUCTION, STEPS)));

        assertThat(prepared.preparation()).containsExactly(RESULT, INSTRUCTION, STEPS);
    }

    @Test
    void another_date_for_the_conversation_leaves_it_prepared() {
        Delegation moved = after(
                DRAFT,
                new ScheduleConversation(by(NOOR)),
                new Prepare(by(NOOR), HashSet.of(RESULT)),
                new ScheduleConversation(by(NOOR)));

        assertThat(moved.phase()).isEqualTo(Phase.PREPARED);
        assertThat(moved.preparation()).containsExactly(RESULT);
    }
}
