package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Turn;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;

/** How a delegation stands: how far it has come, whose move it is, and what lies too long with the delegator. */
final class SummarySentences {

    static final String BUNDLE = "io.github.nextmove.delegation.text.summary";

    private final Delegation delegation;
    private final Instant now;

    private SummarySentences(Delegation delegation, Instant now) {
        this.delegation = delegation;
        this.now = now;
    }

    static Vector<Message> of(Delegation delegation, Instant now) {
        return new SummarySentences(delegation, now).all();
    }

    static Message say(String key) {
        return Message.of(BUNDLE, key);
    }

    private Vector<Message> all() {
        Message stands = say(delegation.phase().isFinal() ? "ended" : "stands")
                .with("task", delegation.task().type())
                .with("phase", delegation.phase())
                .with("day", day(delegation.history().last().at()));
        return Vector.of(stands).appendAll(delegation.turns().map(this::turn)).appendAll(tooLong());
    }

    private Message turn(Turn turn) {
        return say(turn.todo() == Turn.Todo.ANSWER ? "turn.too" : "turn")
                .with("person", turn.person())
                .with("todo", turn.todo())
                .with("since", day(turn.since()));
    }

    private Vector<Message> tooLong() {
        Vector<Matter> matters = delegation.phase().isFinal()
                ? Vector.empty()
                : delegation.matters().filter(this::liesTooLong);
        return matters.isEmpty()
                ? Vector.empty()
                : Vector.of(say("tooLong")
                        .with("delegator", delegation.delegator())
                        .with("delegatee", delegatee())
                        .with("matters", matters.map(this::matter)));
    }

    /** It is the delegatee's, and is still with the delegator after the agreed day, or after the first day. */
    private boolean liesTooLong(Matter matter) {
        return matter.monkey().rightfulOwner().equals(delegatee())
                && matter.monkey().isHeldBy(delegation.delegator())
                && delegation
                        .endOf(matter.due().getOrElse(() -> day(matter.monkey().since())))
                        .exists(end -> !end.isAfter(now));
    }

    private Message matter(Matter matter) {
        return matter.due()
                .map(due -> say("tooLong.due").with("due", due))
                .getOrElse(say("tooLong.undated"))
                .with("matter", matter.id())
                .with("since", day(matter.monkey().since()));
    }

    private PersonId delegatee() {
        return delegation.delegatee().id();
    }

    private LocalDate day(Instant instant) {
        return delegation.dayOf(instant);
    }
}
