package io.github.nextmove.delegation.benchmarks.coldstart;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import java.time.Instant;

/** A new JVM to the first decision: a draft, and one command that is accepted. */
public final class OurFirstDecision {

    private OurFirstDecision() {}

    /** Decides. */
    public static void main(String... args) {
        Occasion noor = Occasion.of(PersonId.of("noor"), Instant.parse("2026-03-02T09:00:00Z"));
        Lifecycle lifecycle = Lifecycle.standard();
        Delegation draft = lifecycle
                .draft(DraftDelegation.of(noor, Task.of("customer-meeting"), Delegatee.employee(PersonId.of("sam"))))
                .get();
        Delegation after =
                lifecycle.decide(draft, new ScheduleConversation(noor)).get().delegation();
        if (after.phase() != Phase.SCHEDULED) {
            throw new IllegalStateException("it is in " + after.phase());
        }
    }
}
