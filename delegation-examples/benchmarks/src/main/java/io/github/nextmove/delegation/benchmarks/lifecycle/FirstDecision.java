package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.lifecycle.Phase;

/** A new JVM to the first decision of a peer: its table is set up, and it takes one trigger. */
public final class FirstDecision {

    private FirstDecision() {}

    /** By the name of a peer. */
    public static void main(String... args) {
        PeerMachines.PeerMachine machine = peer(args[0]).in(Phase.DRAFT);
        machine.fire(Trigger.CONVERSATION_SCHEDULED, new Anything());
        if (machine.phase() != Phase.SCHEDULED) {
            throw new IllegalStateException(args[0] + " is in " + machine.phase());
        }
    }

    /** A switch, so that one peer is loaded and no other. */
    private static PeerMachines peer(String name) {
        return switch (name) {
            case "STATELESS4J" -> new Stateless4jMachines();
            case "SQUIRREL" -> new SquirrelMachines();
            case "SPRING" -> new SpringMachines();
            case "COLA" -> new ColaMachines();
            default -> throw new IllegalArgumentException("no peer is called " + name);
        };
    }

    /** Everything is allowed, and nothing is kept: what a peer does, without a library around it. */
    private static final class Anything implements PeerMachines.Asked {

        @Override
        public boolean isAllowed() {
            return true;
        }

        @Override
        public void record() {}
    }
}
