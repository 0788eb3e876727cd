package io.github.nextmove.delegation.rules;

/** The thing that is judged, and which of many it is. */
record Focus<C>(Each<C> each, C thing) {

    Moment arose() {
        return each.arose(thing);
    }
}
