package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Condition.Truth;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
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
        owners.forEach(this::mustTakePart);
        Said toFirst = new Said(values, owners.head());
        Moment arose = each.arose(thing);
        Ground ground = situation.ground();
        return new Finding(
                rule.id(),
                severity(),
                made.conduct.in(situation),
                subject.map(String::valueOf),
                restsOn(each.events(thing), events()),
                arose,
                made.asOfNow ? ground.versions() : ground.agreementAfter(arose.event()),
                made.resolved == null ? Option.none() : needed(made.resolved),
                rule.requirements(),
                rule.source(),
                toFirst.say(rule.problem()),
                toFirst.say(rule.rationale()),
                made.moves.zipWith(
                        owners,
                        (move, owner) ->
                                new Suggestion(toFirst.to(owner).say(rule.move(move)), owner, move.takesOver())));
    }

    private static Vector<Integer> restsOn(Vector<Integer> its, Vector<Integer> more) {
        return more.isEmpty() && its.size() < 2
                ? its
                : its.appendAll(more).distinct().sorted();
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
        subject.forEach(this::mustBeKnown);
        java.util.Map<String, Object> values = new java.util.HashMap<>();
        values.put("delegator", situation.delegator());
        values.put("delegatee", situation.delegatee());
        values.put("subject", subject);
        for (Fact<?> fact : rule.reads()) {
            if (fact != rule.judges()) {
                situation.know(fact).forEach(value -> {
                    Object sayable = Sayable.of(fact, value);
                    mustBeKnown(sayable);
                    values.put(fact.id(), sayable);
                });
            }
        }
        return HashMap.ofAll(values);
    }

    /** What texts can name when they speak to one person. */
    private record Said(Map<String, Object> all, Map<String, Object> values, PersonId owner) {

        Said(Map<String, Object> all, PersonId owner) {
            this(all, all.put("owner", owner), owner);
        }

        Said to(PersonId other) {
            return other.equals(owner) ? this : new Said(all, other);
        }

        Message say(Message text) {
            return new Message(text.bundle(), text.key(), values);
        }
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
