package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.temporal.Temporal;
import java.util.Objects;

/** What a text can say of a value: of things how many there are, and words where it has none of its own. */
final class Sayable {

    private static final String OURS = "io.github.nextmove.delegation.";

    private Sayable() {}

    static Object of(Fact<?> fact, Object value) {
        return fact instanceof Each<?> && value instanceof Seq<?> things ? things.size() : of(value);
    }

    private static Object of(Object value) {
        if (value instanceof PastOutcome past) {
            return RuleTexts.say("said.outcome")
                    .with("outcome", past.outcome())
                    .with("day", past.on())
                    .with("level", orAbsent(past.level()));
        }
        if (value instanceof ReadinessRating rating) {
            return RuleTexts.say("said.rating")
                    .with("competence", orAbsent(rating.competence()))
                    .with("motivation", orAbsent(rating.motivation()))
                    .with("day", rating.on());
        }
        if (value instanceof Agreement agreed) {
            return RuleTexts.say("said.agreement")
                    .with("level", orAbsent(agreed.autonomy()))
                    .with("deadline", orAbsent(agreed.deadline()))
                    .with("checkpoints", agreed.checkpoints())
                    .with("authority", agreed.authority());
        }
        if (value instanceof RecordedEvent<?> recorded) {
            return event(recorded.number());
        }
        if (value instanceof Moment moment) {
            return event(moment.event());
        }
        return value instanceof Set<?> set
                ? noNull(set)
                : several(value).<Object>map(list -> list).getOrElse(() -> one(value));
    }

    /** Whatever holds several, as a list that is all there: nothing lazy is left to fail when it is rendered. */
    private static Option<Vector<Object>> several(Object value) {
        if (value instanceof java.util.Map<?, ?> map) {
            return several(LinkedHashMap.ofAll(map));
        }
        if (value instanceof Tuple tuple) {
            return several(tuple.toSeq());
        }
        return value instanceof Iterable<?> list
                ? Option.some(Vector.ofAll(list).map(element -> of(Objects.requireNonNull(element, "an element"))))
                : Option.none();
    }

    private static Set<?> noNull(Set<?> set) {
        set.forEach(element -> Objects.requireNonNull(element, "an element"));
        return set;
    }

    /** What texts have words for stays as it is; anything else is said as it says itself, now. */
    private static Object one(Object value) {
        boolean isOurs = value.getClass().getName().startsWith(OURS);
        return isOurs
                        || value instanceof Enum<?>
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Temporal
                ? value
                : value.toString();
    }

    private static Message event(int number) {
        return RuleTexts.say("said.event").with("number", number);
    }

    private static Object orAbsent(Option<?> value) {
        return value.isDefined() ? value.get() : RuleTexts.say("said.absent");
    }
}
