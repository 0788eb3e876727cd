/**
 * The SDK for rules: what a situation calls for, why, and whose move it is.
 *
 * <p>A {@link io.github.nextmove.delegation.rules.Rule} is a value that names the {@link
 * io.github.nextmove.delegation.rules.Fact facts} it reads, its conditions and the {@link
 * io.github.nextmove.delegation.rules.Move moves} it advises. A {@link
 * io.github.nextmove.delegation.rules.RuleBook} of {@link io.github.nextmove.delegation.rules.RuleSet rule sets}
 * reviews a delegation and guards its closing: each rule always answers, and can say why. A {@link
 * io.github.nextmove.delegation.rules.Finding} is advice to a person: it acts on nobody and scores nobody. Rules
 * are pure: the same history, track record, settings and instant give the same answers.
 *
 * <p>Imports core, {@code autonomy} for what the two did before, and {@code waivers}. The rules that come with
 * the library are in {@code standard}, the test kit is in {@code testing}.
 */
@NullMarked
package io.github.nextmove.delegation.rules;

import org.jspecify.annotations.NullMarked;
