package io.github.nextmove.delegation.rules.autonomy;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.ReadinessRating;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a policy advises on: ratings that are fresh, the track record and the thresholds.
 *
 * <p>Nothing in it is about the delegator's conduct, so that this never costs the delegatee autonomy.
 *
 * @param delegatee whom the advice is about
 * @param rating the delegator's rating, unless there is none or it is too old
 * @param own the delegatee's own rating, unless there is none or it is too old
 * @param trackRecord what the two did before with this kind of task
 * @param thresholds the thresholds
 * @since 0.1.0
 */
public record Basis(
        Delegatee delegatee,
        Option<ReadinessRating> rating,
        Option<ReadinessRating> own,
        TrackRecord trackRecord,
        Thresholds thresholds) {

    public Basis {
        Objects.requireNonNull(delegatee, "delegatee");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(trackRecord, "trackRecord");
        Objects.requireNonNull(thresholds, "thresholds");
    }
}
