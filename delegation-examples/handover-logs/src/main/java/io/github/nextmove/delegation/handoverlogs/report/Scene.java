package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.rules.upward.HandOff;
import io.github.nextmove.delegation.rules.upward.HandoverTrail;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * One row of a case and what it changes, such as: the second hand-back, and the status is New again.
 *
 * @param row the place of the row in its case, from 0
 * @param at when it was
 * @param first who has it as the first one
 * @param handOff how it changed hands
 * @param handBacks how many hand-backs there were with this one
 * @param status the status from then on, where that is another one
 */
record Scene(
        int row,
        Instant at,
        Option<String> first,
        Option<HandOff<String>> handOff,
        int handBacks,
        Option<String> status) {

    static Scene of(
            int row,
            Instant at,
            Option<HandoverTrail<String>> before,
            Option<HandoverTrail<String>> after,
            Option<String> status) {
        int had = before.fold(() -> 0, trail -> trail.handOffs().size());
        return new Scene(
                row,
                at,
                before.isEmpty() ? after.map(trail -> trail.holding().holder()) : Option.none(),
                after.flatMap(trail -> trail.handOffs().drop(had).headOption()),
                after.fold(() -> 0, trail -> trail.handBacks().size()),
                status);
    }

    /** Whether it changes anything. */
    boolean tells() {
        return first.isDefined() || handOff.isDefined() || status.isDefined();
    }
}
