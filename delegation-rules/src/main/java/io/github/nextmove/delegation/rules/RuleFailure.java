package io.github.nextmove.delegation.rules;

import java.util.Objects;

/**
 * A rule that could not answer, such as one that divides by zero, with what it threw.
 *
 * <p>It has no influence on the other rules.
 *
 * @param rule the id of the rule
 * @param cause what it threw
 * @since 0.1.0
 */
public record RuleFailure(String rule, Throwable cause) {

    public RuleFailure {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(cause, "cause");
    }
}
