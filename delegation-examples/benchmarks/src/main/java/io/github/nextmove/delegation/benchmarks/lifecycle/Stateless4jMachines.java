package io.github.nextmove.delegation.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.nextmove.delegation.lifecycle.Phase;

/**
 * stateless4j: one configuration for all, and a small machine for each delegation.
 *
 * <p>Its guards are given nothing to look at, and a configuration of its own for each delegation would cost more: so
 * the guard and the recording stand around it.
 */
final class Stateless4jMachines implements PeerMachines {

    private final StateMachineConfig<Phase, Trigger> config = new StateMachineConfig<>();

    Stateless4jMachines() {
        for (Trigger trigger : Trigger.values()) {
            for (Phase from : trigger.from()) {
                Phase to = trigger.to(from);
                if (from == to) {
                    config.configure(from).permitReentry(trigger);
                } else {
                    config.configure(from).permit(trigger, to);
                }
            }
        }
    }

    @Override
    public PeerMachine in(Phase phase) {
        return new Machine(new StateMachine<>(phase, config));
    }

    private static final class Machine implements PeerMachine {

        private final StateMachine<Phase, Trigger> machine;
        private boolean isHandled;

        Machine(StateMachine<Phase, Trigger> machine) {
            this.machine = machine;
            machine.onUnhandledTrigger((phase, trigger) -> isHandled = false);
        }

        @Override
        public void fire(Trigger trigger, Asked asked) {
            if (asked.isAllowed()) {
                isHandled = true;
                machine.fire(trigger);
                if (isHandled) {
                    asked.record();
                }
            }
        }

        @Override
        public Phase phase() {
            return machine.getState();
        }
    }
}
