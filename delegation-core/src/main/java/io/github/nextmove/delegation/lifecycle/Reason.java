package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.Instant;

/**
 * One reason why a command was refused, with its data, such as {@link WrongPhase}.
 *
 * <p>A refusal names all of its reasons. Each says what would have been right; none is a bare text.
 *
 * @since 0.1.0
 */
public sealed interface Reason {

    /** Answers by the kind of reason, with no kind forgotten. */
    <R> R match(Cases<R> cases);

    /** Not in this phase: {@code allowed} names the phases in which it may be done. */
    record WrongPhase(Phase actual, Set<Phase> allowed) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wrongPhase(this);
        }
    }

    /** Not this person, who is {@code party} here: {@code allowed} names who may. */
    record WrongPerson(PersonId person, Party party, Set<Party> allowed) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wrongPerson(this);
        }
    }

    /** The next move cannot be this person's: {@code allowed} names whose it can be. */
    record WrongOwner(PersonId person, Set<Party> allowed) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wrongOwner(this);
        }
    }

    /** Somebody who is named is no person of this delegation. */
    record UnknownPerson(PersonId person) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknownPerson(this);
        }
    }

    /** A matter that nobody raised. */
    record UnknownMatter(MatterId matter) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknownMatter(this);
        }
    }

    /** Nobody has proposed a change of the agreement that is still open. */
    record NoProposal() implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noProposal(this);
        }
    }

    /** Somebody who has a place in this chain of delegations already, and cannot have a second one. */
    record AlreadyInChain(PersonId person) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alreadyInChain(this);
        }
    }

    /** A part of the work is still with whom it was handed on to; it goes back hop by hop. */
    record StillHandedOn(Vector<PersonId> to) implements Reason {
        public StillHandedOn {
            to = Components.list(to, "to");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stillHandedOn(this);
        }
    }

    /** The task of which this is a part is not with the delegator of the part, but in a phase where nobody works. */
    record NotAtWorkAbove(PersonId delegator, Phase phase) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAtWorkAbove(this);
        }
    }

    /**
     * A link that the chain does not have: it has {@code links}, numbered from 1.
     *
     * <p>A scenario numbers what was to be handed on and was refused too: its number is one of those, and no link.
     */
    record UnknownLink(int link, int links) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknownLink(this);
        }
    }

    /** One person in two places that need two people, such as delegator and delegatee. */
    record SamePersonTwice(PersonId person) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.samePersonTwice(this);
        }
    }

    /** Something required is not there, or blank. */
    record Missing(Required what) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /** What only a network member may do; an employee raises it as a problem on the task (F37). */
    record NotForEmployees(PersonId delegatee) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notForEmployees(this);
        }
    }

    /** Earlier than what was recorded last. */
    record TimeRunsBackwards(Instant last, Instant at) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timeRunsBackwards(this);
        }
    }

    /** Decided on a history that is not the present one: {@code actual} is the number of its last event. */
    record HistoryMovedOn(int seen, int actual) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.historyMovedOn(this);
        }
    }

    /** A history that does not begin with DRAFTED, or has no event at all. */
    record NotDraftedFirst() implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notDraftedFirst(this);
        }
    }

    /** A second DRAFTED in one history. */
    record DraftedAgain() implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.draftedAgain(this);
        }
    }

    /** Gates are closed, by these objections. */
    record GateClosed(Vector<Objection> objections) implements Reason {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gateClosed(this);
        }
    }

    /**
     * One answer for each kind of reason, for Java 17, which has no switch over types.
     *
     * @param <R> the type of the answer
     * @since 0.1.0
     */
    interface Cases<R> {

        R wrongPhase(WrongPhase reason);

        R wrongPerson(WrongPerson reason);

        R wrongOwner(WrongOwner reason);

        R unknownPerson(UnknownPerson reason);

        R unknownMatter(UnknownMatter reason);

        R noProposal(NoProposal reason);

        R alreadyInChain(AlreadyInChain reason);

        R stillHandedOn(StillHandedOn reason);

        R notAtWorkAbove(NotAtWorkAbove reason);

        R unknownLink(UnknownLink reason);

        R samePersonTwice(SamePersonTwice reason);

        R missing(Missing reason);

        R notForEmployees(NotForEmployees reason);

        R timeRunsBackwards(TimeRunsBackwards reason);

        R historyMovedOn(HistoryMovedOn reason);

        R notDraftedFirst(NotDraftedFirst reason);

        R draftedAgain(DraftedAgain reason);

        R gateClosed(GateClosed reason);
    }

    /**
     * What a command cannot do without, such as the id of a matter.
     *
     * <p>Some are {@link Missing} when they are left out or blank; without the others a command cannot be made.
     * Each can be a field of a form.
     */
    enum Required {
        /** Who does it. */
        ACTOR,
        /** Who hands over. */
        DELEGATOR,
        /** Whom it is handed to. */
        DELEGATEE,
        /** The id of a listed colleague. */
        COLLEAGUE,
        /** The kind of task. */
        TASK_TYPE,
        /** Whether the delegatee accepts. */
        ACCEPTANCE,
        /** What was agreed, once the delegatee accepts. */
        AGREEMENT,
        /** What would change in the agreement. */
        CHANGE,
        /** The id of the matter. */
        MATTER,
        /** The id of the decision. */
        DECISION,
        /** The day on which readiness was judged. */
        RATING_DAY,
        /** Who has the next move. */
        OWNER,
        /** What the delegator did with a question. */
        RESPONSE,
        /** Why the task is given back. */
        RETURN_REASON,
        /** How urgent and important the task is. */
        QUADRANT,
        /** What to do with a task that was given back. */
        FOLLOW_UP,
        /** Whether the result is as agreed. */
        OUTCOME,
        /** Why the task is taken back. */
        RECALL_REASON
    }
}
