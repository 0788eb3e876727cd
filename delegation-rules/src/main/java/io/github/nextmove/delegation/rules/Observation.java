package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One thing a rule saw, such as a takeover of the matter {@code caterer} at event 7.
 *
 * <p>The rule makes a {@link Finding} of it: severity and owner are the rule's unless they are said here.
 *
 * @param arose when it came to be
 * @param events the numbers of the events it rests on, ascending
 * @param subject what it is about, such as a matter; may be empty
 * @param resolved when it was made good, if it was
 * @param severity how much it matters, when that differs from the rule's own
 * @param owner whose the next move is, when not the delegator's
 * @param values what the texts of the rule need besides people and subject
 * @since 0.1.0
 */
public record Observation(
        Moment arose,
        Vector<Integer> events,
        Vector<String> subject,
        Option<Moment> resolved,
        Option<Severity> severity,
        Option<PersonId> owner,
        Map<String, Object> values) {

    public Observation {
        Objects.requireNonNull(arose, "arose");
        events = Components.list(events, "events").distinct().sorted();
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(resolved, "resolved");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(values, "values");
    }

    /** Something that came to be at a moment. */
    public static Observation at(Moment arose) {
        return new Observation(
                arose,
                Vector.empty(),
                Vector.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                LinkedHashMap.empty());
    }

    /** Something that came to be by an event, and rests on it. */
    public static Observation at(RecordedEvent<?> event) {
        return at(Moment.after(event)).restingOn(Vector.of(event.number()));
    }

    /** The same, resting on these events too. */
    public Observation restingOn(Seq<Integer> numbers) {
        return new Observation(arose, events.appendAll(numbers), subject, resolved, severity, owner, values);
    }

    /** The same, about these. */
    public Observation on(Seq<String> about) {
        return new Observation(arose, events, about.toVector(), resolved, severity, owner, values);
    }

    /** The same, about this. */
    public Observation on(String about) {
        return on(Vector.of(about));
    }

    /** The same, made good at a moment. */
    public Observation resolvedAt(Option<Moment> moment) {
        return new Observation(arose, events, subject, moment, severity, owner, values);
    }

    /** The same, with a severity of its own. */
    public Observation as(Severity other) {
        return new Observation(arose, events, subject, resolved, Option.some(other), owner, values);
    }

    /** The same, with the next move somebody else's than the delegator's. */
    public Observation ownedBy(PersonId person) {
        return new Observation(arose, events, subject, resolved, severity, Option.some(person), values);
    }

    /** The same, with a value for the texts. */
    public Observation with(String name, Object value) {
        return new Observation(arose, events, subject, resolved, severity, owner, values.put(name, value));
    }
}
