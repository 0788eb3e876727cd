package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.lifecycle.Phase;
import java.util.EnumSet;
import java.util.Objects;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** spring-statemachine: a factory for all, and a machine for each delegation; guard and action see a header. */
final class SpringMachines implements PeerMachines {

    private static final String ASKED = "asked";

    private final StateMachineFactory<Phase, Trigger> factory;

    SpringMachines() {
        try {
            StateMachineBuilder.Builder<Phase, Trigger> builder = StateMachineBuilder.builder();
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates().withStates().initial(Phase.DRAFT).states(EnumSet.allOf(Phase.class));
            StateMachineTransitionConfigurer<Phase, Trigger> transitions = builder.configureTransitions();
            for (Trigger trigger : Trigger.values()) {
                for (Phase from : trigger.from()) {
                    add(transitions, trigger, from, trigger.to(from));
                }
            }
            factory = builder.createFactory();
        } catch (Exception refused) { // its builder declares no narrower one
            throw new IllegalStateException("spring-statemachine refused the table", refused);
        }
    }

    private static void add(
            StateMachineTransitionConfigurer<Phase, Trigger> transitions, Trigger trigger, Phase from, Phase to)
            throws Exception {
        if (from == to) {
            transitions
                    .withInternal()
                    .source(from)
                    .event(trigger)
                    .guard(context -> asked(context).isAllowed())
                    .action(context -> asked(context).record());
        } else {
            transitions
                    .withExternal()
                    .source(from)
                    .target(to)
                    .event(trigger)
                    .guard(context -> asked(context).isAllowed())
                    .action(context -> asked(context).record());
        }
    }

    private static Asked asked(StateContext<Phase, Trigger> context) {
        return (Asked) Objects.requireNonNull(context.getMessageHeader(ASKED));
    }

    @Override
    public PeerMachine in(Phase phase) {
        StateMachine<Phase, Trigger> machine = factory.getStateMachine();
        if (phase != Phase.DRAFT) {
            machine.getStateMachineAccessor().doWithAllRegions(access -> access.resetStateMachineReactively(
                            new DefaultStateMachineContext<Phase, Trigger>(phase, null, null, null))
                    .block());
        }
        machine.startReactively().block();
        return new Machine(machine);
    }

    private record Machine(StateMachine<Phase, Trigger> machine) implements PeerMachine {

        @Override
        public void fire(Trigger trigger, Asked asked) {
            Message<Trigger> message =
                    MessageBuilder.withPayload(trigger).setHeader(ASKED, asked).build();
            machine.sendEvent(Mono.just(message)).blockLast();
        }

        @Override
        public Phase phase() {
            return machine.getState().getId();
        }
    }
}
