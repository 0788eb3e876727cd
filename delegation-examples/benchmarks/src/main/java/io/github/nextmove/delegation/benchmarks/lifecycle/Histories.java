package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;

/** Delegations with a real history, for the other comparisons. */
public final class Histories {

    private Histories() {}

    /** Case W1: the customer meeting, evaluated and closed. */
    public static Delegation evaluated() {
        return Lifecycle.standard()
                .decideAll(
                        Lifecycle.standard().draft(Script.draft()).get(),
                        Script.legal().toJavaArray(Command[]::new))
                .get();
    }

    /** The mix of cases W1 and W3, still going on: problems that stay in place, and one that jumps. */
    public static Delegation jumping(int events) {
        return Lifecycle.standard().restore(LongStory.of(events)).get();
    }
}
