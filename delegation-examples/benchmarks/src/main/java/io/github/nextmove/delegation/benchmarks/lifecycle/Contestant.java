package io.github.nextmove.delegation.benchmarks.lifecycle;

import java.util.function.Supplier;

/** Who takes part, by the name in the tables. */
public enum Contestant {
    /** This library. */
    DELEGATION(OurContestant::new),
    /** The limit: an immutable record and a switch. */
    HAND_WRITTEN(HandWrittenContestant::new),
    /** stateless4j 2.6.0. */
    STATELESS4J(() -> new Peer(new Stateless4jMachines())),
    /** squirrel-foundation 0.3.10. */
    SQUIRREL(() -> new Peer(new SquirrelMachines())),
    /** spring-statemachine-core 4.0.2. */
    SPRING(() -> new Peer(new SpringMachines())),
    /** COLA statemachine 5.0.0. */
    COLA(() -> new Peer(new ColaMachines()));

    private final Supplier<LifecycleContestant> ready;

    Contestant(Supplier<LifecycleContestant> ready) {
        this.ready = ready;
    }

    /** Set up, once for all delegations. */
    LifecycleContestant ready() {
        return ready.get();
    }
}
