package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Reason.Required;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.ArrayList;
import java.util.List;

/** What the hand-written life cycle has against an event: first quickly whether anything, then what. */
final class HandWrittenRefusals {

    private static final Set<Party> OWNERS = TreeSet.of(Party.DELEGATOR, Party.DELEGATEE);

    /** By the event, as its ordinal. */
    private static final Row[] ROWS = new Row[EventType.values().length];

    static {
        for (TableRow row : LifecycleTable.standard().rows()) {
            ROWS[row.event().ordinal()] = Row.of(row);
        }
    }

    private HandWrittenRefusals() {}

    static boolean isAllowed(HandWrittenDelegation delegation, Event event) {
        Row row = ROWS[event.type().ordinal()];
        PersonId by = event.by();
        return row.isIn(delegation.phase())
                && row.isFor(partyOf(delegation, by))
                && !event.at().isBefore(delegation.past().last().at())
                && !by.value().isBlank()
                && carriesWhatItNeeds(delegation, event);
    }

    private static boolean carriesWhatItNeeds(HandWrittenDelegation delegation, Event event) {
        return switch (event.type()) {
            case CONVERSATION_HELD -> {
                ConversationHeld held = (ConversationHeld) event;
                yield !held.accepted() || held.agreement().isDefined();
            }
            case COLLEAGUES_INFORMED -> knowsAll(delegation, ((ColleaguesInformed) event).who());
            case PROBLEM_RAISED -> !((ProblemRaised) event).matter().value().isBlank();
            case NEXT_MOVE_AGREED -> {
                NextMoveAgreed agreed = (NextMoveAgreed) event;
                PersonId owner = agreed.nextMove().owner();
                yield (owner.equals(delegation.drafted().delegator()) || owner.equals(delegation.delegatee()))
                        && HandWrittenMatters.indexOf(delegation.matters(), agreed.matter()) >= 0;
            }
            case EVALUATION_HELD ->
                knowsAll(delegation, ((EvaluationHeld) event).evaluation().participants());
            default -> true;
        };
    }

    /** Every reason, in the order of ours. */
    static Refused of(HandWrittenDelegation delegation, Event event) {
        List<Reason> reasons = new ArrayList<>(2);
        Row row = ROWS[event.type().ordinal()];
        Phase phase = delegation.phase();
        if (!row.isIn(phase)) {
            reasons.add(new Reason.WrongPhase(phase, row.inPhases()));
        }
        PersonId by = event.by();
        Party party = partyOf(delegation, by);
        if (!row.isFor(party)) {
            reasons.add(new Reason.WrongPerson(by, party, row.byParties()));
        }
        if (event.at().isBefore(delegation.past().last().at())) {
            reasons.add(new Reason.TimeRunsBackwards(delegation.past().last().at(), event.at()));
        }
        if (by.value().isBlank()) {
            reasons.add(new Reason.Missing(Required.ACTOR));
        }
        addParticulars(delegation, event, reasons);
        return new Refused(reasons);
    }

    private static void addParticulars(HandWrittenDelegation delegation, Event event, List<Reason> reasons) {
        switch (event.type()) {
            case CONVERSATION_HELD -> {
                if (!carriesWhatItNeeds(delegation, event)) {
                    reasons.add(new Reason.Missing(Required.AGREEMENT));
                }
            }
            case COLLEAGUES_INFORMED -> addUnknown(delegation, ((ColleaguesInformed) event).who(), reasons);
            case PROBLEM_RAISED -> {
                if (!carriesWhatItNeeds(delegation, event)) {
                    reasons.add(new Reason.Missing(Required.MATTER));
                }
            }
            case NEXT_MOVE_AGREED -> addMove(delegation, (NextMoveAgreed) event, reasons);
            case EVALUATION_HELD ->
                addUnknown(delegation, ((EvaluationHeld) event).evaluation().participants(), reasons);
            default -> {}
        }
    }

    private static void addMove(HandWrittenDelegation delegation, NextMoveAgreed event, List<Reason> reasons) {
        MatterId matter = event.matter();
        if (HandWrittenMatters.indexOf(delegation.matters(), matter) < 0) {
            reasons.add(new Reason.UnknownMatter(matter));
        }
        PersonId owner = event.nextMove().owner();
        switch (partyOf(delegation, owner)) {
            case OUTSIDER -> reasons.add(new Reason.UnknownPerson(owner));
            case LISTED_COLLEAGUE -> reasons.add(new Reason.WrongOwner(owner, OWNERS));
            default -> {}
        }
    }

    private static void addUnknown(HandWrittenDelegation delegation, Iterable<PersonId> people, List<Reason> reasons) {
        for (PersonId person : people) {
            if (partyOf(delegation, person) == Party.OUTSIDER) {
                reasons.add(new Reason.UnknownPerson(person));
            }
        }
    }

    private static boolean knowsAll(HandWrittenDelegation delegation, Iterable<PersonId> people) {
        for (PersonId person : people) {
            if (partyOf(delegation, person) == Party.OUTSIDER) {
                return false;
            }
        }
        return true;
    }

    private static Party partyOf(HandWrittenDelegation delegation, PersonId person) {
        if (person.equals(delegation.drafted().delegator())) {
            return Party.DELEGATOR;
        }
        if (person.equals(delegation.delegatee())) {
            return Party.DELEGATEE;
        }
        return delegation.drafted().colleagues().contains(person) ? Party.LISTED_COLLEAGUE : Party.OUTSIDER;
    }

    /** Which phases and parties may: as bits, to ask; as sets, to tell. */
    private record Row(int phases, int parties, Set<Phase> inPhases, Set<Party> byParties) {

        static Row of(TableRow row) {
            return new Row(bits(row.phases()), bits(row.who()), row.phases(), row.who());
        }

        boolean isIn(Phase phase) {
            return (phases >> phase.ordinal() & 1) != 0;
        }

        boolean isFor(Party party) {
            return (parties >> party.ordinal() & 1) != 0;
        }

        private static int bits(Set<? extends Enum<?>> some) {
            return some.foldLeft(0, (bits, one) -> bits | 1 << one.ordinal());
        }
    }
}
