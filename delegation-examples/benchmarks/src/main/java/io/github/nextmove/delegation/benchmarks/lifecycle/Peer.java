package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.benchmarks.lifecycle.PeerMachines.Asked;
import io.github.nextmove.delegation.benchmarks.lifecycle.PeerMachines.PeerMachine;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A state machine of somebody else, with a {@link Dossier} around it that keeps history and matters. */
record Peer(PeerMachines machines) implements LifecycleContestant {

    @Override
    public Running begin(DraftDelegation draft) {
        return new Delegated(new Dossier(Recorded.of(draft)), machines.in(Phase.DRAFT));
    }

    @Override
    public Running restored(Stored stored) {
        Dossier dossier = stored.snapshot().copy();
        return new Delegated(dossier, machines.in(dossier.phase()));
    }

    @Override
    public Running replayed(Vector<Event> events) {
        Delegated delegated = new Delegated(new Dossier((DelegationDrafted) events.head()), machines.in(Phase.DRAFT));
        for (Event event : events.tail()) {
            if (!delegated.happens(event)) {
                throw new IllegalArgumentException(event + " cannot follow");
            }
        }
        return delegated;
    }

    /** One delegation. */
    private static final class Delegated implements Running, Asked {

        private final Dossier dossier;
        private final PeerMachine machine;
        private @Nullable Event asked;

        Delegated(Dossier dossier, PeerMachine machine) {
            this.dossier = dossier;
            this.machine = machine;
        }

        @Override
        public boolean step(Command command) {
            return happens(Recorded.of(command));
        }

        boolean happens(Event event) {
            int before = dossier.size();
            asked = event;
            machine.fire(Trigger.of(event), this);
            return dossier.size() > before;
        }

        @Override
        public boolean isAllowed() {
            return dossier.allows(Objects.requireNonNull(asked));
        }

        @Override
        public void record() {
            dossier.record(Objects.requireNonNull(asked));
        }

        @Override
        public Told told() {
            return dossier.told(machine.phase());
        }
    }
}
