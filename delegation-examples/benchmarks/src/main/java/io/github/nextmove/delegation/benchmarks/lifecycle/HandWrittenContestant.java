package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import org.jspecify.annotations.Nullable;

/** The limit: {@link HandWrittenDelegation}, which keeps history and matters itself. It folds what was stored. */
final class HandWrittenContestant implements LifecycleContestant {

    @Override
    public Running begin(DraftDelegation draft) {
        return new Live(HandWrittenDelegation.drafted(Recorded.of(draft)));
    }

    @Override
    public Running restored(Stored stored) {
        return replayed(stored.events());
    }

    @Override
    public Running replayed(Vector<Event> events) {
        return new Live(HandWrittenDelegation.replayed(events));
    }

    /** One delegation: the value as it is now, and why the last command was refused. */
    static final class Live implements Running {

        private HandWrittenDelegation now;
        private @Nullable Refused refusal;

        Live(HandWrittenDelegation now) {
            this.now = now;
        }

        @Override
        public boolean step(Command command) {
            Verdict answer = now.decide(command);
            if (answer instanceof Refused refused) {
                refusal = refused;
                return false;
            }
            now = (HandWrittenDelegation) answer;
            return true;
        }

        @Nullable
        Refused refusal() {
            return refusal;
        }

        @Override
        public Told told() {
            return now.told();
        }
    }
}
