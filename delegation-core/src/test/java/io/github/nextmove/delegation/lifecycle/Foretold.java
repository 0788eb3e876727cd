package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** What options must foretell: the answer to a command, without what is wrong with what it carries. */
final class Foretold {

    private Foretold() {}

    /** The command of a choice, its needs filled in. */
    static Command command(Choice choice, Occasion occasion) {
        return switch (choice.command()) {
            case AGREE_NEXT_MOVE -> new AgreeNextMove(occasion, choice.matter().get(), NextMove.undated(Cast.NOOR));
            case RAISE_PROBLEM ->
                new RaiseProblem(occasion, choice.matter().getOrElse(MatterId.of("nobody-raised-it")));
            default -> plain(choice.command(), occasion);
        };
    }

    /** The command of a choice that needs nothing, with everything empty that can be. */
    static Command bare(Choice choice, Occasion occasion) {
        return switch (choice.command()) {
            case PREPARE -> new Prepare(occasion, HashSet.empty());
            case INFORM_COLLEAGUES -> new InformColleagues(occasion, HashSet.empty(), HashSet.empty());
            case HOLD_CHECKPOINT ->
                new HoldCheckpoint(occasion, Checkpoint.builder().build());
            default -> command(choice, occasion);
        };
    }

    static Command plain(CommandType type, Occasion occasion) {
        return PlainCommands.of(type, occasion);
    }

    static Vector<Reason> reasons(Either<Rejection, Decision> answer) {
        return answer.fold(Rejection::reasons, decision -> Vector.<Reason>empty())
                .reject(Foretold::isAboutInput);
    }

    private static boolean isAboutInput(Reason reason) {
        return reason instanceof Reason.UnknownPerson
                || reason instanceof Reason.UnknownMatter
                || reason instanceof Reason.WrongOwner
                || reason instanceof Reason.SamePersonTwice
                || reason instanceof Reason.AlreadyInChain
                || reason instanceof Reason.Missing missing && missing.what() != Reason.Required.ACTOR;
    }
}
