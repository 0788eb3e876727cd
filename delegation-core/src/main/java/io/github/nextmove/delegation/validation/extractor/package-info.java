/**
 * Lets any Jakarta validator look into Vavr's containers, such as {@code Option<@NotBlank String>}.
 *
 * <p>There is nothing to call: a validator finds these by their service file, and they are public because
 * it must make them. What is not there is not checked: an {@code Option<@NotBlank String>} may be empty,
 * unlike a {@code java.util.Optional}. {@code @Valid} stands on what a container holds; on a whole {@code
 * Map} or {@code Either} it says not which side is meant, and the validator refuses it. A {@code Set} needs
 * nothing here: it is an {@code Iterable}, which validators know. An extractor that a host names in its
 * validator's configuration comes before these. Imports nothing of the library.
 */
@NullMarked
package io.github.nextmove.delegation.validation.extractor;

import org.jspecify.annotations.NullMarked;
