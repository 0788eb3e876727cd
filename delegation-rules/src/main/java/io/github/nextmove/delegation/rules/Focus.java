package io.github.nextmove.delegation.rules;

import java.time.LocalDate;

/** The thing that is judged, and which of many it is. */
record Focus<C>(Each<C> each, C thing) {

    Moment arose() {
        return each.arose(thing);
    }

    /** The thing, for whoever knows something of it: the present tells what instant it is. */
    C thing(Ground ground) {
        if (isPresent()) {
            ground.instant();
        }
        return thing;
    }

    /** The day on which the thing arose. */
    LocalDate day(Ground ground) {
        return isPresent() ? ground.today() : ground.delegation().dayOf(arose().at());
    }

    private boolean isPresent() {
        return each == Facts.PRESENT;
    }
}
