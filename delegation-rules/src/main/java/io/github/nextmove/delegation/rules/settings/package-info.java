/**
 * Settings of a company or a team, read from a file: thresholds, severities, rules switched off, and waivers.
 *
 * <p>{@link io.github.nextmove.delegation.rules.settings.SettingsReader} makes a rule set of a YAML or a
 * properties file, to put on top of a book, or says what is wrong, where, and what would be right. Nothing in
 * the rules themselves reads files: a host that has its settings elsewhere makes the rule set in code.
 *
 * <p>Optional: with {@code rules.yaml}, which it reads by, it needs snakeyaml-engine and commons-text, which a
 * host that embeds rules alone does not take along. It imports the root, rules, rules.waivers and rules.yaml,
 * and is one of four packages here that read files.
 */
@NullMarked
package io.github.nextmove.delegation.rules.settings;

import org.jspecify.annotations.NullMarked;
