/**
 * Delegating work between people: the values that everything else is made of.
 *
 * <p>What lives here is immutable data, such as a {@link io.github.nextmove.delegation.Task}, an {@link
 * io.github.nextmove.delegation.Agreement} or a {@link io.github.nextmove.delegation.MonkeyOwnership}; it
 * imports no other package of the library. What happens to it is decided in {@code lifecycle}.
 *
 * <p>Design notes. Verbs: {@code of} and {@code builder} make a value, {@code with…} copies one, {@code is…}
 * asks. Accessors have no {@code get}. No parameter or result is null unless it says so: null gives a {@link
 * java.lang.NullPointerException} that names the component. Whether a value is well-formed (an id that is
 * not blank, say) is not checked on the way in but at the boundary, by its Jakarta constraints.
 */
@NullMarked
@BuilderStyle
package io.github.nextmove.delegation;

import org.jspecify.annotations.NullMarked;
