package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Condition.Truth;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the finding of a rule that fired, in the focus of the thing for which it did. */
final class Found {

    private final Rule rule;
    private final RuleBuilder made;
    private final Situation situation;

    Found(Rule rule, Situation situation) {
        this.rule = rule;
        this.made = rule.made();
        this.situation = situation;
    }

    <C> Finding about(Each<C> each, C thing) {
        Vector<Object> subject = several(made.subject, situation);
        Map<String, Object> values = values(subject);
        Vector<PersonId> owners = made.moves.map(move -> needed(move.owner()));
        mustBeKnown(values);
        owners.forEach(this::mustTakePart);
        Moment arose = each.arose(thing);
        Ground ground = situation.ground();
        return new Finding(
                rule.id(),
                severity(),
                made.conduct.in(situation),
                subject.map(String::valueOf),
                each.events(thing).appendAll(events()).distinct().sorted(),
                arose,
                made.asOfNow ? ground.versions() : ground.agreementAfter(arose.event()),
                made.resolved == null ? Option.none() : needed(made.resolved),
                rule.requirements(),
                rule.source(),
                said(rule.problem(), values, owners.head()),
                said(rule.rationale(), values, owners.head()),
                made.moves.zipWith(
                        owners,
                        (move, owner) ->
                                new Suggestion(said(rule.move(move), values, owner), owner, move.takesOver())));
    }

    /** Whatever the rule says, a severity that somebody set is the severity. */
    private Severity severity() {
        Vector<Severity> others = situation.settings().sets(rule)
                ? Vector.empty()
                : made.severities
                        .filter(other -> other._2.in(situation) == Truth.YES)
                        .map(Tuple2::_1);
        return others.lastOption().getOrElse(situation.settings().severity(rule));
    }

    private Map<String, Object> values(Vector<Object> subject) {
        Map<String, Object> values = LinkedHashMap.<String, Object>of("delegator", situation.delegator())
                .put("delegatee", situation.delegatee())
                .put("subject", subject);
        for (Fact<?> fact : rule.reads()) {
            if (fact != rule.judges()) {
                Option<?> value = situation.know(fact);
                values = value.isDefined() ? values.put(fact.id(), Sayable.of(fact, value.get())) : values;
            }
        }
        return values;
    }

    private static Message said(Message text, Map<String, Object> values, PersonId owner) {
        return new Message(text.bundle(), text.key(), values.put("owner", owner));
    }

    private Vector<Integer> events() {
        return made.events == null ? Vector.empty() : Vector.ofAll(needed(made.events));
    }

    /** What a fact names: one thing, or the elements of a list; nothing when it is not known. */
    static Vector<Object> several(@Nullable Fact<?> fact, Situation situation) {
        if (fact == null) {
            return Vector.empty();
        }
        return situation.know(fact).toVector().flatMap(Found::flat);
    }

    private static Vector<Object> flat(Object value) {
        return value instanceof Iterable<?> list
                ? Vector.ofAll(list).flatMap(element -> flat(Objects.requireNonNull(element, "subject")))
                : Vector.of(value);
    }

    private <T> T needed(Fact<T> fact) {
        return situation.know(fact).getOrElseThrow(() -> new IllegalStateException(fact + " is not known"));
    }

    private void mustTakePart(PersonId owner) {
        if (!situation.delegation().involves(owner)) {
            throw new IllegalStateException("a move is of " + owner + ", who is nobody in this delegation");
        }
    }

    /** Whoever and whatever a text names, however deep it stands in a value. */
    private void mustBeKnown(Object value) {
        if (value instanceof Tuple tuple) {
            tuple.toSeq().forEach(this::mustBeKnown);
        } else if (value instanceof Iterable<?> list) {
            list.forEach(this::mustBeKnown);
        } else if (value instanceof MatterId matter
                && situation.delegation().matter(matter).isEmpty()) {
            throw new IllegalStateException("a finding names " + matter + ", which nobody raised");
        } else if (value instanceof PersonId person && !situation.delegation().involves(person) && !acted(person)) {
            throw new IllegalStateException("a finding names " + person + ", who is nobody in this delegation");
        }
    }

    private boolean acted(PersonId person) {
        return situation.history().recorded().map(RecordedEvent::event).exists(event -> event.by()
                .equals(person));
    }
}
