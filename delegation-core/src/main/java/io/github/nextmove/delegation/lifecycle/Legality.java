package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What the life cycle has against an event that would be recorded next: every reason, not only the first.
 *
 * <p>Deciding asks it before recording, restoring asks it of what was stored: one law for both. The situation
 * can be asked about before there is an event, which tells what somebody may do. Gates are not its business.
 */
final class Legality {

    private Legality() {}

    static Vector<Reason> reasons(DelegationDrafted drafted) {
        PersonId delegator = drafted.delegator();
        Vector<Reason> others = beginning(delegator, drafted.delegatee().id(), drafted.colleagues(), drafted.task());
        return delegator.value().isBlank() ? missing(Reason.Required.DELEGATOR).appendAll(others) : others;
    }

    /** What any delegation needs to begin, whoever begins it. */
    static Vector<Reason> beginning(PersonId delegator, PersonId delegatee, Vector<PersonId> colleagues, Task task) {
        Vector<Reason> reasons = missing(delegatee.value(), Reason.Required.DELEGATEE);
        if (colleagues.exists(colleague -> colleague.value().isBlank())) {
            reasons = reasons.append(new Reason.Missing(Reason.Required.COLLEAGUE));
        }
        if (task.type().value().isBlank()) {
            reasons = reasons.append(new Reason.Missing(Reason.Required.TASK_TYPE));
        }
        return reasons.appendAll(twice(Vector.of(delegator, delegatee).appendAll(colleagues)));
    }

    private static Vector<Reason> twice(Vector<PersonId> people) {
        Vector<PersonId> each = people.distinct();
        return each.size() == people.size()
                ? Vector.empty()
                : each.reject(person -> person.value().isBlank())
                        .filter(person -> people.count(person::equals) > 1)
                        .map(Reason.SamePersonTwice::new);
    }

    static Vector<Reason> reasons(State state, Instant last, Event event) {
        if (event instanceof DelegationDrafted) {
            return Vector.of(new Reason.DraftedAgain());
        }
        Transition transition = LifecycleTable.standard().transition(event.type());
        Occasion occasion = event.occasion();
        Vector<Reason> reasons = ofSituation(state, last, transition, occasion.by(), occasion.at());
        Vector<Reason> particular = Particulars.reasons(state, event);
        return particular.isEmpty() ? reasons : reasons.appendAll(particular);
    }

    /** What is against a command of a row whatever it carries: phase, person, moment and proposal. */
    static Vector<Reason> ofSituation(State state, Instant last, Transition transition, PersonId person, Instant at) {
        TableRow row = transition.row();
        Party party = state.partyOf(person);
        boolean inPhase = transition.isIn(state.phase());
        boolean mayDo = transition.isFor(party);
        Vector<Reason> reasons = Vector.empty();
        if (!inPhase) {
            reasons = reasons.append(new Reason.WrongPhase(state.phase(), transition.phases()));
        }
        if (!mayDo) {
            reasons = reasons.append(new Reason.WrongPerson(person, party, row.who()));
        }
        if (row.networkMembersOnly() && state.drafted().delegatee().isEmployee()) {
            reasons = reasons.append(
                    new Reason.NotForEmployees(state.drafted().delegatee().id()));
        }
        if (at.isBefore(last)) {
            reasons = reasons.append(new Reason.TimeRunsBackwards(last, at));
        }
        if (person.value().isBlank()) {
            reasons = reasons.append(new Reason.Missing(Reason.Required.ACTOR));
        }
        return transition.answersProposal() && inPhase && mayDo
                ? reasons.appendAll(answer(state, person, party, row))
                : reasons;
    }

    /** Asked where one of the two can answer: a proposal must be open, and be the other one's. */
    private static Option<Reason> answer(State state, PersonId person, Party party, TableRow row) {
        if (state.proposal().isEmpty()) {
            return Option.some(new Reason.NoProposal());
        }
        return Option.when(
                state.proposal().get().by().equals(person),
                () -> new Reason.WrongPerson(person, party, row.who().remove(party)));
    }

    static Vector<Reason> missing(String id, Reason.Required what) {
        return id.isBlank() ? missing(what) : Vector.empty();
    }

    static Vector<Reason> missing(Reason.Required what) {
        return Vector.of(new Reason.Missing(what));
    }
}
