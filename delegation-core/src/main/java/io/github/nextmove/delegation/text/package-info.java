/**
 * Keys and values become English and Dutch here: {@link io.github.nextmove.delegation.text.Texts} is the
 * entry point.
 *
 * <p>The one package of core that reads anything: its resource bundles. Imports the root package, commands,
 * events, the life cycle and silences; nothing that decides imports it.
 */
@NullMarked
package io.github.nextmove.delegation.text;

import org.jspecify.annotations.NullMarked;
