package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.TaskReturn;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** Whose turn it is after some events, and since when. */
final class Turns {

    private Turns() {}

    static Vector<Turn> of(Delegation delegation) {
        State now = delegation.state();
        return first(delegation.history()).toVector().appendAll(answer(now));
    }

    /** A turn goes on as long as it stays this person's, for this. */
    private static Option<Turn> first(History history) {
        Vector<State> states = history.afterEach(state -> state);
        return states.zip(history.events()).foldLeft(Option.none(), (before, after) -> {
            Option<Turn> turn = turn(after._1, after._2, before);
            return turn.exists(is -> before.exists(is::goesOnFrom)) ? before : turn;
        });
    }

    private static Option<Turn> turn(State state, Event event, Option<Turn> before) {
        Instant since = event.at();
        PersonId delegator = state.drafted().delegator();
        return switch (state.phase()) {
            case DRAFT, SCHEDULED, PREPARED -> Option.some(new Turn(delegator, Turn.Todo.CONVERSATION, since));
            case AGREED, IN_PROGRESS ->
                state.matters()
                        .find(MatterId.TASK)
                        .map(task -> new Turn(task.monkey().currentOwner(), Turn.Todo.WORK, since));
            case RESULT_DELIVERED -> Option.some(new Turn(delegator, afterDelivery(event, before), since));
            case RETURNED -> {
                boolean chosen =
                        state.taskReturn().flatMap(TaskReturn::followUp).isDefined();
                yield Option.some(new Turn(delegator, chosen ? Turn.Todo.CLOSE : Turn.Todo.FOLLOW_UP, since));
            }
            case DECLINED, EVALUATED, CLOSED_RETURNED, RECALLED -> Option.none();
        };
    }

    /** Each delivery is discussed anew; once it was, what is left is to close. */
    private static Turn.Todo afterDelivery(Event event, Option<Turn> before) {
        boolean discussed = event instanceof EvaluationHeld
                || !(event instanceof ResultDelivered) && before.exists(turn -> turn.todo() == Turn.Todo.CLOSE);
        return discussed ? Turn.Todo.CLOSE : Turn.Todo.EVALUATION;
    }

    private static Option<Turn> answer(State state) {
        return state.proposal().map(proposal -> new Turn(other(state, proposal.by()), Turn.Todo.ANSWER, proposal.at()));
    }

    private static PersonId other(State state, PersonId one) {
        PersonId delegator = state.drafted().delegator();
        return one.equals(delegator) ? state.drafted().delegatee().id() : delegator;
    }
}
