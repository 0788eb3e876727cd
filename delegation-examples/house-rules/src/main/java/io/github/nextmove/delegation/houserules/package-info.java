/**
 * The rules of Acme, a company that is made up, as a tool builder would write them: read them, and copy them.
 *
 * <p>{@link io.github.nextmove.delegation.houserules.HouseRules} is what the jar offers: rules, settings and a
 * waiver. It uses the published packages {@code rules}, {@code rules.standard}, {@code rules.autonomy} and {@code
 * rules.waivers} alone; what the build plays, and the tests, use {@code rules.testing} too.
 */
@NullMarked
package io.github.nextmove.delegation.houserules;

import org.jspecify.annotations.NullMarked;
