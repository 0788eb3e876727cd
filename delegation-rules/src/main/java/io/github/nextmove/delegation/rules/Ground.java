package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What a situation is made of, whatever is assumed about it and whatever is looked at in it. */
record Ground(Delegation delegation, TrackRecord trackRecord, Instant asOf, boolean closing, Watch watch) {

    Ground {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(trackRecord, "trackRecord");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(watch, "watch");
    }

    boolean isWatched() {
        return watch != Watch.NOBODY;
    }

    Ground unwatched() {
        return new Ground(delegation, trackRecord, asOf, closing, Watch.NOBODY);
    }

    LocalDate today() {
        watch.asked(Watch.Part.DAY);
        return delegation.dayOf(asOf);
    }

    Instant instant() {
        watch.asked(Watch.Part.INSTANT);
        return asOf;
    }
    /** How many versions the agreement has. */
    int versions() {
        return delegation.agreementVersions().size();
    }

    /** The number of the version of the agreement that is in force right after an event; 0 before any is. */
    int agreementAfter(int event) {
        return delegation.agreementVersions().count(version -> version.byEvent() <= event);
    }

    /** The number of the version by which a thing is judged: the one in force then, or the first for what was earlier. */
    int agreementOf(Focus<?> focus) {
        int versions = versions();
        return versions < 2
                ? versions
                : Math.max(1, agreementAfter(focus.arose().event()));
    }
    /** A version, where there are several; the facts about the agreement are facts of it. */
    Option<Focus<?>> focusOnVersion(int number) {
        return versions() < 2
                ? Option.none()
                : Option.some(new Focus<>(
                        Facts.AGREEMENTS, delegation.agreementVersions().get(number - 1)));
    }
}
