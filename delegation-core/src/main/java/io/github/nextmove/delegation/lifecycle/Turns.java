package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
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
            Option<Turn> turn = turn(after._1, after._2.at());
            return turn.exists(is -> before.exists(is::goesOnFrom)) ? before : turn;
        });
    }

    private static Option<Turn> turn(State state, Instant since) {
        PersonId delegator = state.drafted().delegator();
        return switch (state.phase()) {
            case DRAFT, SCHEDULED, PREPARED -> Option.some(new Turn(delegator, Turn.Todo.CONVERSATION, since));
            case AGREED, IN_PROGRESS ->
                state.matters()
                        .find(MatterId.TASK)
                        .map(task -> new Turn(task.monkey().currentOwner(), Turn.Todo.WORK, since));
            case RESULT_DELIVERED -> Option.some(new Turn(delegator, Turn.Todo.EVALUATION, since));
            case RETURNED -> Option.some(new Turn(delegator, Turn.Todo.FOLLOW_UP, since));
            case DECLINED, EVALUATED, CLOSED_RETURNED, RECALLED -> Option.none();
        };
    }

    private static Option<Turn> answer(State state) {
        boolean canBeAnswered = state.phase() == Phase.AGREED || state.phase() == Phase.IN_PROGRESS;
        return state.proposal()
                .filter(proposal -> canBeAnswered)
                .map(proposal -> new Turn(other(state, proposal.by()), Turn.Todo.ANSWER, proposal.at()));
    }

    private static PersonId other(State state, PersonId one) {
        PersonId delegator = state.drafted().delegator();
        return one.equals(delegator) ? state.drafted().delegatee().id() : delegator;
    }
}
