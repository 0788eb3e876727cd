package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.Check;
import io.github.nextmove.delegation.rules.Evidence;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.Source;
import io.github.nextmove.delegation.rules.Timing;
import io.vavr.CheckedFunction0;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.io.IOException;

/** Rules that cannot answer, each in a way of its own. */
@SuppressWarnings("NullAway") // who writes a rule may not check for null
public enum BrokenRules {
    THROWS(
            situation -> {
                throw new IllegalStateException("broken");
            },
            IllegalStateException.class),
    ANSWERS_NULL(situation -> null, NullPointerException.class),
    ANSWERS_WITH_A_NULL_IN_IT(situation -> Vector.of(seen(situation), null), NullPointerException.class),
    THROWS_LATE(
            situation -> Stream.from(1).take(3).map(n -> 6 / (3 - n)).map(n -> seen(situation)),
            ArithmeticException.class),
    THROWS_WITHOUT_DECLARING_IT(
            situation ->
                    CheckedFunction0.of(BrokenRules::unreadable).unchecked().apply(),
            IOException.class),
    OVERFLOWS(
            situation -> {
                throw new StackOverflowError("broken");
            },
            StackOverflowError.class),
    FAILS(
            situation -> {
                throw new AssertionError("broken");
            },
            AssertionError.class);

    private final Check check;
    private final Class<? extends Throwable> cause;

    BrokenRules(Check check, Class<? extends Throwable> cause) {
        this.check = check;
        this.cause = cause;
    }

    /** As a rule with the name of this constant. */
    public Rule rule(Timing timing) {
        return Rule.builder()
                .id(name())
                .severity(Severity.INFO)
                .timing(timing)
                .source(Source.of("nobody", "Broken rules", 2026, Evidence.HOUSE_RULE))
                .texts("broken")
                .check(check)
                .build();
    }

    /** What it throws, or makes others throw. */
    public Class<? extends Throwable> cause() {
        return cause;
    }

    private static Seq<Observation> unreadable() throws IOException {
        throw new IOException("broken");
    }

    private static Observation seen(Situation situation) {
        return Observation.at(Moment.after(situation.history().recorded().head()));
    }
}
