package io.github.nextmove.delegation.testing.explorer;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All that is tried in a state: each command by everybody, then details, then mistakes. */
final class Alphabet {

    static final Duration STEP = Duration.ofDays(1);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Vector<MatterId> MATTERS =
            Vector.of("late-caterer", "venue", "badges", "budget").map(MatterId::of);
    private static final Vector<ReadinessRating> RATINGS = Vector.of(
            ReadinessRating.of(Rating.HIGH, Rating.HIGH, DAY),
            ReadinessRating.of(Rating.LOW, Rating.LOW, DAY),
            ReadinessRating.of(Rating.LOW, Rating.HIGH, DAY),
            ReadinessRating.of(Rating.HIGH, Rating.LOW, DAY));
    private static final Vector<PreparationPart> PARTS = Vector.of(PreparationPart.values());
    private static final Agreement ENTRUSTED = Agreement.builder()
            .autonomy(AutonomyLevel.L4)
            .deadline(DAY)
            .addAuthority(DecisionId.of("choose-venue"))
            .build();
    private static final AgreementChange MORE_FREEDOM =
            AgreementChange.builder().autonomy(AutonomyLevel.L5).build();
    private static final Vector<Evaluation> SITTINGS = Vector.of(
            new Evaluation(
                    TreeSet.of(NOOR),
                    TreeSet.of(EvaluationPart.values()),
                    Outcome.NOT_AS_AGREED,
                    Option.none(),
                    Option.none()),
            new Evaluation(
                    TreeSet.of(NOOR, SAM),
                    TreeSet.of(EvaluationPart.THANKS),
                    Outcome.AS_AGREED,
                    Option.none(),
                    Option.none()));
    private static final Vector<PersonId> EVERYBODY = Vector.of(NOOR, SAM, ANNA, ZOE);
    private static final Vector<NextMove> MOVES = Vector.of(
            NextMove.undated(SAM),
            NextMove.undated(NOOR),
            NextMove.undated(NOOR).because(NextMoveReason.SAFETY),
            NextMove.of(SAM, DAY),
            NextMove.of(NOOR, DAY).because(NextMoveReason.LEGAL),
            NextMove.of(NOOR, DAY).because(NextMoveReason.OVERLOAD));

    private final Bounds bounds;

    Alphabet(Bounds bounds) {
        this.bounds = bounds;
    }

    List<Move> moves(Delegation delegation) {
        List<Move> moves = new ArrayList<>();
        Instant at = next(delegation);
        for (PersonId person : EVERYBODY) {
            Occasion by = Occasion.of(person, at);
            for (CommandType type : CommandType.values()) {
                moves.add(Move.of(delegation, PlainCommands.of(type, by)));
            }
        }
        for (Command command : details(Occasion.of(NOOR, at), Occasion.of(SAM, at), Occasion.of(ANNA, at))) {
            moves.add(Move.of(delegation, command));
        }
        new Errors(delegation).moves().forEach(moves::add);
        return moves;
    }

    /** A day after the last event; on the first day, when nothing but the draft is there. */
    static Instant next(Delegation delegation) {
        Instant last = delegation.history().last().at();
        return delegation.number() == 1 ? last : last.plus(STEP);
    }

    private List<Command> details(Occasion noor, Occasion sam, Occasion anna) {
        List<Command> commands = new ArrayList<>();
        commands.add(HoldConversation.declined(noor));
        for (PreparationPart part : PARTS.take(bounds.preparation()).drop(1)) {
            commands.add(new Prepare(noor, TreeSet.of(part)));
        }
        for (ReadinessRating rating : RATINGS.take(bounds.ratings()).drop(1)) {
            commands.add(new RateReadiness(noor, rating));
            commands.add(new RateReadiness(sam, rating));
        }
        if (bounds.agreements() > 1) {
            commands.add(HoldConversation.accepted(noor, ENTRUSTED));
        }
        if (bounds.changes() > 1) {
            commands.add(new ProposeAgreement(noor, MORE_FREEDOM));
            commands.add(new ProposeAgreement(sam, MORE_FREEDOM));
        }
        for (MatterId matter : MATTERS.take(bounds.matters()).drop(1)) {
            commands.add(new RaiseProblem(noor, matter));
            commands.add(new RaiseProblem(sam, matter));
            commands.add(new RaiseProblem(anna, matter));
        }
        commands.add(new RaiseProblem(sam, MatterId.TASK));
        for (MatterId matter : MATTERS.take(bounds.matters()).prepend(MatterId.TASK)) {
            for (NextMove move : MOVES.take(bounds.nextMoves())) {
                commands.add(new AgreeNextMove(noor, matter, move));
            }
        }
        for (Evaluation sitting : SITTINGS.take(bounds.evaluations() - 1)) {
            commands.add(new HoldEvaluation(noor, sitting));
        }
        return commands;
    }
}
