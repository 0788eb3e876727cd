package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import java.time.Instant;

/**
 * What happened to a delegation, such as {@link ProblemRaised}.
 *
 * <p>An event is a fact: it is recorded, numbered, and never changed or refused. Its {@link #type()} has a
 * name and a schema version whose meaning never changes.
 *
 * @since 0.1.0
 */
public sealed interface Event
        permits DelegationDrafted,
                ReadinessRated,
                ConversationScheduled,
                Prepared,
                ConversationHeld,
                ColleaguesInformed,
                WorkStarted,
                CheckpointHeld,
                AgreementProposed,
                AgreementAccepted,
                AgreementDeclined,
                HandedOn,
                ProblemRaised,
                NextMoveAgreed,
                CheckedIn,
                HowPrescribed,
                DecisionOverridden,
                DelegatorAsked,
                TaskReturned,
                ReturnAccepted,
                ReturnContested,
                QuadrantReassessed,
                FollowUpChosen,
                ResultDelivered,
                ResultSentBack,
                EvaluationHeld,
                DelegationClosed,
                DelegationRecalled {

    /** Who did it, when, and in which conversation. */
    Occasion occasion();

    /** Which event it is, by a name that is safe to store. */
    EventType type();

    /** Answers by the kind of event, with no kind forgotten. */
    <R> R match(Cases<R> cases);

    /** Who did it. */
    default PersonId by() {
        return occasion().by();
    }

    /** When it was done. */
    default Instant at() {
        return occasion().at();
    }

    /**
     * One answer for each kind of event, for Java 17, which has no switch over types.
     *
     * @param <R> the type of the answer
     * @since 0.1.0
     */
    interface Cases<R> {

        R delegationDrafted(DelegationDrafted event);

        R readinessRated(ReadinessRated event);

        R conversationScheduled(ConversationScheduled event);

        R prepared(Prepared event);

        R conversationHeld(ConversationHeld event);

        R colleaguesInformed(ColleaguesInformed event);

        R workStarted(WorkStarted event);

        R checkpointHeld(CheckpointHeld event);

        R agreementProposed(AgreementProposed event);

        R agreementAccepted(AgreementAccepted event);

        R agreementDeclined(AgreementDeclined event);

        R handedOn(HandedOn event);

        R problemRaised(ProblemRaised event);

        R nextMoveAgreed(NextMoveAgreed event);

        R checkedIn(CheckedIn event);

        R howPrescribed(HowPrescribed event);

        R decisionOverridden(DecisionOverridden event);

        R delegatorAsked(DelegatorAsked event);

        R taskReturned(TaskReturned event);

        R returnAccepted(ReturnAccepted event);

        R returnContested(ReturnContested event);

        R quadrantReassessed(QuadrantReassessed event);

        R followUpChosen(FollowUpChosen event);

        R resultDelivered(ResultDelivered event);

        R resultSentBack(ResultSentBack event);

        R evaluationHeld(EvaluationHeld event);

        R delegationClosed(DelegationClosed event);

        R delegationRecalled(DelegationRecalled event);
    }
}
