package io.github.nextmove.delegation.rules;

import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What was worked out about a situation: once, or once for each version of the agreement where it hangs on that.
 *
 * <p>Whether it does shows while it is worked out: a pure function that does not ask for one version asks for none.
 */
final class Remembered {

    private final Map<Fact<?>, Option<?>> always = new ConcurrentHashMap<>();
    private final Map<OfVersion, Option<?>> changing = new ConcurrentHashMap<>();

    /** A fact by one version of the agreement. */
    private record OfVersion(Fact<?> fact, int agreement) {}

    /** What a fact is in a situation; the thing that is judged there does not matter to it. */
    @SuppressWarnings("unchecked") // each fact is remembered under itself, with what it worked out
    <T> Option<T> of(Fact<T> fact, Situation situation) {
        return (Option<T>) remembered(fact, situation);
    }

    private Option<?> remembered(Fact<?> fact, Situation situation) {
        Option<?> answer = always.get(fact);
        if (answer != null) {
            return answer;
        }
        if (situation.ground().versions() > 1) {
            return byVersion(fact, situation);
        }
        Option<?> worked = workOut(fact, situation.whole());
        always.put(fact, worked);
        return worked;
    }

    private Option<?> byVersion(Fact<?> fact, Situation situation) {
        OfVersion version = new OfVersion(fact, situation.lens().agreement());
        Option<?> answer = changing.get(version);
        if (answer == null) {
            AtomicBoolean hangsOnIt = new AtomicBoolean();
            answer = workOut(fact, noticing(situation, () -> hangsOnIt.set(true)));
            if (!hangsOnIt.get()) {
                always.put(fact, answer);
                return answer;
            }
            changing.put(version, answer);
        }
        situation.lens().onAgreement().run();
        return answer;
    }

    /** Whether a fact is another one by another version of the agreement. */
    static boolean hangsOnAgreement(Fact<?> fact, Situation situation) {
        AtomicBoolean hangsOnIt = new AtomicBoolean();
        if (situation.ground().versions() > 1 && !fact.isOfThings()) {
            noticing(situation, () -> hangsOnIt.set(true)).know(fact);
        }
        return hangsOnIt.get();
    }

    private static Situation noticing(Situation situation, Runnable hangsOnIt) {
        Situation whole = situation.whole();
        return whole.seen(whole.lens().noticing(hangsOnIt));
    }

    private static Option<?> workOut(Fact<?> fact, Situation situation) {
        return Objects.requireNonNull(fact.workOut(situation), fact.id());
    }
}
