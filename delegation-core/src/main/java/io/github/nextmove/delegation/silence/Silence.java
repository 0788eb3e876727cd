package io.github.nextmove.delegation.silence;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that was to be done by a day, and that day has passed, such as {@link OverdueCheckpoint}.
 *
 * <p>A fact, not a finding: it says whose move it is, and nothing about anybody.
 *
 * @since 0.1.0
 */
public sealed interface Silence {

    /** The last day on which it was in time. */
    LocalDate day();

    /** Since when it is overdue. */
    Instant since();

    /** Whose move it is. */
    PersonId mover();

    /** Answers by the kind of silence, with no kind forgotten. */
    <R> R match(Cases<R> cases);

    /** Checkpoint {@code k} of the plan, by day, was not held on {@code day}, nor since. */
    record OverdueCheckpoint(int k, LocalDate day, Instant since, PersonId mover) implements Silence {
        public OverdueCheckpoint {
            complete(day, since, mover);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overdueCheckpoint(this);
        }
    }

    /** A next move in {@code matter} was agreed for {@code day}, and nothing was agreed about it since. */
    record OverdueNextMove(MatterId matter, LocalDate day, Instant since, PersonId mover) implements Silence {
        public OverdueNextMove {
            Objects.requireNonNull(matter, "matter");
            complete(day, since, mover);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overdueNextMove(this);
        }
    }

    /** The end result was agreed for {@code day}, and is not there. */
    record OverdueDeadline(LocalDate day, Instant since, PersonId mover) implements Silence {
        public OverdueDeadline {
            complete(day, since, mover);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overdueDeadline(this);
        }
    }

    /** The end result was delivered on {@code day}, and no evaluation was held since. */
    record EvaluationNotHeld(LocalDate day, Instant since, PersonId mover) implements Silence {
        public EvaluationNotHeld {
            complete(day, since, mover);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.evaluationNotHeld(this);
        }
    }

    /** A change of the agreement was proposed on {@code day}, in event {@code proposal}, and nobody answered. */
    record UnansweredProposal(int proposal, LocalDate day, Instant since, PersonId mover) implements Silence {
        public UnansweredProposal {
            complete(day, since, mover);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unansweredProposal(this);
        }
    }

    /**
     * One answer for each kind of silence, for Java 17, which has no switch over types.
     *
     * @param <R> the type of the answer
     * @since 0.1.0
     */
    interface Cases<R> {

        R overdueCheckpoint(OverdueCheckpoint silence);

        R overdueNextMove(OverdueNextMove silence);

        R overdueDeadline(OverdueDeadline silence);

        R evaluationNotHeld(EvaluationNotHeld silence);

        R unansweredProposal(UnansweredProposal silence);
    }

    private static void complete(LocalDate day, Instant since, PersonId mover) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(mover, "mover");
    }
}
