package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Reason.Required;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/** What each command must carry beyond who does it and when; what may be left out or empty is not in it. */
final class Needs {

    private static final Set<Required> NOTHING = TreeSet.empty();

    private Needs() {}

    static Set<Required> of(CommandType command) {
        return switch (command) {
            case RATE_READINESS -> TreeSet.of(Required.RATING_DAY);
            case HOLD_CONVERSATION -> TreeSet.of(Required.ACCEPTANCE, Required.AGREEMENT);
            case PROPOSE_AGREEMENT -> TreeSet.of(Required.CHANGE);
            case HAND_ON -> TreeSet.of(Required.DELEGATEE, Required.TASK_TYPE);
            case RAISE_PROBLEM -> TreeSet.of(Required.MATTER);
            case AGREE_NEXT_MOVE -> TreeSet.of(Required.MATTER, Required.OWNER);
            case OVERRIDE_DECISION -> TreeSet.of(Required.DECISION);
            case ASK_DELEGATOR -> TreeSet.of(Required.RESPONSE);
            case RETURN_TASK -> TreeSet.of(Required.RETURN_REASON);
            case REASSESS_QUADRANT -> TreeSet.of(Required.QUADRANT);
            case CHOOSE_FOLLOW_UP -> TreeSet.of(Required.FOLLOW_UP);
            case HOLD_EVALUATION -> TreeSet.of(Required.OUTCOME);
            case RECALL -> TreeSet.of(Required.RECALL_REASON);
            case SCHEDULE_CONVERSATION,
                    PREPARE,
                    INFORM_COLLEAGUES,
                    START_WORK,
                    HOLD_CHECKPOINT,
                    ACCEPT_AGREEMENT,
                    DECLINE_AGREEMENT,
                    CHECK_IN,
                    PRESCRIBE_HOW,
                    ACCEPT_RETURN,
                    CONTEST_RETURN,
                    DELIVER_RESULT,
                    SEND_RESULT_BACK,
                    CLOSE -> NOTHING;
        };
    }
}
