package io.github.nextmove.delegation.event;

/**
 * The kinds of event, such as {@link #PROBLEM_RAISED}, by names that are safe to store.
 *
 * <p>A name, once released, keeps its meaning; when what an event carries changes, its schema version goes
 * up.
 *
 * @since 0.1.0
 */
public enum EventType {
    /** See {@link DelegationDrafted}. */
    DRAFTED(1),

    /** See {@link ReadinessRated}. */
    READINESS_RATED(1),

    /** See {@link ConversationScheduled}. */
    CONVERSATION_SCHEDULED(1),

    /** See {@link Prepared}. */
    PREPARED(1),

    /** See {@link ConversationHeld}. From version 2 on, an agreement may have an autonomy reason. */
    CONVERSATION_HELD(2),

    /** See {@link ColleaguesInformed}. */
    COLLEAGUES_INFORMED(1),

    /** See {@link WorkStarted}. */
    WORK_STARTED(1),

    /** See {@link CheckpointHeld}. */
    CHECKPOINT_HELD(1),

    /** See {@link AgreementProposed}. */
    AGREEMENT_PROPOSED(1),

    /** See {@link AgreementAccepted}. */
    AGREEMENT_ACCEPTED(1),

    /** See {@link AgreementDeclined}. */
    AGREEMENT_DECLINED(1),

    /** See {@link HandedOn}. */
    HANDED_ON(1),

    /** See {@link ProblemRaised}. */
    PROBLEM_RAISED(1),

    /** See {@link NextMoveAgreed}. */
    NEXT_MOVE_AGREED(1),

    /** See {@link CheckedIn}. */
    CHECK_IN(1),

    /** See {@link HowPrescribed}. */
    HOW_PRESCRIBED(1),

    /** See {@link DecisionOverridden}. */
    DECISION_OVERRIDDEN(1),

    /** See {@link DelegatorAsked}. */
    QUESTION_TO_DELEGATOR(1),

    /** See {@link TaskReturned}. */
    TASK_RETURNED(1),

    /** See {@link ReturnAccepted}. */
    RETURN_ACCEPTED(1),

    /** See {@link ReturnContested}. */
    RETURN_CONTESTED(1),

    /** See {@link QuadrantReassessed}. */
    QUADRANT_REASSESSED(1),

    /** See {@link FollowUpChosen}. */
    FOLLOW_UP_CHOSEN(1),

    /** See {@link ResultDelivered}. */
    RESULT_DELIVERED(1),

    /** See {@link ResultSentBack}. */
    RESULT_SENT_BACK(1),

    /** See {@link EvaluationHeld}. */
    EVALUATION_HELD(1),

    /** See {@link DelegationClosed}. */
    CLOSED(1),

    /** See {@link DelegationRecalled}. */
    RECALLED(1);

    private final int schemaVersion;

    EventType(int schemaVersion) {
        this.schemaVersion = schemaVersion;
    }

    /** The version of what the event carries, from 1. */
    public int schemaVersion() {
        return schemaVersion;
    }
}
