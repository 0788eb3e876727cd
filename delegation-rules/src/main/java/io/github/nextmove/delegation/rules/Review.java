package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a rule book says of a situation: an answer of every rule, and what they found.
 *
 * <p>The findings stand in the order in which they arose, and do not depend on the order of the rules. A
 * review is also where to ask why, what if, and what would clear a finding. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Review {

    private static final Comparator<Finding> AS_THEY_AROSE = Comparator.<Finding, Integer>comparing(
                    finding -> finding.arose().event())
            .thenComparing(finding -> finding.arose().at())
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.subject().mkString(","))
            .thenComparing(finding -> finding.events().mkString(","));

    private final RuleBook book;
    private final Situation situation;
    private final Vector<Answer> answers;
    private final Vector<Finding> findings;

    Review(RuleBook book, Situation situation, Vector<Answer> answers) {
        this.book = book;
        this.situation = situation;
        this.answers = answers;
        this.findings = asTheyArose(answers);
    }

    private static Vector<Finding> asTheyArose(Vector<Answer> answers) {
        List<Finding> findings = new ArrayList<>();
        for (Answer answer : answers) {
            answer.findings().forEach(findings::add);
        }
        findings.sort(AS_THEY_AROSE);
        return Vector.ofAll(findings);
    }

    /** The answer of each rule, in the order of the book. */
    public Vector<Answer> answers() {
        return answers;
    }

    /**
     * The answer of one rule.
     *
     * @throws IllegalArgumentException when there is no such rule in the book
     */
    public Answer answer(String rule) {
        return answers.find(answer -> answer.rule().id().equals(rule))
                .getOrElseThrow(() -> new IllegalArgumentException("no rule in this book is called " + rule));
    }

    /** What was found, resolved findings included, waived ones not. */
    public Vector<Finding> findings() {
        return findings;
    }

    /** The findings of one rule. */
    public Vector<Finding> by(String rule) {
        return findings.filter(finding -> finding.rule().equals(rule));
    }

    /** The findings that nobody made good yet. */
    public Vector<Finding> open() {
        return findings.reject(Finding::isResolved);
    }

    /** The answers of the rules that failed. */
    public Vector<Answer> failures() {
        return answers.filter(answer -> answer.status() == Answer.Status.ERROR);
    }

    /** What became of the waivers that are meant for this delegation. */
    public Vector<WaiverNotice> notices() {
        return Waiving.of(book.waivers(), situation).notices(answers);
    }

    /** What to ask next, first what lets most rules tell. */
    public Vector<Message> questions() {
        Map<Message, Vector<Message>> asked = answers.flatMap(Answer::questions).groupBy(question -> question);
        return asked.toVector()
                .sortBy(each -> Tuple.of(-each._2.size(), each._1.key()))
                .map(Tuple2::_1);
    }

    /** What would be different if the situation were, such as if another level had been agreed. */
    public WhatIf whatIf(UnaryOperator<Situation> change) {
        return WhatIf.of(book, this, change.apply(situation));
    }

    /**
     * The smallest changes that clear a finding of this review, each with all else that it does.
     *
     * <p>None for a finding that is not of this review, or when nobody could have changed anything. Each clears it,
     * and no smaller part of it does. What happened is not undone by them: they show what the
     * finding hangs on.
     */
    public Vector<WhatIf> whatWouldClear(Finding finding) {
        return !findings.contains(finding)
                ? Vector.empty()
                : new Clearing(answer(finding.rule()).rule(), finding, situation)
                        .changes()
                        .map(changed -> WhatIf.of(book, this, changed))
                        .distinct();
    }

    Situation situation() {
        return situation;
    }
}
