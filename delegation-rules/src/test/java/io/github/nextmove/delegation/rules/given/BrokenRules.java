package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.Source;
import io.vavr.CheckedFunction0;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Rules that cannot answer, each in a way of its own. */
@SuppressWarnings("NullAway") // who writes a rule may not check for null
public enum BrokenRules {
    THROWS(
            reads(situation -> {
                throw new IllegalStateException("broken");
            }),
            IllegalStateException.class),
    THROWS_IN_A_CONDITION(
            rule -> rule.when("broken", Facts.DELEGATOR, who -> {
                throw new IllegalStateException("broken");
            }),
            IllegalStateException.class),
    THROWS_WITHOUT_DECLARING_IT(
            reads(situation ->
                    CheckedFunction0.of(BrokenRules::unreadable).unchecked().apply()),
            IOException.class),
    THROWS_LATE(judges(situation -> Stream.from(1).take(3).map(n -> 6 / (3 - n))), ArithmeticException.class),
    ANSWERS_NULL(reads(situation -> null), NullPointerException.class),
    ANSWERS_NULL_FOR_PERHAPS(
            rule -> rule.when("broken", Fact.maybe("broken", "nothing", situation -> null), nothing -> true),
            NullPointerException.class),
    ANSWERS_NULL_FOR_YES(
            rule -> rule.when("broken", Facts.DELEGATOR, Facts.DELEGATEE, Facts.PHASE, (one, other, phase) -> null),
            NullPointerException.class),
    JUDGES_NULL(judges(situation -> null), NullPointerException.class),
    JUDGES_A_NULL_AMONG_OTHERS(judges(situation -> Vector.of(1, null)), NullPointerException.class),
    NAMES_NOTHING(about(Vector.of("something", null)), NullPointerException.class),
    NAMES_AN_UNKNOWN_MATTER(about(MatterId.of("nobody-raised-this")), IllegalStateException.class),
    NAMES_AN_UNKNOWN_MATTER_AMONG_OTHERS(
            about(Vector.of(MatterId.TASK, MatterId.of("nobody-raised-this"))), IllegalStateException.class),
    NAMES_A_STRANGER(about(Option.some(PersonId.of("stranger"))), IllegalStateException.class),
    TELLS_OF_A_STRANGER(
            tells(Vector.of(Tuple.of("somebody", Option.some(PersonId.of("stranger"))))), IllegalStateException.class),
    TELLS_OF_AN_UNKNOWN_MATTER(tells(HashMap.of(1, MatterId.of("nobody-raised-this"))), IllegalStateException.class),
    TELLS_LATE(
            rule -> rule.tells(
                    Fact.of("broken", "late", s -> Stream.from(1).take(3).map(n -> 6 / (3 - n)))),
            ArithmeticException.class),
    ASKS_A_STRANGER(rule -> rule, stranger(), IllegalStateException.class),
    ASKS_NOBODY(rule -> rule, Fact.maybe("broken", "nobody", situation -> Option.none()), IllegalStateException.class),
    OVERFLOWS(
            reads(situation -> {
                throw new StackOverflowError("broken");
            }),
            StackOverflowError.class),
    FAILS(
            reads(situation -> {
                throw new AssertionError("broken");
            }),
            AssertionError.class);

    private final UnaryOperator<RuleBuilder> breaking;
    private final Fact<PersonId> owner;
    private final Class<? extends Throwable> cause;

    BrokenRules(UnaryOperator<RuleBuilder> breaking, Class<? extends Throwable> cause) {
        this(breaking, Facts.DELEGATOR, cause);
    }

    BrokenRules(UnaryOperator<RuleBuilder> breaking, Fact<PersonId> owner, Class<? extends Throwable> cause) {
        this.breaking = breaking;
        this.owner = owner;
        this.cause = cause;
    }

    /** As a rule with the name of this constant. */
    public Rule rule() {
        return made(builder());
    }

    /** The same as a gate. */
    public Rule gate() {
        return made(builder().gate());
    }

    /** What it throws, or makes others throw. */
    public Class<? extends Throwable> cause() {
        return cause;
    }

    private RuleBuilder builder() {
        return Rule.builder(name(), "broken", Source.houseRule("nobody", "Broken rules", 2026, "all of it"));
    }

    private Rule made(RuleBuilder begun) {
        return breaking.apply(begun).advise(Move.by(owner, "mend"), Move.by(Facts.DELEGATEE, "askToMend"));
    }

    private static UnaryOperator<RuleBuilder> reads(Function<Situation, Object> broken) {
        return rule -> rule.when("broken", Fact.of("broken", "broken", broken), value -> true);
    }

    private static UnaryOperator<RuleBuilder> judges(Function<Situation, Seq<Integer>> things) {
        return rule -> rule.judges(Each.of("broken", "things", things, thing -> new Moment(Instant.EPOCH, thing)));
    }

    private static UnaryOperator<RuleBuilder> about(Object subject) {
        return rule -> rule.on(Fact.of("broken", "what", situation -> subject));
    }

    private static UnaryOperator<RuleBuilder> tells(Object value) {
        return rule -> rule.tells(Fact.of("broken", "told", situation -> value));
    }

    private static Fact<PersonId> stranger() {
        return Fact.of("broken", "stranger", situation -> PersonId.of("stranger"));
    }

    private static Object unreadable() throws IOException {
        throw new IOException("broken");
    }
}
