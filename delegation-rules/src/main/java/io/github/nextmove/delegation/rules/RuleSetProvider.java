package io.github.nextmove.delegation.rules;

/**
 * How a jar on the class path offers its rule set, such as the house rules of a company.
 *
 * <p>Implement it with a public class that has a public constructor without parameters, and name that class in
 * {@code META-INF/services/io.github.nextmove.delegation.rules.RuleSetProvider}. {@link
 * RuleBook#withDiscovered} finds it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RuleSetProvider {

    /** The rule set. */
    RuleSet ruleSet();
}
