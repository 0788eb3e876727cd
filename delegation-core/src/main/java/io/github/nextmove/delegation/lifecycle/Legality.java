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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        boolean fits = !delegatee.value().isBlank()
                && !task.type().value().isBlank()
                && !delegatee.equals(delegator)
                && areOthers(colleagues, delegator, delegatee);
        return fits ? Vector.empty() : whatDoesNotFit(delegator, delegatee, colleagues, task);
    }

    private static boolean areOthers(Vector<PersonId> colleagues, PersonId delegator, PersonId delegatee) {
        if (colleagues.isEmpty()) {
            return true;
        }
        Set<PersonId> people = new HashSet<>();
        people.add(delegator);
        people.add(delegatee);
        for (PersonId colleague : colleagues) {
            if (colleague.value().isBlank() || !people.add(colleague)) {
                return false;
            }
        }
        return true;
    }

    private static Vector<Reason> whatDoesNotFit(
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
        Transition transition = LifecycleTable.standard().transition(event.type());
        Occasion occasion = event.occasion();
        Vector<Reason> reasons = ofSituation(state, last, transition, occasion.by(), occasion.at());
        Vector<Reason> particular = Particulars.reasons(state, event);
        return particular.isEmpty() ? reasons : reasons.appendAll(particular);
    }

    /** What is against a command of a row whatever it carries: phase, person, moment and proposal. */
    static Vector<Reason> ofSituation(State state, Instant last, Transition transition, PersonId person, Instant at) {
        Party party = state.partyOf(person);
        boolean inPlace = transition.isIn(state.phase()) && transition.isFor(party);
        boolean fits = inPlace
                && !transition.answersProposal()
                && !transition.row().networkMembersOnly()
                && !at.isBefore(last)
                && !person.value().isBlank();
        return fits ? Vector.empty() : whatDoesNotFit(state, last, transition, person, at);
    }

    /** Off the way of what is accepted, which is most. */
    private static Vector<Reason> whatDoesNotFit(
            State state, Instant last, Transition transition, PersonId person, Instant at) {
        TableRow row = transition.row();
        Party party = state.partyOf(person);
        List<Reason> reasons = new ArrayList<>();
        if (!transition.isIn(state.phase())) {
            reasons.add(new Reason.WrongPhase(state.phase(), transition.phases()));
        }
        if (!transition.isFor(party)) {
            reasons.add(new Reason.WrongPerson(person, party, row.who()));
        }
        if (row.networkMembersOnly() && state.drafted().delegatee().isEmployee()) {
            reasons.add(new Reason.NotForEmployees(state.drafted().delegatee().id()));
        }
        if (at.isBefore(last)) {
            reasons.add(new Reason.TimeRunsBackwards(last, at));
        }
        if (person.value().isBlank()) {
            reasons.add(new Reason.Missing(Reason.Required.ACTOR));
        }
        if (transition.answersProposal() && transition.isIn(state.phase()) && transition.isFor(party)) {
            answer(state, person, party, row).forEach(reasons::add);
        }
        return Vector.ofAll(reasons);
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
