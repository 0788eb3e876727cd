package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.lifecycle.Phase;
import org.squirrelframework.foundation.fsm.Action;
import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: one builder for all, and a machine for each delegation; guard and action see the context. */
final class SquirrelMachines implements PeerMachines {

    private final StateMachineBuilder<Machine, Phase, Trigger, PeerMachines.Asked> builder =
            StateMachineBuilderFactory.create(Machine.class, Phase.class, Trigger.class, PeerMachines.Asked.class);

    SquirrelMachines() {
        for (Trigger trigger : Trigger.values()) {
            for (Phase from : trigger.from()) {
                Phase to = trigger.to(from);
                if (from == to) {
                    builder.internalTransition()
                            .within(from)
                            .on(trigger)
                            .when(new Allowed())
                            .perform(recording());
                } else {
                    builder.externalTransition()
                            .from(from)
                            .to(to)
                            .on(trigger)
                            .when(new Allowed())
                            .perform(recording());
                }
            }
        }
    }

    @Override
    public PeerMachine in(Phase phase) {
        Machine machine = builder.newStateMachine(phase);
        machine.start();
        return machine;
    }

    private static Action<Machine, Phase, Trigger, PeerMachines.Asked> recording() {
        return new AnonymousAction<>() {
            @Override
            public void execute(Phase from, Phase to, Trigger trigger, PeerMachines.Asked asked, Machine machine) {
                asked.record();
            }
        };
    }

    private static final class Allowed extends AnonymousCondition<PeerMachines.Asked> {
        @Override
        public boolean isSatisfied(PeerMachines.Asked asked) {
            return asked.isAllowed();
        }
    }

    /** It makes these by reflection. */
    public static class Machine extends AbstractStateMachine<Machine, Phase, Trigger, PeerMachines.Asked>
            implements PeerMachine {

        @Override
        public Phase phase() {
            return getCurrentState();
        }
    }
}
