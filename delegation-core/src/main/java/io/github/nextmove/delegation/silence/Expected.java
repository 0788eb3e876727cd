package io.github.nextmove.delegation.silence;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.lifecycle.CheckpointPlan;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.lifecycle.Turn;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** All that is to be done by some day, each as the silence that it becomes if nobody does it. */
final class Expected {

    private final Delegation delegation;

    private Expected(Delegation delegation) {
        this.delegation = delegation;
    }

    static Vector<Silence> of(Delegation delegation) {
        Expected expected = new Expected(delegation);
        return switch (delegation.phase()) {
            case AGREED -> expected.deadline().appendAll(expected.answer());
            case IN_PROGRESS ->
                expected.checkpoints()
                        .appendAll(expected.nextMoves())
                        .appendAll(expected.deadline())
                        .appendAll(expected.answer());
            case RESULT_DELIVERED -> expected.nextMoves().appendAll(expected.evaluation());
            default -> Vector.empty();
        };
    }

    /** Only while work is in progress can one be held. */
    private Vector<Silence> checkpoints() {
        Instant atWork = lastAt(ResultSentBack.class)
                .getOrElse(() -> lastAt(WorkStarted.class).get());
        return CheckpointPlan.of(delegation)
                .toVector()
                .flatMap(CheckpointPlan::toHold)
                .flatMap(next -> overdue(next.day(), atWork)
                        .map(since ->
                                new Silence.OverdueCheckpoint(next.k(), next.day(), since, delegation.delegator())));
    }

    private Vector<Silence> nextMoves() {
        return delegation.matters().flatMap(matter -> matter.due().flatMap(day -> agreed(matter)
                .flatMap(agreed -> overdue(day, agreed.event().at()))
                .map(since -> new Silence.OverdueNextMove(
                        matter.id(), day, since, matter.monkey().currentOwner()))));
    }

    /** When the next move in a matter was agreed; none when the end result, which is one in the task, came after it. */
    private Option<RecordedEvent<NextMoveAgreed>> agreed(Matter matter) {
        int delivered = matter.id().equals(MatterId.TASK)
                ? last(ResultDelivered.class).map(RecordedEvent::number).getOrElse(0)
                : 0;
        return delegation
                .history()
                .recorded(NextMoveAgreed.class)
                .filter(recorded -> recorded.event().matter().equals(matter.id()))
                .lastOption()
                .filter(agreed -> agreed.number() > delivered);
    }

    /** From the hand-over on: whoever has the task can start too late as well. */
    private Vector<Silence> deadline() {
        return delegation.agreementVersions().lastOption().toVector().flatMap(last -> last.agreement()
                .deadline()
                .flatMap(day -> overdue(day, waitedFor(last.agreement().deadline()))
                        .map(since -> new Silence.OverdueDeadline(day, since, whoHasTheTask()))));
    }

    /** Since when the end result was waited for by this deadline: it was agreed, or the result was sent back. */
    private Instant waitedFor(Option<LocalDate> deadline) {
        AgreementVersion agreed = delegation
                .agreementVersions()
                .reverse()
                .takeWhile(version -> version.agreement().deadline().equals(deadline))
                .last();
        return last(ResultSentBack.class)
                .filter(sentBack -> sentBack.number() > agreed.byEvent())
                .map(sentBack -> sentBack.event().at())
                .getOrElse(agreed.since());
    }

    private Vector<Silence> evaluation() {
        RecordedEvent<ResultDelivered> delivered = last(ResultDelivered.class).get();
        boolean held = last(EvaluationHeld.class).exists(evaluation -> evaluation.number() > delivered.number());
        return held ? Vector.empty() : evaluation(delivered.event().at());
    }

    private Vector<Silence> evaluation(Instant delivered) {
        LocalDate day = delegation.dayOf(delivered);
        return overdue(day, delivered)
                .<Silence>map(since -> new Silence.EvaluationNotHeld(day, since, delegation.delegator()))
                .toVector();
    }

    private Vector<Silence> answer() {
        return delegation
                .turns()
                .filter(turn -> turn.todo() == Turn.Todo.ANSWER)
                .flatMap(this::answer);
    }

    private Option<Silence> answer(Turn turn) {
        LocalDate day = delegation.dayOf(turn.since());
        int proposal = delegation.proposal().get().byEvent();
        return overdue(day, turn.since())
                .map(since -> new Silence.UnansweredProposal(proposal, day, since, turn.person()));
    }

    /** Once the day has passed, and not before it was waited for. */
    private Option<Instant> overdue(LocalDate day, Instant waitedFor) {
        return delegation.endOf(day).map(end -> end.isAfter(waitedFor) ? end : waitedFor);
    }

    private PersonId whoHasTheTask() {
        return delegation.whoHas(MatterId.TASK).get();
    }

    private Option<Instant> lastAt(Class<? extends Event> kind) {
        return last(kind).map(recorded -> recorded.event().at());
    }

    private <E extends Event> Option<RecordedEvent<E>> last(Class<E> kind) {
        return delegation.history().recorded(kind).lastOption();
    }
}
