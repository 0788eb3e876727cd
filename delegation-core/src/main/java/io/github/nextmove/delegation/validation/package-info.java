/**
 * Whether a value is well-formed, such as an id that is not blank: {@link
 * io.github.nextmove.delegation.validation.Boundary} checks it where it comes in, and each {@link
 * io.github.nextmove.delegation.validation.Violation} says what would be right, in English or Dutch.
 *
 * <p>The constraints stand on the records themselves, so any Jakarta validator finds them without this
 * package; core brings no validator along. What needs the state of a delegation is the life cycle's.
 * Imports the root package, commands and texts.
 */
@NullMarked
package io.github.nextmove.delegation.validation;

import org.jspecify.annotations.NullMarked;
