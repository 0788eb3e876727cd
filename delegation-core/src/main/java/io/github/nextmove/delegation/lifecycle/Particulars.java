package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.AgreementProposed;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DecisionOverridden;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/** What is against what an event carries, such as a matter that nobody raised, whoever does it and when. */
final class Particulars {

    private static final Set<Party> OWNERS = TreeSet.of(Party.DELEGATOR, Party.DELEGATEE);

    private Particulars() {}

    static Vector<Reason> reasons(State state, Event event) {
        if (event instanceof ConversationHeld held) {
            return held.accepted() && held.agreement().isEmpty()
                    ? Legality.missing(Reason.Required.AGREEMENT)
                    : Vector.empty();
        }
        if (event instanceof AgreementProposed proposed) {
            return changes(state, proposed.change()) ? Vector.empty() : Legality.missing(Reason.Required.CHANGE);
        }
        if (event instanceof HandedOn handedOn) {
            return handingOn(state, handedOn);
        }
        if (event instanceof ColleaguesInformed informed) {
            return unknown(state, informed.who());
        }
        if (event instanceof ProblemRaised raised) {
            return Legality.missing(raised.matter().value(), Reason.Required.MATTER);
        }
        if (event instanceof NextMoveAgreed agreed) {
            return unknown(state, agreed.matter()).appendAll(owner(state, agreed.nextMove()));
        }
        if (event instanceof DecisionOverridden overridden) {
            return Legality.missing(overridden.decision().value(), Reason.Required.DECISION);
        }
        if (event instanceof EvaluationHeld held) {
            return unknown(state, held.evaluation().participants());
        }
        return Vector.empty();
    }

    private static boolean changes(State state, AgreementChange change) {
        return !change.isEmpty()
                && state.versions()
                        .lastOption()
                        .map(AgreementVersion::agreement)
                        .forAll(agreed -> !agreed.changedBy(change).equals(agreed));
    }

    /** The part must be able to begin as a delegation of its own, and nobody comes back in. */
    private static Vector<Reason> handingOn(State state, HandedOn event) {
        PersonId to = event.to().id();
        Vector<Reason> reasons = Legality.beginning(event.by(), to, event.colleagues(), event.task());
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
        Vector<Reason> unknown = Vector.empty();
        for (PersonId person : people) {
            if (state.partyOf(person) == Party.OUTSIDER) {
                unknown = unknown.append(new Reason.UnknownPerson(person));
            }
        }
        return unknown;
    }
}
