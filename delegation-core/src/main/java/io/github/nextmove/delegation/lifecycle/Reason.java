package io.github.nextmove.delegation.lifecycle;

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

    /** Not in this phase: {@code allowed} names the phases in which it may be done. */
    record WrongPhase(Phase actual, Set<Phase> allowed) implements Reason {}

    /** Not this person, who is {@code party} here: {@code allowed} names who may. */
    record WrongPerson(PersonId person, Party party, Set<Party> allowed) implements Reason {}

    /** The next move cannot be this person's: {@code allowed} names whose it can be. */
    record WrongOwner(PersonId person, Set<Party> allowed) implements Reason {}

    /** Somebody who is named is no person of this delegation. */
    record UnknownPerson(PersonId person) implements Reason {}

    /** A matter that nobody raised. */
    record UnknownMatter(MatterId matter) implements Reason {}

    /** One person in two places that need two people, such as delegator and delegatee. */
    record SamePersonTwice(PersonId person) implements Reason {}

    /** Something required is not there, or blank. */
    record Missing(Required what) implements Reason {}

    /** What only a network member may do; an employee raises it as a problem on the task (F37). */
    record NotForEmployees(PersonId delegatee) implements Reason {}

    /** Earlier than what was recorded last. */
    record TimeRunsBackwards(Instant last, Instant at) implements Reason {}

    /** Decided on a history that is not the present one: {@code actual} is the number of its last event. */
    record HistoryMovedOn(int seen, int actual) implements Reason {}

    /** Gates are closed, by these objections. */
    record GateClosed(Vector<Objection> objections) implements Reason {}

    /** What a command cannot do without. */
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
        /** What was agreed, once the delegatee accepts. */
        AGREEMENT,
        /** The id of the matter. */
        MATTER,
        /** The id of the decision. */
        DECISION
    }
}
