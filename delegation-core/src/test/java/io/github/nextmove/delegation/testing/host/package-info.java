/** The model for hosts, held against stores that are broken. */
@NullMarked
package io.github.nextmove.delegation.testing.host;

import org.jspecify.annotations.NullMarked;
