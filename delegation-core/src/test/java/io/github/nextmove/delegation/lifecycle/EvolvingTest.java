package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.event.DelegationClosed;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.testing.Given;
import org.junit.jupiter.api.Test;

/** Evolving follows events that were decided; any other event is a mistake of the caller. */
class EvolvingTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();

    @Test
    void an_event_that_was_decided_follows() {
        assertThat(LIFECYCLE.evolve(Given.in(Phase.AGREED), new WorkStarted(by(SAM))))
                .isEqualTo(Given.in(Phase.IN_PROGRESS));
    }

    @Test
    void an_event_of_another_phase_cannot_follow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIFECYCLE.evolve(Given.in(Phase.DRAFT), new WorkStarted(by(SAM))))
                .withMessageStartingWith("WORK_STARTED cannot follow: WrongPhase[actual=DRAFT");
    }

    @Test
    void nothing_follows_the_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIFECYCLE.evolve(Given.in(Phase.EVALUATED), new DelegationClosed(by(NOOR))))
                .withMessageStartingWith("CLOSED cannot follow: WrongPhase[actual=EVALUATED");
    }

    @Test
    void a_draft_begins_a_history_and_cannot_follow() {
        Event drafted = Given.in(Phase.DRAFT).history().last();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIFECYCLE.evolve(Given.in(Phase.DRAFT), drafted))
                .withMessage("DRAFTED cannot follow: DraftedAgain[]");
    }

    @Test
    void a_matter_that_nobody_raised_cannot_move() {
        Event move = new NextMoveAgreed(by(NOOR), MatterId.of("venue"), NextMove.undated(SAM));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIFECYCLE.evolve(Given.in(Phase.IN_PROGRESS), move))
                .withMessage("NEXT_MOVE_AGREED cannot follow: UnknownMatter[matter=venue]");
    }
}
