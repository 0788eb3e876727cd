/**
 * The test kit for rules, free of any test framework.
 *
 * <p>{@link io.github.nextmove.delegation.rules.testing.RuleTester} tests one rule by examples, each told as a
 * {@link io.github.nextmove.delegation.rules.testing.Story}; {@link
 * io.github.nextmove.delegation.rules.testing.Laws} checks a whole book over invented stories. Scenario files as
 * examples are in {@code testing.scenario}, arbitraries in {@code testing.jqwik}: both need an optional dependency.
 */
@NullMarked
package io.github.nextmove.delegation.rules.testing;

import org.jspecify.annotations.NullMarked;
