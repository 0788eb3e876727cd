package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.testing.Given;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several commands, one after the other. */
class DecidingOnSeveralTest {

    private static final Delegation AGREED = Given.in(Phase.AGREED);

    @Test
    void each_is_decided_on_what_the_one_before_it_led_to() {
        assertThat(Lifecycle.standard()
                        .decideAll(AGREED, new StartWork(by(SAM)), new CheckIn(by(NOOR)), new DeliverResult(by(SAM)))
                        .map(Delegation::phase))
                .contains(Phase.RESULT_DELIVERED);
    }

    @Test
    void none_is_nothing() {
        assertThat(Lifecycle.standard().decideAll(AGREED)).contains(AGREED);
    }

    @Test
    void the_first_refusal_ends_it_and_nothing_after_it_is_asked() {
        AtomicInteger asked = new AtomicInteger();
        Lifecycle counting = Lifecycle.standard().withGate((delegation, close) -> {
            asked.incrementAndGet();
            return SampleGates.closed("NEVER").objections(delegation, close);
        });

        Rejection rejection = counting.decideAll(
                        AGREED,
                        new StartWork(by(SAM)),
                        new StartWork(by(SAM)),
                        new DeliverResult(by(SAM)),
                        new Close(by(NOOR)))
                .getLeft();

        assertThat(rejection.reasons()).hasExactlyElementsOfTypes(Reason.WrongPhase.class);
        assertThat(asked).hasValue(0);
    }
}
