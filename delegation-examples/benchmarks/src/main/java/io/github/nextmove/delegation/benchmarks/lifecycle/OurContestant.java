package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** Ours: it keeps the history and the matters itself, and a refusal names every reason. It folds what was stored. */
final class OurContestant implements LifecycleContestant {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();

    @Override
    public Running begin(DraftDelegation draft) {
        return new Live(LIFECYCLE.draft(draft).get());
    }

    @Override
    public Running restored(Stored stored) {
        return replayed(stored.events());
    }

    @Override
    public Running replayed(Vector<Event> events) {
        return new Live(LIFECYCLE.restore(events).get());
    }

    /** One delegation: the value as it is now, and why the last command was refused. */
    static final class Live implements Running {

        private Delegation now;
        private @Nullable Rejection refusal;

        Live(Delegation now) {
            this.now = now;
        }

        @Override
        public boolean step(Command command) {
            Either<Rejection, Decision> answer = LIFECYCLE.decide(now, command);
            if (answer.isLeft()) {
                refusal = answer.getLeft();
                return false;
            }
            now = answer.get().delegation();
            return true;
        }

        @Nullable
        Rejection refusal() {
            return refusal;
        }

        @Override
        public Told told() {
            return Told.of(now);
        }
    }
}
