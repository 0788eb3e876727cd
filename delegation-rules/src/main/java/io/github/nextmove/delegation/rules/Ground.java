package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import java.time.Instant;
import java.util.Objects;

/** What a situation is made of, whatever is assumed about it and whatever is looked at in it. */
record Ground(Delegation delegation, TrackRecord trackRecord, Instant asOf, boolean closing) {

    Ground {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(trackRecord, "trackRecord");
        Objects.requireNonNull(asOf, "asOf");
    }
}
