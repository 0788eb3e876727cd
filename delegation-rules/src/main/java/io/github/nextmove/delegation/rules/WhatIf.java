package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What would be different in another situation, such as: with level 3 agreed, one finding would not be there.
 *
 * @param changes what is different about the situation, for people
 * @param arisen the findings that would come
 * @param cleared the findings that would go
 * @param unchanged the findings that would stay
 * @since 0.1.0
 */
public record WhatIf(
        Vector<Message> changes, Vector<Finding> arisen, Vector<Finding> cleared, Vector<Finding> unchanged) {

    public WhatIf {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(arisen, "arisen");
        Objects.requireNonNull(cleared, "cleared");
        Objects.requireNonNull(unchanged, "unchanged");
    }

    static WhatIf of(RuleBook book, Review now, Situation other) {
        Vector<Finding> then = book.review(other).findings();
        Vector<Finding> cleared = without(now.findings(), then);
        return new WhatIf(
                changes(now.situation(), other),
                without(then, now.findings()),
                cleared,
                now.findings().removeAll(cleared));
    }

    /** The first without the others, one for one. */
    private static Vector<Finding> without(Vector<Finding> first, Vector<Finding> others) {
        Vector<Finding> left = first;
        for (Finding other : others) {
            left = left.removeFirst(other::isSame);
        }
        return left;
    }

    private static Vector<Message> changes(Situation now, Situation other) {
        return other.assumptions().besides(now.assumptions()).map(about -> change(about, now, other));
    }

    private static Message change(Assumptions.About about, Situation now, Situation other) {
        Fact<?> fact = about.fact();
        Object to = Sayable.of(fact, other.assumptions().values().get(about).get());
        Option<?> was = about.was(now);
        Message change = RuleTexts.say(was.isDefined() ? "change.from" : "change")
                .with("fact", fact.name())
                .with("to", to);
        return about.where(now)
                .with("change", was.isDefined() ? change.with("from", Sayable.of(fact, was.get())) : change);
    }
}
