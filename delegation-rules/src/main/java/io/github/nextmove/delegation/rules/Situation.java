package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.History;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that a rule may look at: a delegation, what the two did before, the thresholds, and an instant.
 *
 * <p>Equal situations get equal findings. It can be shared between threads; what it remembers of {@link
 * Fact facts} is not observable.
 *
 * @since 0.1.0
 */
public final class Situation {

    private final Delegation delegation;
    private final TrackRecord trackRecord;
    private final Parameters parameters;
    private final Instant asOf;
    private final Map<Fact<?>, Object> known = new ConcurrentHashMap<>();

    private Situation(Delegation delegation, TrackRecord trackRecord, Parameters parameters, Instant asOf) {
        this.delegation = Objects.requireNonNull(delegation, "delegation");
        this.trackRecord = Objects.requireNonNull(trackRecord, "trackRecord");
        this.parameters = Objects.requireNonNull(parameters, "parameters");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** A situation as of an instant, which is now for rules that ask. */
    public static Situation of(Delegation delegation, TrackRecord trackRecord, Parameters parameters, Instant asOf) {
        return new Situation(delegation, trackRecord, parameters, asOf);
    }

    /** The delegation. */
    public Delegation delegation() {
        return delegation;
    }

    /** What happened to it. */
    public History history() {
        return delegation.history();
    }

    /** What the two did before with this kind of task. */
    public TrackRecord trackRecord() {
        return trackRecord;
    }

    /** The thresholds. */
    public Parameters parameters() {
        return parameters;
    }

    /** Now, as the caller says. */
    public Instant asOf() {
        return asOf;
    }

    /** Now, after the last event. */
    public Moment present() {
        return new Moment(asOf, delegation.number());
    }

    /** The day of now, in the time zone of the delegation. */
    public LocalDate today() {
        return delegation.dayOf(asOf);
    }

    /** Who hands the task over. */
    public PersonId delegator() {
        return delegation.delegator();
    }

    /** Whom it is handed to. */
    public PersonId delegatee() {
        return delegation.delegatee().id();
    }

    /** The delegation conversation, accepted or not, once it was held. */
    public Option<RecordedEvent<ConversationHeld>> conversation() {
        return history().recorded(ConversationHeld.class).headOption();
    }

    /** The delegation conversation, once it was held and accepted: the task was handed over in it. */
    public Option<RecordedEvent<ConversationHeld>> handover() {
        return conversation().filter(held -> held.event().accepted());
    }

    /** What was agreed, once the task was handed over. */
    public Option<Agreement> agreement() {
        return handover().flatMap(held -> held.event().agreement());
    }

    /** A fact, worked out at the first question. */
    @SuppressWarnings("unchecked") // each fact is stored under itself, with what it worked out
    public <T> T know(Fact<T> fact) {
        Object answer = known.get(fact);
        if (answer == null) {
            answer = Objects.requireNonNull((Object) fact.workOut(this), "a fact is never null");
            known.put(fact, answer);
        }
        return (T) answer;
    }
}
