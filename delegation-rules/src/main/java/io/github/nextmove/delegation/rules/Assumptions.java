package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What is taken to be so, whatever happened: facts with other values, of the situation or of one thing. */
record Assumptions(Map<Assumptions.About, Object> values) {

    static final Assumptions NONE = new Assumptions(LinkedHashMap.empty());

    /** A fact, and the thing it is about when it is one of a thing, or of a version of the agreement. */
    record About(Fact<?> fact, Option<Focus<?>> of) {

        /** What it is without being assumed. */
        Option<?> was(Situation situation) {
            return of.isDefined()
                    ? on(of.get(), situation).know(fact)
                    : fact.each().isDefined() ? Option.none() : situation.know(fact);
        }

        /** Of which of the things it is assumed, around what is. */
        Message where(Situation situation) {
            return of.map(focus -> RuleTexts.say("change.thing")
                            .with("things", focus.each().name())
                            .with(
                                    "day",
                                    situation.delegation().dayOf(focus.arose().at())))
                    .getOrElse(() -> RuleTexts.say("change.whole"));
        }

        private static <C> Situation on(Focus<C> focus, Situation situation) {
            return situation.on(focus.each(), focus.thing());
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** More of them: of the thing that is judged, or the version it is judged by, where the fact hangs on those. */
    Assumptions plus(Fact<?> fact, Situation situation, Object value) {
        Focus<?> focus = situation.lens().focus();
        boolean isOfOne = focus != null && (fact.isOfThings() || Remembered.hangsOnAgreement(fact, situation));
        return new Assumptions(values.put(isOfOne ? ofOne(fact, situation) : new About(fact, Option.none()), value));
    }

    @SuppressWarnings("unchecked") // with() puts a fact together with a value of its type
    <T> Option<T> of(Fact<T> fact, Situation situation) {
        Option<Object> ofOne = values.get(ofOne(fact, situation));
        if (ofOne.isDefined() && !fact.isOfThings()) {
            situation.lens().onAgreement().run();
        }
        return ofOne.orElse(() -> values.get(new About(fact, Option.none()))).map(value -> (T) value);
    }

    private static About ofOne(Fact<?> fact, Situation situation) {
        return new About(
                fact,
                fact.isOfThings()
                        ? Option.of(situation.lens().focus())
                        : situation.ground().focusOnVersion(situation.lens().agreement()));
    }

    /** Those that the others do not have, or have otherwise. */
    Vector<About> besides(Assumptions others) {
        return values.filter(each -> !others.values.get(each._1).contains(each._2))
                .keySet()
                .toVector();
    }
}
