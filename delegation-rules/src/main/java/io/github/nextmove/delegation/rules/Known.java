package io.github.nextmove.delegation.rules;

import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What was worked out of a situation as a whole: each fact once. */
final class Known {

    private final Map<Fact<?>, Option<?>> known = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // each fact is remembered under itself, with what it worked out
    <T> Option<T> of(Fact<T> fact, Situation situation) {
        Option<?> answer = known.get(fact);
        if (answer == null) {
            answer = Objects.requireNonNull(fact.workOut(situation.whole()), fact.id());
            known.put(fact, answer);
        }
        return (Option<T>) answer;
    }
}
