package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.testing.Given;
import org.junit.jupiter.api.Test;

/** Two people look at the same history, and both act on it. */
class TwoPeopleAtOnceTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();

    @Test
    void the_second_is_refused_and_may_try_again_on_what_is_there_now() {
        Delegation bothSaw = Given.in(Phase.IN_PROGRESS);
        int number = bothSaw.number();
        Command sams = new CheckIn(by(SAM));
        Command noors = new CheckIn(by(NOOR));

        Delegation now = LIFECYCLE.decide(bothSaw, sams, number).get().delegation();

        assertThat(LIFECYCLE.decide(now, noors, number).getLeft().reasons())
                .containsExactly(new Reason.HistoryMovedOn(number, number + 1));
        assertThat(LIFECYCLE.decide(now, noors, now.number())).isNotEmpty();
    }

    @Test
    void who_says_nothing_of_what_they_saw_decides_on_what_is_there() {
        assertThat(LIFECYCLE.decide(Given.in(Phase.IN_PROGRESS), new DeliverResult(by(SAM))))
                .isNotEmpty();
    }
}
