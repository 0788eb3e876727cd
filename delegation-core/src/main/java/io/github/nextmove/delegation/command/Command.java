package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import java.time.Instant;

/**
 * What somebody wants to do with a delegation, such as {@link RaiseProblem}.
 *
 * <p>A command asks, and may be refused; what was done is an event. It carries who does it and when, and is
 * safe to decide on whether or not it was validated.
 *
 * @since 0.1.0
 */
public sealed interface Command
        permits RateReadiness,
                ScheduleConversation,
                Prepare,
                HoldConversation,
                InformColleagues,
                StartWork,
                HoldCheckpoint,
                ProposeAgreement,
                AcceptAgreement,
                DeclineAgreement,
                HandOn,
                RaiseProblem,
                AgreeNextMove,
                CheckIn,
                PrescribeHow,
                OverrideDecision,
                AskDelegator,
                ReturnTask,
                AcceptReturn,
                ContestReturn,
                ReassessQuadrant,
                ChooseFollowUp,
                DeliverResult,
                SendResultBack,
                HoldEvaluation,
                Close,
                Recall {

    /** Who does it, when, and in which conversation. */
    Occasion occasion();

    /** Which command it is. */
    CommandType type();

    /** Answers by the kind of command, with no kind forgotten. */
    <R> R match(Cases<R> cases);

    /** Who does it. */
    default PersonId by() {
        return occasion().by();
    }

    /** When it is done. */
    default Instant at() {
        return occasion().at();
    }

    /**
     * One answer for each kind of command, for Java 17, which has no switch over types.
     *
     * @param <R> the type of the answer
     * @since 0.1.0
     */
    interface Cases<R> {

        R rateReadiness(RateReadiness command);

        R scheduleConversation(ScheduleConversation command);

        R prepare(Prepare command);

        R holdConversation(HoldConversation command);

        R informColleagues(InformColleagues command);

        R startWork(StartWork command);

        R holdCheckpoint(HoldCheckpoint command);

        R proposeAgreement(ProposeAgreement command);

        R acceptAgreement(AcceptAgreement command);

        R declineAgreement(DeclineAgreement command);

        R handOn(HandOn command);

        R raiseProblem(RaiseProblem command);

        R agreeNextMove(AgreeNextMove command);

        R checkIn(CheckIn command);

        R prescribeHow(PrescribeHow command);

        R overrideDecision(OverrideDecision command);

        R askDelegator(AskDelegator command);

        R returnTask(ReturnTask command);

        R acceptReturn(AcceptReturn command);

        R contestReturn(ContestReturn command);

        R reassessQuadrant(ReassessQuadrant command);

        R chooseFollowUp(ChooseFollowUp command);

        R deliverResult(DeliverResult command);

        R sendResultBack(SendResultBack command);

        R holdEvaluation(HoldEvaluation command);

        R close(Close command);

        R recall(Recall command);
    }
}
