package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Rules with their settings, such as those of the library with what a company adds, ready to review.
 *
 * <p>It is made of rule sets in layers, the later over the earlier. Each rule always answers: one that throws
 * answers ERROR, and the others answer as if it were not there. Immutable and thread-safe; the rules keep the
 * order in which they were given, and no two have one id.
 *
 * @since 0.1.0
 */
public final class RuleBook {

    private final Vector<RuleSet> sets;
    private final Vector<Rule> rules;
    private final Settings settings;
    private final Vector<Waiver> waivers;
    private final boolean strict;

    private RuleBook(Vector<RuleSet> sets, Vector<Rule> rules, Settings settings, boolean strict) {
        this.sets = sets;
        this.rules = rules;
        this.settings = settings;
        this.waivers = sets.flatMap(RuleSet::waivers);
        this.strict = strict;
    }

    /**
     * A book of these rule sets, the later over the earlier.
     *
     * @throws IllegalArgumentException as {@link #with(RuleSet)} does
     */
    public static RuleBook of(RuleSet... sets) {
        return Vector.of(sets)
                .foldLeft(new RuleBook(Vector.empty(), Vector.empty(), Settings.NONE, false), RuleBook::with);
    }

    /**
     * The same book with a layer more.
     *
     * @throws IllegalArgumentException when two rules have one id, or the set speaks of a rule that is not there,
     *     or waives what keeps a delegation from being closed
     */
    public RuleBook with(RuleSet set) {
        Layering.check(sets, rules, set);
        return new RuleBook(sets.append(set), rules.appendAll(set.rules()), settings.plus(set), strict);
    }

    /** The same book with rules more, in no set of anybody's. */
    public RuleBook with(Rule... more) {
        return with(RuleSet.named("own rules", "0").with(more));
    }

    /** The same book with the rule sets that jars on the class path offer, in the order of their names. */
    public RuleBook withDiscovered() {
        return Discovery.ruleSets().foldLeft(this, RuleBook::with);
    }

    /** The same book with some of its rules alone. The settings stay. */
    public RuleBook only(Predicate<Rule> which) {
        return new RuleBook(sets, rules.filter(which), settings, strict);
    }

    /** The same book, which throws what a rule throws: for tests. */
    public RuleBook strict() {
        return new RuleBook(sets, rules, settings, true);
    }

    /** The rules, in their order. */
    public Vector<Rule> rules() {
        return rules;
    }

    /** The rule sets, in their order. */
    public Vector<RuleSet> sets() {
        return sets;
    }

    /** The parameters on which its rules depend. */
    public Vector<Parameter<?>> parameters() {
        return rules.<Parameter<?>>flatMap(Rule::parameters).distinct();
    }

    /** What a parameter is set to. */
    public <T> T valueOf(Parameter<T> parameter) {
        return settings.value(parameter);
    }

    /** The rule set that gave a parameter its value; none when it is the default. */
    public Option<String> originOf(Parameter<?> parameter) {
        return settings.origin(parameter);
    }

    /** How much the findings of a rule matter, unless something about one says otherwise. */
    public Severity severityOf(Rule rule) {
        return settings.severity(rule);
    }

    /** The rule set that gave a rule its severity; none when it is the rule's own. */
    public Option<String> originOf(Rule rule) {
        return settings.severities().get(rule.id()).map(set -> set._2);
    }

    /** Why somebody switched a rule off, for people; none when it is on. */
    public Option<Message> whyOff(Rule rule) {
        return settings.whyOff(rule);
    }

    /**
     * What the rules say of a delegation as of an instant; gates speak at {@link #reviewClosing}.
     *
     * <p>The whole history counts: to look back, review {@code delegation.history().replayTo(asOf)}.
     */
    public Review review(Delegation delegation, TrackRecord trackRecord, Instant asOf) {
        return review(Situation.of(delegation, trackRecord, asOf));
    }

    /**
     * When to look again if nothing happens: strictly between this and an instant, nothing becomes overdue and no rule
     * finds anything else; none when nothing of it hangs on time.
     *
     * <p>Rules need not say what of now they look at. One that asks for the day is the same all day; one that asks
     * for the instant is tried minute by minute: what comes and goes within a minute is not seen. Where nothing
     * changes for years, or for a day with such a rule, the answer is to look again then, at nothing new. That a finding
     * about the present arises now, whenever now is, is no change.
     */
    public Option<Instant> nextInstantOfInterest(Delegation delegation, TrackRecord trackRecord, Instant after) {
        return new Upcoming(this, settings, delegation, trackRecord, after).next();
    }

    /** What the gates have against closing a delegation at an instant; they look at its history alone. */
    public Review reviewClosing(Delegation delegation, Instant at) {
        return only(Rule::isGate).review(Situation.closing(delegation, at));
    }

    /** What the rules say of a situation. */
    public Review review(Situation any) {
        Situation situation = any.in(settings);
        Answering answering = new Answering(situation, Waiving.of(waivers(), situation), strict);
        return new Review(this, situation, rules.map(answering::of));
    }

    /** The same life cycle, with the gates of this book before CLOSE. One that fails or cannot tell stays closed. */
    public Lifecycle guard(Lifecycle lifecycle) {
        return lifecycle.withGate((delegation, close) -> {
            Review review = reviewClosing(delegation, close.at());
            return review.findings()
                    .map(Finding::toObjection)
                    .appendAll(review.answers().flatMap(answer -> Stuck.objections(answer, delegation)));
        });
    }

    Vector<Waiver> waivers() {
        return waivers;
    }
}
