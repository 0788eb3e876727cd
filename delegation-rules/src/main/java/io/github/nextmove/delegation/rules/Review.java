package io.github.nextmove.delegation.rules;

import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What a rule book says of a situation: its findings, and the rules that could not answer.
 *
 * <p>The findings stand in the order in which they arose, and do not depend on the order of the rules.
 *
 * @param findings what was found, resolved findings included
 * @param failures the rules that threw, in the order of the book
 * @since 0.1.0
 */
public record Review(Vector<Finding> findings, Vector<RuleFailure> failures) {

    public Review {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(failures, "failures");
    }

    /** The findings of one rule. */
    public Vector<Finding> by(String rule) {
        return findings.filter(finding -> finding.rule().equals(rule));
    }

    /** The findings that nobody made good yet. */
    public Vector<Finding> open() {
        return findings.reject(Finding::isResolved);
    }
}
