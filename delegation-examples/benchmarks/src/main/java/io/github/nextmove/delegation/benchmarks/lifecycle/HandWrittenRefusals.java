package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Reason.Required;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.ArrayList;
import java.util.List;

/** What the hand-written life cycle has against a command: first quickly whether anything, then what. */
final class HandWrittenRefusals {

    private static final Set<Party> OWNERS = TreeSet.of(Party.DELEGATOR, Party.DELEGATEE);

    /** By the command, as its ordinal. */
    private static final Row[] ROWS = new Row[CommandType.values().length];

    static {
        for (TableRow row : LifecycleTable.standard().rows()) {
            ROWS[row.command().ordinal()] = Row.of(row);
        }
    }

    private HandWrittenRefusals() {}

    /** Whether the phase, the person and the moment do. */
    static boolean fits(HandWrittenDelegation delegation, CommandType type, Occasion occasion) {
        Row row = ROWS[type.ordinal()];
        return row.isIn(delegation.phase())
                && row.isFor(partyOf(delegation, occasion.by()))
                && !occasion.at().isBefore(delegation.past().last().at())
                && !occasion.by().value().isBlank();
    }

    /** Every reason, in the order of ours. */
    static Refused of(HandWrittenDelegation delegation, Command command) {
        List<Reason> reasons = new ArrayList<>(2);
        Row row = ROWS[command.type().ordinal()];
        Phase phase = delegation.phase();
        if (!row.isIn(phase)) {
            reasons.add(new Reason.WrongPhase(phase, row.inPhases()));
        }
        PersonId by = command.by();
        Party party = partyOf(delegation, by);
        if (!row.isFor(party)) {
            reasons.add(new Reason.WrongPerson(by, party, row.byParties()));
        }
        if (command.at().isBefore(delegation.past().last().at())) {
            reasons.add(new Reason.TimeRunsBackwards(delegation.past().last().at(), command.at()));
        }
        if (by.value().isBlank()) {
            reasons.add(new Reason.Missing(Required.ACTOR));
        }
        addParticulars(delegation, command, reasons);
        return new Refused(reasons);
    }

    private static void addParticulars(HandWrittenDelegation delegation, Command command, List<Reason> reasons) {
        switch (command.type()) {
            case HOLD_CONVERSATION -> {
                HoldConversation held = (HoldConversation) command;
                if (held.accepted() && held.agreement().isEmpty()) {
                    reasons.add(new Reason.Missing(Required.AGREEMENT));
                }
            }
            case INFORM_COLLEAGUES -> addUnknown(delegation, ((InformColleagues) command).who(), reasons);
            case RAISE_PROBLEM -> {
                if (((RaiseProblem) command).matter().value().isBlank()) {
                    reasons.add(new Reason.Missing(Required.MATTER));
                }
            }
            case AGREE_NEXT_MOVE -> addMove(delegation, (AgreeNextMove) command, reasons);
            case HOLD_EVALUATION ->
                addUnknown(delegation, ((HoldEvaluation) command).evaluation().participants(), reasons);
            default -> {}
        }
    }

    private static void addMove(HandWrittenDelegation delegation, AgreeNextMove command, List<Reason> reasons) {
        MatterId matter = command.matter();
        if (HandWrittenMatters.indexOf(delegation.matters(), matter) < 0) {
            reasons.add(new Reason.UnknownMatter(matter));
        }
        PersonId owner = command.nextMove().owner();
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

    static boolean knowsAll(HandWrittenDelegation delegation, Iterable<PersonId> people) {
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
