package io.github.nextmove.delegation.text;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;

import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.silence.Silence;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Delegations of which there is something to tell, and one silence of each kind. */
final class Standing {

    static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    static final Instant NEXT_WEEK = MONDAY.plus(Duration.ofDays(7));

    private Standing() {}

    /** Noor holds the caterer and the whole task, and sam waits for an answer. */
    static Delegation stuck() {
        MatterId caterer = MatterId.of("late-caterer");
        AgreementChange later =
                new AgreementChange(Option.some(WEDNESDAY), Option.none(), Option.none(), Option.none(), Option.none());
        return after(
                Given.in(Phase.IN_PROGRESS),
                new RaiseProblem(by(SAM), caterer),
                new AgreeNextMove(by(NOOR), caterer, NextMove.of(NOOR, WEDNESDAY)),
                new AgreeNextMove(by(NOOR, MONDAY.plusSeconds(90_000)), MatterId.TASK, NextMove.undated(NOOR)),
                new ProposeAgreement(by(SAM, MONDAY.plusSeconds(90_000)), later));
    }

    static Vector<Message> summaries() {
        return Vector.of(Phase.values())
                .map(phase -> Given.in(phase, Given.NETWORK_MEMBER))
                .append(stuck())
                .flatMap(delegation -> SummarySentences.of(delegation, NEXT_WEEK));
    }

    static Vector<Silence> silences() {
        Instant thursday =
                WEDNESDAY.plusDays(1).atStartOfDay(Given.in(Phase.DRAFT).zone()).toInstant();
        return Vector.of(
                new Silence.OverdueCheckpoint(2, WEDNESDAY, thursday, NOOR),
                new Silence.OverdueNextMove(MatterId.TASK, WEDNESDAY, thursday, SAM),
                new Silence.OverdueDeadline(WEDNESDAY, thursday, SAM),
                new Silence.EvaluationNotHeld(WEDNESDAY, thursday, NOOR),
                new Silence.UnansweredProposal(7, WEDNESDAY, thursday, SAM));
    }
}
