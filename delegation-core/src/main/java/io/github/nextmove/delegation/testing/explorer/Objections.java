package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Attempt;
import io.vavr.collection.Vector;
import java.util.Map;

/** What there is against a command by the page of the domain, as the set of the names of the reasons. */
final class Objections {

    private static final Map<String, Integer> NUMBERS =
            ReasonKind.names().zipWithIndex().toJavaMap(numbered -> numbered);
    private static final long GATE = bit("GateClosed");

    private final Delegation before;
    private final Command command;
    private final Party party;
    private long kinds;

    private Objections(Attempt attempt) {
        this.before = attempt.before();
        this.command = attempt.command();
        this.party = before.partyOf(command.by());
    }

    /** Whether there is something of this kind against it. */
    static boolean has(Attempt attempt, String kind) {
        return (of(attempt) & bit(kind)) != 0;
    }

    /** Whether there is anything against it. */
    static boolean hasAny(Attempt attempt) {
        return of(attempt) != 0;
    }

    /** Whether a refusal gives all that there is against it and nothing else; gates may add theirs. */
    static boolean areAllGiven(Attempt attempt, Rejection given) {
        long said = 0;
        for (Reason reason : given.reasons()) {
            said |= 1L << ReasonKind.index(reason);
        }
        return (said & ~GATE) == of(attempt);
    }

    private static long of(Attempt attempt) {
        Objections objections = new Objections(attempt);
        objections.ofAnyCommand(attempt.lastSeen());
        objections.ofThisCommand();
        return objections.kinds;
    }

    private void ofAnyCommand(int lastSeen) {
        Page page = Page.of(command.type());
        when("WrongPhase", page.from(before.phase()).isEmpty());
        when("WrongPerson", !page.allows(party));
        when(
                "NotForEmployees",
                command.type() == CommandType.RETURN_TASK && before.delegatee().isEmployee());
        when("TimeRunsBackwards", command.at().isBefore(before.history().last().at()));
        when("HistoryMovedOn", lastSeen != before.history().events().size());
        when("Missing ACTOR", isBlank(command.by()));
    }

    private void ofThisCommand() {
        if (command instanceof HoldConversation held) {
            when("Missing AGREEMENT", held.accepted() && held.agreement().isEmpty());
        } else if (command instanceof InformColleagues informed) {
            when("UnknownPerson", informed.who().exists(this::isStrange));
        } else if (command instanceof HoldEvaluation held) {
            when("UnknownPerson", held.evaluation().participants().exists(this::isStrange));
        } else if (command instanceof RaiseProblem raised) {
            when("Missing MATTER", raised.matter().value().isBlank());
        } else if (command instanceof OverrideDecision overridden) {
            when("Missing DECISION", overridden.decision().value().isBlank());
        } else if (command instanceof AgreeNextMove agreed) {
            PersonId owner = agreed.nextMove().owner();
            when("UnknownMatter", before.matters().forAll(matter -> !matter.id().equals(agreed.matter())));
            when("UnknownPerson", isStrange(owner));
            when("WrongOwner", before.colleagues().contains(owner));
        } else if (command instanceof ProposeAgreement proposed) {
            boolean leavesAll = before.agreement()
                    .exists(agreed -> agreed.changedBy(proposed.change()).equals(agreed));
            when("Missing CHANGE", proposed.change().isEmpty() || leavesAll);
        } else if (command instanceof AcceptAgreement || command instanceof DeclineAgreement) {
            boolean canBeAnswered = before.phase() == Phase.AGREED || before.phase() == Phase.IN_PROGRESS;
            boolean ofTheTwo = command.by().equals(before.delegator())
                    || command.by().equals(before.delegatee().id());
            when("NoProposal", canBeAnswered && ofTheTwo && before.proposal().isEmpty());
            when("WrongPerson", before.proposal().exists(open -> open.by().equals(command.by())));
        } else if (command instanceof HandOn handed) {
            ofHandingOn(handed.to(), handed);
        }
    }

    private void ofHandingOn(Delegatee to, HandOn handed) {
        Vector<PersonId> people =
                Vector.of(command.by(), to.id()).appendAll(handed.colleagues()).reject(Objections::isBlank);
        when("Missing DELEGATEE", isBlank(to.id()));
        when("Missing COLLEAGUE", handed.colleagues().exists(Objections::isBlank));
        when("Missing TASK_TYPE", handed.task().type().value().isBlank());
        when("SamePersonTwice", people.toSet().size() < people.size());
        when("AlreadyInChain", to.id().equals(before.delegator()));
    }

    private boolean isStrange(PersonId person) {
        return !person.equals(before.delegator())
                && !person.equals(before.delegatee().id())
                && !before.colleagues().contains(person);
    }

    private static boolean isBlank(PersonId person) {
        return person.value().isBlank();
    }

    private void when(String kind, boolean is) {
        if (is) {
            kinds |= bit(kind);
        }
    }

    private static long bit(String kind) {
        return 1L << NUMBERS.getOrDefault(kind, -1);
    }
}
