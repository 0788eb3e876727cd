/**
 * Scenario files as test material for rules: what people did, day by day, and what must come of it.
 *
 * <p>{@link io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader} makes typed scenarios of a
 * file, or says what is wrong, where, and what would be right; {@link
 * io.github.nextmove.delegation.rules.testing.scenario.Scenario#delegation} plays one. It tells and compares
 * nothing, and needs no test framework. {@link
 * io.github.nextmove.delegation.rules.testing.scenario.ScenarioWriter} writes what happened as such a file.
 *
 * <p>Optional: with {@code rules.yaml}, which it reads by, it needs snakeyaml-engine and commons-text, which a
 * host that embeds rules alone does not take along. It imports the root, command, event, lifecycle,
 * testing.explorer, rules, rules.autonomy, rules.standard, rules.testing and rules.yaml, and is one of four packages here that read files.
 */
@NullMarked
package io.github.nextmove.delegation.rules.testing.scenario;

import org.jspecify.annotations.NullMarked;
