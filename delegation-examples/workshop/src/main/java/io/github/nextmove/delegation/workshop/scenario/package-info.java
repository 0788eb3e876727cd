/**
 * The format of scenario files: {@link
 * io.github.nextmove.delegation.workshop.scenario.ScenarioReader} makes typed scenarios of them, or says what
 * is wrong, where, and what would be right.
 *
 * <p>It plays and prints nothing, and needs the library and a YAML reader alone. Its texts stand in a bundle
 * of its own.
 */
@NullMarked
package io.github.nextmove.delegation.workshop.scenario;

import org.jspecify.annotations.NullMarked;
