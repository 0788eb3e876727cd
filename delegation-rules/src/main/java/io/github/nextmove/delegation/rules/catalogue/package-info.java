/**
 * The rule catalogue: what each rule of a book says, why, and an example that fires beside one that does not.
 *
 * <p>{@link io.github.nextmove.delegation.rules.catalogue.Catalogue} makes pages of the same metadata that the
 * rules work with, as Markdown for a site and as plain text for a terminal. The examples of a rule are a scenario
 * file, {@code examples/ID.yaml} beside the bundle of its texts.
 *
 * <p>Optional: it reads examples by {@code rules.testing.scenario}, and needs what that needs. It imports the
 * root, event, lifecycle, text, rules and its packages autonomy, standard, testing, testing.scenario and yaml.
 */
@NullMarked
package io.github.nextmove.delegation.rules.catalogue;

import org.jspecify.annotations.NullMarked;
