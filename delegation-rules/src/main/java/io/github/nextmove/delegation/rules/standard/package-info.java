/**
 * The rules that come with the library, one family a file: {@link
 * io.github.nextmove.delegation.rules.standard.StandardRules} is the entry point.
 *
 * <p>What they say is in the two documents and the literature that each names as its source; every threshold
 * is a parameter.
 */
@NullMarked
package io.github.nextmove.delegation.rules.standard;

import org.jspecify.annotations.NullMarked;
