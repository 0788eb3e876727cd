package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is taken to be so, whatever happened: facts with other values, of the situation or of one thing. */
record Assumptions(Map<Assumptions.About, Object> values) {

    static final Assumptions NONE = new Assumptions(LinkedHashMap.empty());

    /** A fact, and the thing it is about when it is one of a thing. */
    record About(Fact<?> fact, Option<Object> thing) {

        static About of(Fact<?> fact, @Nullable Focus<?> focus) {
            return new About(fact, focus == null || fact.each().isEmpty() ? Option.none() : Option.some(focus.thing()));
        }

        /** What it is without being assumed. */
        Option<?> was(Situation situation) {
            if (thing.isDefined()) {
                return of(fact.each().get(), situation);
            }
            return fact.each().isDefined() ? Option.none() : situation.know(fact);
        }

        /** Of which of the things it is assumed, around what is. */
        Message where(Situation situation) {
            return thing.isEmpty()
                    ? RuleTexts.say("change.whole")
                    : RuleTexts.say("change.thing")
                            .with("things", fact.each().get().name())
                            .with(
                                    "day",
                                    situation
                                            .delegation()
                                            .dayOf(arose(fact.each().get())));
        }

        @SuppressWarnings("unchecked") // the thing is one of this Each: of() put them together
        private <C> Instant arose(Each<C> each) {
            return each.arose((C) thing.get()).at();
        }

        @SuppressWarnings("unchecked") // the thing is one of this Each: of() put them together
        private <C> Option<?> of(Each<C> each, Situation situation) {
            return situation.on(each, (C) thing.get()).know(fact);
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Assumptions plus(Fact<?> fact, @Nullable Focus<?> focus, Object value) {
        return new Assumptions(values.put(About.of(fact, focus), value));
    }

    @SuppressWarnings("unchecked") // with() puts a fact together with a value of its type
    <T> Option<T> of(Fact<T> fact, @Nullable Focus<?> focus) {
        return values.get(About.of(fact, focus))
                .orElse(() -> values.get(About.of(fact, null)))
                .map(value -> (T) value);
    }

    /** Those that the others do not have, or have otherwise. */
    Vector<About> besides(Assumptions others) {
        return values.filter(each -> !others.values.get(each._1).contains(each._2))
                .keySet()
                .toVector();
    }
}
