/** Whether the explorer sees all that can be reached, and what it sees there. */
@NullMarked
package io.github.nextmove.delegation.testing.explorer;

import org.jspecify.annotations.NullMarked;
