/** What the tests of the rules share: stories to tell for examples, and random cases for laws. */
@NullMarked
package io.github.nextmove.delegation.rules.given;

import org.jspecify.annotations.NullMarked;
