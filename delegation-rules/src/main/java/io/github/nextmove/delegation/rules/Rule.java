package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something to look for in a delegation, such as MONKEY_TAKEN_OVER, with where it comes from and what to do.
 *
 * <p>A value without state. It names its conditions and the facts that they look at, so that its answer can
 * always be explained. Its texts stand in a resource bundle, under its id: {@code ID.title}, {@code
 * ID.problem}, {@code ID.reason}, {@code ID.if.NAME} for each condition and {@code ID.do.NAME} for each move.
 * In those of problem, reason and moves stand {@code {delegator}}, {@code {delegatee}}, {@code {owner}}, {@code
 * {subject}} and each fact by its id.
 *
 * @since 0.1.0
 */
public final class Rule {

    private final RuleBuilder made;
    private final Vector<Fact<?>> reads;
    private final Message problem;
    private final Message rationale;

    Rule(RuleBuilder made) {
        this.made = made;
        this.problem = text("problem");
        this.rationale = text("reason");
        this.reads = made.scope
                .appendAll(made.conditions)
                .appendAll(made.severities.map(Tuple2::_2))
                .<Fact<?>>flatMap(Condition::facts)
                .prepend(made.judges)
                .appendAll(made.tells)
                .appendAll(Option.<Fact<?>>of(made.subject))
                .distinct();
        Vector<String> wrong = Wellformed.problems(this);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("rule " + made.id + ": " + wrong.mkString("; "));
        }
    }

    /** Begins a rule: what it is called for good, where its texts stand, and where it comes from. */
    public static RuleBuilder builder(String id, String texts, Source source) {
        return new RuleBuilder(id, texts, source);
    }

    /** What it is called, for good, such as {@code MONKEY_TAKEN_OVER}. */
    public String id() {
        return made.id;
    }

    /** What people call it. */
    public Message title() {
        return text("title");
    }

    /** What it says when it finds something. */
    public Message problem() {
        return problem;
    }

    /** Why it matters. */
    public Message rationale() {
        return rationale;
    }

    /** How much its findings matter, unless somebody sets it otherwise. */
    public Severity severity() {
        return made.severity;
    }

    /** Whose conduct its findings are about, for people. */
    public Message about() {
        return RuleTexts.say("about." + made.conduct);
    }

    /** The numbers of the requirements it serves; none when it rests on its source alone. */
    public Vector<String> requirements() {
        return made.requirements;
    }

    /** Where it comes from. */
    public Source source() {
        return made.source;
    }

    /** The base name of the resource bundle of its texts. */
    public String texts() {
        return made.texts;
    }

    /** The things it looks at, one by one. */
    public Each<?> judges() {
        return made.judges;
    }

    /** The facts it reads, parameters included. */
    public Vector<Fact<?>> reads() {
        return reads;
    }

    /** The parameters on which its answer depends. */
    public Vector<Parameter<?>> parameters() {
        return reads.<Parameter<?>>flatMap(fact ->
                        fact instanceof Parameter<?> parameter ? Vector.<Parameter<?>>of(parameter) : fact.parameters())
                .distinct();
    }

    /** The names of its conditions: where it applies, when it fires, and what changes its severity. */
    public Vector<String> conditions() {
        return made.scope
                .appendAll(made.conditions)
                .appendAll(made.severities.map(Tuple2::_2))
                .map(Condition::name);
    }

    /** The names of the conditions without which it does not apply. */
    public Vector<String> appliesWhen() {
        return made.scope.map(Condition::name);
    }

    /** The names of the conditions that must all hold for it to fire. */
    public Vector<String> firesWhen() {
        return made.conditions.map(Condition::name);
    }

    /** How much a finding matters when another condition holds too, by the name of that condition. */
    public Map<String, Severity> severities() {
        return LinkedHashMap.ofEntries(made.severities.map(other -> Tuple.of(other._2.name(), other._1)));
    }

    /** What one of its conditions says, for people. */
    public Message condition(String name) {
        return made.gate && name.equals("closing") ? RuleTexts.say("closing") : text("if." + name);
    }

    /** What it advises: the next move, and at least one other. */
    public Vector<Move> moves() {
        return made.moves;
    }

    /** What one of its moves says, for people. */
    public Message move(Move move) {
        return text("do." + move.name());
    }

    /** Whether it keeps a delegation from being closed. */
    public boolean isGate() {
        return made.gate;
    }

    /** Whether it judges how things stand now: its findings go away by themselves. */
    public boolean isAsOfNow() {
        return made.asOfNow;
    }

    /** The rule that takes its place, when it is deprecated. */
    public Option<String> replacedBy() {
        return Option.of(made.replacedBy);
    }

    /** The last day on which it answers, when it is deprecated. */
    public Option<LocalDate> availableUntil() {
        return Option.of(made.availableUntil);
    }

    boolean isOver(Situation situation) {
        return made.availableUntil != null && situation.today().isAfter(made.availableUntil);
    }

    RuleBuilder made() {
        return made;
    }

    Message text(String part) {
        return Message.of(made.texts, made.id + "." + part);
    }

    @Override
    public String toString() {
        return made.id;
    }
}
