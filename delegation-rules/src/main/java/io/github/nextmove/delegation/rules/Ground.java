package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
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
}
