/**
 * The SDK for rules: what a situation calls for, why, and whose move it is.
 *
 * <p>A {@link io.github.nextmove.delegation.rules.Rule} is a value; a {@link
 * io.github.nextmove.delegation.rules.RuleBook} holds rules, reviews a delegation and guards its closing. A
 * {@link io.github.nextmove.delegation.rules.Finding} is advice to a person: it acts on nobody and scores
 * nobody. Rules are pure: the same history, track record, parameters and instant give the same findings.
 *
 * <p>Imports core alone. The rules that come with the library are in {@code rules.standard}.
 */
@NullMarked
@BuilderStyle
package io.github.nextmove.delegation.rules;

import org.jspecify.annotations.NullMarked;
