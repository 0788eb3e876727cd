package io.github.nextmove.delegation.rules;

import io.vavr.Function3;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a rule, step by step; {@link #advise} is the last step and gives it. Begun by {@link Rule#builder}.
 *
 * <p>Unless said otherwise, a rule is a warning about the delegator's conduct, serves no numbered requirement,
 * and judges the delegation as it stands. For one thread.
 *
 * @since 0.1.0
 */
public final class RuleBuilder {

    final String id;
    final String texts;
    final Source source;
    Severity severity = Severity.WARNING;
    Conduct conduct = Conduct.DELEGATOR;
    boolean gate = false;
    boolean asOfNow = false;
    Vector<String> requirements = Vector.empty();
    Each<?> judges = Facts.PRESENT;
    Vector<Condition> scope = Vector.empty();
    Vector<Condition> conditions = Vector.empty();
    Vector<Tuple2<Severity, Condition>> severities = Vector.empty();
    Vector<Fact<?>> tells = Vector.empty();
    Vector<Move> moves = Vector.empty();

    @Nullable
    Fact<?> subject;

    @Nullable
    Fact<? extends Iterable<Integer>> events;

    @Nullable
    Fact<Option<Moment>> resolved;

    @Nullable
    String replacedBy;

    @Nullable
    LocalDate availableUntil;

    RuleBuilder(String id, String texts, Source source) {
        this.id = Objects.requireNonNull(id, "id");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.source = Objects.requireNonNull(source, "source");
    }

    /** How much its findings matter, unless somebody sets it otherwise. */
    public RuleBuilder severity(Severity byDefault) {
        severity = Objects.requireNonNull(byDefault, "severity");
        return this;
    }

    /** How much a finding matters when this holds too, such as once somebody asked. */
    public <A> RuleBuilder severity(Severity then, String condition, Fact<A> fact, Predicate<? super A> test) {
        severities = severities.append(Tuple.of(then, Condition.of(condition, fact, test)));
        return this;
    }

    /** The requirements it serves, such as {@code F35}. */
    public RuleBuilder serves(String... numbers) {
        requirements = requirements.appendAll(Vector.of(numbers));
        return this;
    }

    /** Its findings are about what the two did together. */
    public RuleBuilder aboutBoth() {
        conduct = Conduct.BOTH;
        return this;
    }

    /** Its findings are about nobody's conduct: they are worth showing. */
    public RuleBuilder aboutNobody() {
        conduct = Conduct.NOBODY;
        return this;
    }

    /** It keeps a delegation from being closed, and speaks only then. */
    public RuleBuilder gate() {
        gate = true;
        scope = scope.prepend(Condition.of("closing", Facts.CLOSING, closing -> closing));
        return this;
    }

    /** It judges how things stand at the instant: its findings go away by themselves. */
    public RuleBuilder asOfNow() {
        asOfNow = true;
        return this;
    }

    /** It looks at each of these things. */
    public RuleBuilder judges(Each<?> things) {
        judges = Objects.requireNonNull(things, "judges");
        return this;
    }

    /** It applies only where this holds, such as for employees. */
    public <A> RuleBuilder onlyIf(String condition, Fact<A> fact, Predicate<? super A> test) {
        scope = scope.append(Condition.of(condition, fact, test));
        return this;
    }

    /** It fires when this holds, and all the other conditions. The things of an {@link Each} are a fact too. */
    public <A> RuleBuilder when(String condition, Fact<A> fact, Predicate<? super A> test) {
        conditions = conditions.append(Condition.of(condition, fact, test));
        return this;
    }

    /** It fires when this holds, and all the other conditions. */
    public <A, B> RuleBuilder when(
            String condition, Fact<A> first, Fact<B> second, BiPredicate<? super A, ? super B> test) {
        conditions = conditions.append(Condition.of(condition, first, second, test));
        return this;
    }

    /** It fires when this holds, and all the other conditions. */
    public <A, B, C> RuleBuilder when(
            String condition, Fact<A> first, Fact<B> second, Fact<C> third, Function3<A, B, C, Boolean> test) {
        conditions = conditions.append(Condition.of(condition, first, second, third, test));
        return this;
    }

    /** What a finding is about: an id, or a list of them. */
    public RuleBuilder on(Fact<?> about) {
        subject = about;
        return this;
    }

    /** The numbers of the events that a finding rests on, besides those of the thing itself. */
    public RuleBuilder restingOn(Fact<? extends Iterable<Integer>> numbers) {
        events = numbers;
        return this;
    }

    /** When a finding was made good, if it was. */
    public RuleBuilder resolvedAt(Fact<Option<Moment>> moment) {
        resolved = moment;
        return this;
    }

    /** Facts that its texts name, besides those that its conditions look at. */
    public RuleBuilder tells(Fact<?>... facts) {
        tells = tells.appendAll(Vector.of(facts));
        return this;
    }

    /** Another rule takes its place; it answers until that day. */
    public RuleBuilder deprecated(String inFavourOf, LocalDate until) {
        replacedBy = Objects.requireNonNull(inFavourOf, "inFavourOf");
        availableUntil = Objects.requireNonNull(until, "until");
        return this;
    }

    /**
     * The rule, with what it advises: the next move, and at least one other.
     *
     * @throws IllegalArgumentException when something about the rule is wrong, with all that is
     */
    public Rule advise(Move next, Move alternative, Move... others) {
        moves = Vector.of(next, alternative).appendAll(Vector.of(others));
        moves.forEach(move -> Objects.requireNonNull(move, "move"));
        return new Rule(copy());
    }

    /** What is written after this changes no rule. */
    private RuleBuilder copy() {
        RuleBuilder copy = new RuleBuilder(id, texts, source);
        copy.severity = severity;
        copy.conduct = conduct;
        copy.gate = gate;
        copy.asOfNow = asOfNow;
        copy.requirements = requirements;
        copy.judges = judges;
        copy.scope = scope;
        copy.conditions = conditions;
        copy.severities = severities;
        copy.tells = tells;
        copy.moves = moves;
        copy.subject = subject;
        copy.events = events;
        copy.resolved = resolved;
        copy.replacedBy = replacedBy;
        copy.availableUntil = availableUntil;
        return copy;
    }
}
