package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rules with their thresholds, such as those of the form, ready to review delegations.
 *
 * <p>Immutable and thread-safe; the rules keep the order in which they were given, and no two have one id.
 * Reviewing never throws: a rule that does is reported, and the others answer as if it were not there.
 *
 * @since 0.1.0
 */
public final class RuleBook {

    private static final String TEXTS = "io.github.nextmove.delegation.rules.rules";

    private static final Comparator<Finding> AS_THEY_AROSE = Comparator.<Finding, Integer>comparing(
                    finding -> finding.arose().event())
            .thenComparing(finding -> finding.arose().at())
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.subject().mkString(","))
            .thenComparing(finding -> finding.events().mkString(","));

    private final Vector<Rule> rules;
    private final Parameters parameters;

    private RuleBook(Vector<Rule> rules, Parameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    /**
     * A book of these rules, with the default thresholds.
     *
     * @throws IllegalArgumentException when two rules have one id
     */
    public static RuleBook of(Iterable<Rule> rules) {
        return Vector.ofAll(rules).foldLeft(new RuleBook(Vector.empty(), Parameters.defaults()), RuleBook::with);
    }

    /**
     * The same book with a rule more.
     *
     * @throws IllegalArgumentException when the book has a rule with that id
     */
    public RuleBook with(Rule rule) {
        if (rules.exists(known -> known.id().equals(rule.id()))) {
            throw new IllegalArgumentException("two rules are called " + rule.id());
        }
        return new RuleBook(rules.append(rule), parameters);
    }

    /** The same book without a rule. */
    public RuleBook without(String id) {
        return new RuleBook(rules.reject(rule -> rule.id().equals(id)), parameters);
    }

    /** The same book, with the rules of a rule set alone. */
    public RuleBook only(RuleSet ruleSet) {
        return new RuleBook(rules.filter(ruleSet::includes), parameters);
    }

    /** The same book, with other thresholds. */
    public RuleBook with(Parameters other) {
        return new RuleBook(rules, other);
    }

    /** The rules, in their order. */
    public Vector<Rule> rules() {
        return rules;
    }

    /** The thresholds. */
    public Parameters parameters() {
        return parameters;
    }

    /**
     * What the rules say of a delegation as of an instant; gates speak at {@link #reviewClosing}.
     *
     * <p>The whole history counts: to look back, review {@code delegation.history().replayTo(asOf)}.
     */
    public Review review(Delegation delegation, TrackRecord trackRecord, Instant asOf) {
        return review(rules.reject(Rule::isGate), Situation.of(delegation, trackRecord, parameters, asOf));
    }

    /** What the gates have against closing a delegation at an instant; they look at its history alone. */
    public Review reviewClosing(Delegation delegation, Instant at) {
        return review(rules.filter(Rule::isGate), Situation.of(delegation, TrackRecord.empty(), parameters, at));
    }

    /** The same life cycle, with the gates of this book before CLOSE. A gate that fails stays closed. */
    public Lifecycle guard(Lifecycle lifecycle) {
        return lifecycle.withGate((delegation, close) -> {
            Review review = reviewClosing(delegation, close.at());
            return review.findings()
                    .map(Finding::toObjection)
                    .appendAll(review.failures().map(failure -> stuck(failure, delegation)));
        });
    }

    private static Review review(Vector<Rule> rules, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                findings.addAll(rule.findings(situation).toJavaList());
            } catch (Throwable thrown) { // checked exceptions too: Vavr throws them without declaring
                if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
                    throw fatal;
                }
                failures.add(new RuleFailure(rule.id(), thrown));
            }
        }
        findings.sort(AS_THEY_AROSE);
        return new Review(Vector.ofAll(findings), Vector.ofAll(failures));
    }

    private static Objection stuck(RuleFailure failure, Delegation delegation) {
        Message problem = Message.of(TEXTS, "failed.problem").with("rule", failure.rule());
        Message next = Message.of(TEXTS, "failed.next").with("rule", failure.rule());
        return new Objection(failure.rule(), Vector.empty(), problem, next, delegation.delegator());
    }
}
