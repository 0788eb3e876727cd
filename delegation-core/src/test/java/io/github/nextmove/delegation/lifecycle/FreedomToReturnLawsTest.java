package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.testing.Walk;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A network member is free to give the task back (F37). */
class FreedomToReturnLawsTest {

    @Property
    void a_network_members_own_return_is_never_refused_while_the_work_is_agreed_or_in_progress(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll ReturnReason reason) {
        for (Delegation state : walk.states()) {
            boolean inTime = state.phase() == Phase.AGREED || state.phase() == Phase.IN_PROGRESS;
            if (inTime && !state.delegatee().isEmployee()) {
                Occasion now = Occasion.of(
                        state.delegatee().id(), state.history().last().at());

                assertThat(walk.lifecycle()
                                .decide(state, new ReturnTask(now, reason))
                                .map(decision -> decision.delegation().phase()))
                        .contains(Phase.RETURNED);
            }
        }
    }
}
