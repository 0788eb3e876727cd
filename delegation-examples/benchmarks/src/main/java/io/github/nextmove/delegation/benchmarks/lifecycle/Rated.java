package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.event.ReadinessRated;
import io.vavr.control.Option;

/** How a rating changes the readiness: the one of the later date counts. */
final class Rated {

    private Rated() {}

    static Readiness after(Readiness before, ReadinessRated event, PersonId delegator) {
        return event.by().equals(delegator)
                ? new Readiness(before.taskType(), latest(before.byDelegator(), event.rating()), before.own())
                : new Readiness(before.taskType(), before.byDelegator(), latest(before.own(), event.rating()));
    }

    private static Option<ReadinessRating> latest(Option<ReadinessRating> before, ReadinessRating rating) {
        return before.isDefined() && before.get().on().isAfter(rating.on()) ? before : Option.some(rating);
    }
}
