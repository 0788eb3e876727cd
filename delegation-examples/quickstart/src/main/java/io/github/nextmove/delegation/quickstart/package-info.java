/** The Java of the README, compiled and run by the build. */
@NullMarked
package io.github.nextmove.delegation.quickstart;

import org.jspecify.annotations.NullMarked;
