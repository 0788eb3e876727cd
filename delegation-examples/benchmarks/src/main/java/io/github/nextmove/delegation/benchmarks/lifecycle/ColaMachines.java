package io.github.nextmove.delegation.benchmarks.lifecycle;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.StateMachineFactory;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import io.github.nextmove.delegation.lifecycle.Phase;
import java.util.concurrent.atomic.AtomicInteger;

/** COLA: one machine without a state for all; the phase is kept here, and the guard and the action see the context. */
final class ColaMachines implements PeerMachines {

    /** It keeps every machine that was ever built in a registry, by a name. */
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final StateMachine<Phase, Trigger, Asked> machine;

    ColaMachines() {
        StateMachineBuilder<Phase, Trigger, Asked> builder = StateMachineBuilderFactory.create();
        for (Trigger trigger : Trigger.values()) {
            for (Phase from : trigger.from()) {
                Phase to = trigger.to(from);
                if (from == to) {
                    builder.internalTransition()
                            .within(from)
                            .on(trigger)
                            .when(Asked::isAllowed)
                            .perform((a, b, on, asked) -> asked.record());
                } else {
                    builder.externalTransition()
                            .from(from)
                            .to(to)
                            .on(trigger)
                            .when(Asked::isAllowed)
                            .perform((a, b, on, asked) -> asked.record());
                }
            }
        }
        String name = "delegation-" + NAMES.incrementAndGet();
        builder.build(name);
        machine = StateMachineFactory.get(name);
    }

    @Override
    public PeerMachine in(Phase phase) {
        return new Machine(machine, phase);
    }

    private static final class Machine implements PeerMachine {

        private final StateMachine<Phase, Trigger, Asked> machine;
        private Phase phase;

        Machine(StateMachine<Phase, Trigger, Asked> machine, Phase phase) {
            this.machine = machine;
            this.phase = phase;
        }

        @Override
        public void fire(Trigger trigger, Asked asked) {
            phase = machine.fireEvent(phase, trigger, asked);
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }
}
