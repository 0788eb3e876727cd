/** Promises about the code of the rules: who imports whom, what pure code does not do, and the public shape. */
@NullMarked
package io.github.nextmove.delegation.rules.architecture;

import org.jspecify.annotations.NullMarked;
