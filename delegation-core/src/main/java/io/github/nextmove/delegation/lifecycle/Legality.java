package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the life cycle has against an event that would be recorded next: every reason, not only the first.
 *
 * <p>Deciding asks it before recording, restoring asks it of what was stored: one law for both. The situation
 * can be asked about before there is an event, which tells what somebody may do. Gates are not its business.
 */
final class Legality {

    private static final Set<CommandType> ANSWERS =
            EnumSet.of(CommandType.ACCEPT_AGREEMENT, CommandType.DECLINE_AGREEMENT);

    private Legality() {}

    static Vector<Reason> reasons(DelegationDrafted drafted) {
        PersonId delegator = drafted.delegator();
        return missing(delegator.value(), Reason.Required.DELEGATOR)
                .appendAll(beginning(delegator, drafted.delegatee().id(), drafted.colleagues(), drafted.task()));
    }

    /** What any delegation needs to begin, whoever begins it. */
    static Vector<Reason> beginning(PersonId delegator, PersonId delegatee, Vector<PersonId> colleagues, Task task) {
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
        return ofSituation(state, last, row, event.by(), event.at()).appendAll(Particulars.reasons(state, event));
    }

    /** What is against a command of a row whatever it carries: phase, person, moment and proposal. */
    static Vector<Reason> ofSituation(State state, Instant last, TableRow row, PersonId person, Instant at) {
        Vector<Reason> reasons = Vector.empty();
        if (!row.leadsTo().containsKey(state.phase())) {
            reasons = reasons.append(new Reason.WrongPhase(
                    state.phase(), LifecycleTable.standard().phases(row)));
        }
        Party party = state.partyOf(person);
        if (!row.who().contains(party)) {
            reasons = reasons.append(new Reason.WrongPerson(person, party, row.who()));
        }
        if (row.networkMembersOnly() && state.drafted().delegatee().isEmployee()) {
            reasons = reasons.append(
                    new Reason.NotForEmployees(state.drafted().delegatee().id()));
        }
        if (at.isBefore(last)) {
            reasons = reasons.append(new Reason.TimeRunsBackwards(last, at));
        }
        reasons = reasons.appendAll(missing(person.value(), Reason.Required.ACTOR));
        boolean answers = ANSWERS.contains(row.command())
                && row.leadsTo().containsKey(state.phase())
                && row.who().contains(party);
        return answers ? reasons.appendAll(answer(state, person, party, row)) : reasons;
    }

    /** Asked where one of the two can answer: a proposal must be open, and be the other one's. */
    private static Vector<Reason> answer(State state, PersonId person, Party party, TableRow row) {
        if (state.proposal().isEmpty()) {
            return Vector.of(new Reason.NoProposal());
        }
        return state.proposal().exists(open -> open.by().equals(person))
                ? Vector.of(new Reason.WrongPerson(person, party, row.who().remove(party)))
                : Vector.empty();
    }

    static Vector<Reason> missing(String id, Reason.Required what) {
        return id.isBlank() ? missing(what) : Vector.empty();
    }

    static Vector<Reason> missing(Reason.Required what) {
        return Vector.of(new Reason.Missing(what));
    }
}
