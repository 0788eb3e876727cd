package io.github.nextmove.delegation.command;

/**
 * The kinds of command, such as {@link #CLOSE}; the table of the life cycle has a row for each.
 *
 * @since 0.1.0
 */
public enum CommandType {
    /** See {@link RateReadiness}. */
    RATE_READINESS,

    /** See {@link ScheduleConversation}. */
    SCHEDULE_CONVERSATION,

    /** See {@link Prepare}. */
    PREPARE,

    /** See {@link HoldConversation}. */
    HOLD_CONVERSATION,

    /** See {@link InformColleagues}. */
    INFORM_COLLEAGUES,

    /** See {@link StartWork}. */
    START_WORK,

    /** See {@link HoldCheckpoint}. */
    HOLD_CHECKPOINT,

    /** See {@link ProposeAgreement}. */
    PROPOSE_AGREEMENT,

    /** See {@link AcceptAgreement}. */
    ACCEPT_AGREEMENT,

    /** See {@link DeclineAgreement}. */
    DECLINE_AGREEMENT,

    /** See {@link HandOn}. */
    HAND_ON,

    /** See {@link RaiseProblem}. */
    RAISE_PROBLEM,

    /** See {@link AgreeNextMove}. */
    AGREE_NEXT_MOVE,

    /** See {@link CheckIn}. */
    CHECK_IN,

    /** See {@link PrescribeHow}. */
    PRESCRIBE_HOW,

    /** See {@link OverrideDecision}. */
    OVERRIDE_DECISION,

    /** See {@link AskDelegator}. */
    ASK_DELEGATOR,

    /** See {@link ReturnTask}. */
    RETURN_TASK,

    /** See {@link AcceptReturn}. */
    ACCEPT_RETURN,

    /** See {@link ContestReturn}. */
    CONTEST_RETURN,

    /** See {@link ReassessQuadrant}. */
    REASSESS_QUADRANT,

    /** See {@link ChooseFollowUp}. */
    CHOOSE_FOLLOW_UP,

    /** See {@link DeliverResult}. */
    DELIVER_RESULT,

    /** See {@link SendResultBack}. */
    SEND_RESULT_BACK,

    /** See {@link HoldEvaluation}. */
    HOLD_EVALUATION,

    /** See {@link Close}. */
    CLOSE,

    /** See {@link Recall}. */
    RECALL
}
