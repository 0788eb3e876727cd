/** Promises about the code itself: who imports whom, what pure code does not do, and the public shape. */
@NullMarked
package io.github.nextmove.delegation.architecture;

import org.jspecify.annotations.NullMarked;
