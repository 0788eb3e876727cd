package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A delegation as it was, found by number and by instant. */
class ReplayingTest {

    private static final Instant TEN = MONDAY.plusSeconds(3_600);
    private static final Instant ELEVEN = TEN.plusSeconds(3_600);
    private static final History HISTORY = after(
                    Given.in(Phase.DRAFT),
                    new ScheduleConversation(by(NOOR, TEN)),
                    new ScheduleConversation(by(NOOR, TEN)),
                    new Prepare(by(NOOR, ELEVEN), HashSet.of(PreparationPart.STEPS)))
            .history();

    @Test
    void at_an_instant_everything_that_was_not_later_had_happened() {
        assertThat(HISTORY.replayTo(TEN).map(Delegation::number)).contains(3);
        assertThat(HISTORY.replayTo(TEN.plusNanos(1)).map(Delegation::number)).contains(3);
        assertThat(HISTORY.replayTo(TEN.minusNanos(1)).map(Delegation::phase)).contains(Phase.DRAFT);
        assertThat(HISTORY.replayTo(Instant.MAX)).contains(HISTORY.replay());
    }

    @Test
    void before_it_was_drafted_there_was_nothing() {
        assertThat(HISTORY.replayTo(MONDAY.minusNanos(1))).isEmpty();
        assertThat(HISTORY.replayTo(Instant.MIN)).isEmpty();
    }

    @Test
    void a_number_that_no_event_has_is_no_delegation() {
        assertThat(HISTORY.replayTo(0)).isEmpty();
        assertThat(HISTORY.replayTo(5)).isEmpty();
        assertThatThrownBy(() -> HISTORY.event(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void matters_are_equal_while_no_monkey_moved_and_differ_once_one_did() {
        Vector<Matters> after = Given.in(Phase.IN_PROGRESS).history().mattersAfterEach();

        assertThat(after).hasSize(3);
        assertThat(after.get(0)).isNotEqualTo(after.get(1));
        assertThat(after.get(2)).isEqualTo(after.get(1)).hasSameHashCodeAs(after.get(1));
    }

    @Test
    void events_of_one_kind_keep_their_numbers() {
        assertThat(HISTORY.recorded(Prepared.class)).singleElement().satisfies(recorded -> {
            assertThat(recorded.number()).isEqualTo(4);
            assertThat(recorded.typeName()).isEqualTo("PREPARED");
            assertThat(recorded.schemaVersion()).isEqualTo(1);
            assertThat(recorded.event().parts()).containsExactly(PreparationPart.STEPS);
        });
    }
}
