package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.event.AgreementAccepted;
import io.github.nextmove.delegation.event.AgreementDeclined;
import io.github.nextmove.delegation.event.AgreementProposed;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DecisionOverridden;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.Instant;

/**
 * What the life cycle has against an event that would be recorded next: every reason, not only the first.
 *
 * <p>Deciding asks it before recording, restoring asks it of what was stored: one law for both. Gates are
 * not its business.
 */
final class Legality {

    private static final Set<Party> OWNERS = TreeSet.of(Party.DELEGATOR, Party.DELEGATEE);

    private Legality() {}

    static Vector<Reason> reasons(DelegationDrafted drafted) {
        PersonId delegator = drafted.delegator();
        return missing(delegator.value(), Reason.Required.DELEGATOR)
                .appendAll(beginning(delegator, drafted.delegatee().id(), drafted.colleagues(), drafted.task()));
    }

    /** What any delegation needs to begin, whoever begins it. */
    private static Vector<Reason> beginning(
            PersonId delegator, PersonId delegatee, Vector<PersonId> colleagues, Task task) {
        Vector<PersonId> people = Vector.of(delegator, delegatee).appendAll(colleagues);
        return missing(delegatee.value(), Reason.Required.DELEGATEE)
                .appendAll(colleagues
                        .flatMap(colleague -> missing(colleague.value(), Reason.Required.COLLEAGUE))
                        .distinct())
                .appendAll(missing(task.type().value(), Reason.Required.TASK_TYPE))
                .appendAll(people.distinct()
                        .reject(person -> person.value().isBlank())
                        .filter(person -> people.count(person::equals) > 1)
                        .map(Reason.SamePersonTwice::new));
    }

    static Vector<Reason> reasons(State state, Instant last, Event event) {
        if (event instanceof DelegationDrafted) {
            return Vector.of(new Reason.DraftedAgain());
        }
        TableRow row = LifecycleTable.standard().row(event.type());
        Vector<Reason> reasons = Vector.empty();
        if (!row.leadsTo().containsKey(state.phase())) {
            reasons = reasons.append(new Reason.WrongPhase(state.phase(), row.phases()));
        }
        Party party = state.partyOf(event.by());
        if (!row.who().contains(party)) {
            reasons = reasons.append(new Reason.WrongPerson(event.by(), party, row.who()));
        }
        if (row.networkMembersOnly() && state.drafted().delegatee().isEmployee()) {
            reasons = reasons.append(
                    new Reason.NotForEmployees(state.drafted().delegatee().id()));
        }
        if (event.at().isBefore(last)) {
            reasons = reasons.append(new Reason.TimeRunsBackwards(last, event.at()));
        }
        return reasons.appendAll(missing(event.by().value(), Reason.Required.ACTOR))
                .appendAll(particular(state, event));
    }

    private static Vector<Reason> particular(State state, Event event) {
        if (event instanceof ConversationHeld held) {
            return held.accepted() && held.agreement().isEmpty() ? missing(Reason.Required.AGREEMENT) : Vector.empty();
        }
        if (event instanceof AgreementProposed proposed) {
            return proposed.change().isEmpty() ? missing(Reason.Required.CHANGE) : Vector.empty();
        }
        if (event instanceof AgreementAccepted || event instanceof AgreementDeclined) {
            return answer(state, event.by());
        }
        if (event instanceof HandedOn handedOn) {
            return handingOn(state, handedOn);
        }
        if (event instanceof ColleaguesInformed informed) {
            return unknown(state, informed.who());
        }
        if (event instanceof ProblemRaised raised) {
            return missing(raised.matter().value(), Reason.Required.MATTER);
        }
        if (event instanceof NextMoveAgreed agreed) {
            return unknown(state, agreed.matter()).appendAll(owner(state, agreed.nextMove()));
        }
        if (event instanceof DecisionOverridden overridden) {
            return missing(overridden.decision().value(), Reason.Required.DECISION);
        }
        if (event instanceof EvaluationHeld held) {
            return unknown(state, held.evaluation().participants());
        }
        return Vector.empty();
    }

    /** The one who did not propose answers; who has no place among the two was refused before. */
    private static Vector<Reason> answer(State state, PersonId by) {
        if (state.proposal().isEmpty()) {
            return Vector.of(new Reason.NoProposal());
        }
        if (!state.proposal().get().by().equals(by)) {
            return Vector.empty();
        }
        Party party = state.partyOf(by);
        return Vector.of(new Reason.WrongPerson(by, party, OWNERS.remove(party)));
    }

    /** The part must be able to begin as a delegation of its own, and nobody comes back in. */
    private static Vector<Reason> handingOn(State state, HandedOn event) {
        PersonId to = event.to().id();
        Vector<Reason> reasons = beginning(event.by(), to, event.colleagues(), event.task());
        return to.equals(state.drafted().delegator()) ? reasons.append(new Reason.AlreadyInChain(to)) : reasons;
    }

    private static Vector<Reason> owner(State state, NextMove move) {
        Party party = state.partyOf(move.owner());
        if (party == Party.OUTSIDER) {
            return Vector.of(new Reason.UnknownPerson(move.owner()));
        }
        return OWNERS.contains(party) ? Vector.empty() : Vector.of(new Reason.WrongOwner(move.owner(), OWNERS));
    }

    private static Vector<Reason> unknown(State state, MatterId matter) {
        return state.matters().knows(matter) ? Vector.empty() : Vector.of(new Reason.UnknownMatter(matter));
    }

    private static Vector<Reason> unknown(State state, Set<PersonId> people) {
        return people.toVector()
                .filter(person -> state.partyOf(person) == Party.OUTSIDER)
                .map(Reason.UnknownPerson::new);
    }

    private static Vector<Reason> missing(String id, Reason.Required what) {
        return id.isBlank() ? missing(what) : Vector.empty();
    }

    private static Vector<Reason> missing(Reason.Required what) {
        return Vector.of(new Reason.Missing(what));
    }
}
