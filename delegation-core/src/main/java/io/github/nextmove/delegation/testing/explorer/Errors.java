package io.github.nextmove.delegation.testing.explorer;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** What people do wrong in a state: each mistake alone, and several at once. */
final class Errors {

    private static final PersonId BLANK = PersonId.of(" ");
    private static final MatterId UNKNOWN = MatterId.of("nobody-raised-it");
    private static final Task PART = Task.of("catering");

    private final Delegation delegation;
    private final Instant at;
    private final Instant tooEarly;

    Errors(Delegation delegation) {
        this.delegation = delegation;
        Instant last = delegation.history().last().at();
        this.at = Alphabet.next(delegation);
        this.tooEarly = last.minus(Alphabet.STEP);
    }

    Vector<Move> moves() {
        int seen = delegation.number();
        return wrongDetails()
                .appendAll(wrongTimes())
                .map(command -> new Move(command, seen))
                .appendAll(Vector.of(
                        new Move(plain(CommandType.RECALL, NOOR, at), seen - 1),
                        new Move(plain(CommandType.DELIVER_RESULT, SAM, at), seen - 1),
                        new Move(plain(CommandType.RATE_READINESS, SAM, at), seen + 1),
                        new Move(plain(CommandType.CLOSE, BLANK, tooEarly), seen - 1)));
    }

    private Vector<Command> wrongTimes() {
        return Vector.of(
                plain(CommandType.RATE_READINESS, NOOR, tooEarly),
                plain(CommandType.DELIVER_RESULT, SAM, tooEarly),
                plain(CommandType.RECALL, NOOR, tooEarly));
    }

    private Vector<Command> wrongDetails() {
        Occasion noor = Occasion.of(NOOR, at);
        Occasion sam = Occasion.of(SAM, at);
        return Vector.of(
                plain(CommandType.RATE_READINESS, BLANK, at),
                new AgreeNextMove(noor, UNKNOWN, NextMove.undated(SAM)),
                new AgreeNextMove(noor, MatterId.TASK, NextMove.undated(ANNA)),
                new AgreeNextMove(noor, MatterId.TASK, NextMove.undated(ZOE)),
                new InformColleagues(noor, TreeSet.of(ZOE), TreeSet.of(AnnouncementPart.PROJECT)),
                new HoldEvaluation(noor, withAnOutsider()),
                new HoldConversation(noor, TreeSet.empty(), true, Option.none()),
                new RaiseProblem(sam, MatterId.of(" ")),
                new OverrideDecision(noor, DecisionId.of("")),
                new ProposeAgreement(noor, AgreementChange.builder().build()),
                new HandOn(sam, PART, Delegatee.employee(NOOR), Vector.empty()),
                new HandOn(sam, PART, Delegatee.employee(SAM), Vector.empty()),
                new HandOn(sam, Task.of(" "), Delegatee.networkMember(BLANK), Vector.of(BLANK)));
    }

    private static Command plain(CommandType type, PersonId who, Instant at) {
        return PlainCommands.of(type, Occasion.of(who, at));
    }

    private static Evaluation withAnOutsider() {
        return Evaluation.builder()
                .addParticipants(NOOR, ZOE)
                .outcome(Outcome.AS_AGREED)
                .build();
    }
}
