package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Objects;

/**
 * Decides what may happen to a delegation and what comes of it: the entry point of this package.
 *
 * <p>The laws, each of which is a property in the tests: deciding is deterministic; a refusal names all its
 * reasons and changes nothing; nothing is accepted in a final phase; replaying a history gives the
 * delegation that was live.
 *
 * <p>Immutable and thread-safe. It reads no clock and does no input or output.
 *
 * @since 0.1.0
 */
public final class Lifecycle {

    private static final Lifecycle STANDARD = new Lifecycle(Vector.empty());

    private final Vector<Gate> gates;

    private Lifecycle(Vector<Gate> gates) {
        this.gates = gates;
    }

    /** The life cycle of the table, without gates. */
    public static Lifecycle standard() {
        return STANDARD;
    }

    /** The same life cycle, with one gate more before CLOSE. */
    public Lifecycle withGate(Gate gate) {
        return new Lifecycle(gates.append(gate));
    }

    /** The gates before CLOSE, in the order in which they were added. */
    public Vector<Gate> gates() {
        return gates;
    }

    /** Begins a delegation, or says why it cannot begin. */
    public Either<Rejection, Delegation> draft(DraftDelegation draft) {
        DelegationDrafted drafted = new DelegationDrafted(
                draft.occasion(), draft.task(), draft.delegatee(), draft.colleagues(), draft.zone());
        Vector<Reason> reasons = Legality.reasons(drafted);
        return reasons.isEmpty()
                ? Either.right(new Delegation(State.after(drafted), History.beginning(drafted)))
                : Either.left(new Rejection(reasons));
    }

    /** Decides on a command: what will be recorded, or every reason why not. */
    public Either<Rejection, Decision> decide(Delegation delegation, Command command) {
        return decide(delegation, command, delegation.number());
    }

    /**
     * Decides on a command of somebody who saw the history up to an event.
     *
     * <p>When the history has moved on since, the command is refused, so that two people at once never
     * overwrite each other.
     */
    public Either<Rejection, Decision> decide(Delegation delegation, Command command, int lastSeen) {
        Event event = command.match(Recording.INSTANCE);
        Vector<Reason> reasons =
                Legality.reasons(delegation.state(), delegation.history().last().at(), event);
        if (command instanceof Close close) {
            reasons = reasons.appendAll(closedGates(delegation, close));
        }
        if (lastSeen != delegation.number()) {
            reasons = reasons.append(new Reason.HistoryMovedOn(lastSeen, delegation.number()));
        }
        if (!reasons.isEmpty()) {
            return Either.left(new Rejection(reasons));
        }
        Delegation after = delegation.after(event);
        return Either.right(new Decision(
                new RecordedEvent<>(
                        after.number(), event, after.state().versions().size()),
                after));
    }

    /**
     * What somebody may do at an instant: every command of the table, allowed or with every reason why not.
     *
     * <p>Nothing is decided or recorded: each answer is what {@link #decide} would say of a command that carries
     * what it needs. A gate is asked when CLOSE fits the phase, once, about a CLOSE outside any conversation.
     */
    public Options options(Delegation delegation, PersonId person, Instant at) {
        Close close = new Close(Occasion.of(person, at));
        return Outlook.of(delegation, close.occasion(), closedGates(delegation, close));
    }

    /**
     * Decides on commands one after the other, all or nothing: the delegation after the last, or the first
     * refusal.
     */
    public Either<Rejection, Delegation> decideAll(Delegation delegation, Command... commands) {
        Either<Rejection, Delegation> after = Either.right(delegation);
        for (Command command : commands) {
            after = after.flatMap(d -> decide(d, command).map(Decision::delegation));
        }
        return after;
    }

    /**
     * The delegation after an event that was decided.
     *
     * @throws IllegalArgumentException when the event cannot follow, with the reasons
     */
    public Delegation evolve(Delegation delegation, Event event) {
        Vector<Reason> reasons =
                Legality.reasons(delegation.state(), delegation.history().last().at(), event);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException(event.type() + " cannot follow: " + reasons.mkString(", "));
        }
        return delegation.after(event);
    }

    /**
     * The delegation that stored events add up to, or the first event that could not have happened.
     *
     * <p>Gates are not asked: they guard what is decided now, not what was decided then.
     */
    public Either<InvalidHistory, Delegation> restore(Iterable<? extends Event> events) {
        History history = History.of(Components.list(Vector.ofAll(events), "events"));
        if (history.size() == 0 || !(history.event(1) instanceof DelegationDrafted drafted)) {
            return Either.left(new InvalidHistory(1, Vector.of(new Reason.NotDraftedFirst())));
        }
        Vector<Reason> reasons = Legality.reasons(drafted);
        State state = State.after(drafted);
        Instant last = drafted.at();
        int number = 1;
        while (reasons.isEmpty() && number < history.size()) {
            number++;
            Event event = history.event(number);
            reasons = Legality.reasons(state, last, event);
            if (reasons.isEmpty()) {
                state = Evolution.next(state, event, number);
                last = event.at();
            }
        }
        return reasons.isEmpty()
                ? Either.right(new Delegation(state, history))
                : Either.left(new InvalidHistory(number, reasons));
    }

    private Vector<Reason> closedGates(Delegation delegation, Close close) {
        if (gates.isEmpty()
                || !LifecycleTable.standard().transition(close.type()).isIn(delegation.phase())) {
            return Vector.empty();
        }
        Vector<Objection> objections = gates.flatMap(
                gate -> Objects.requireNonNull(gate.objections(delegation, close), "what a gate objects"));
        return objections.isEmpty() ? Vector.empty() : Vector.of(new Reason.GateClosed(objections));
    }
}
