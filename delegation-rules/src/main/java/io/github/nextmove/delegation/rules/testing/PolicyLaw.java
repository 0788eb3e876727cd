package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.github.nextmove.delegation.rules.autonomy.Basis;
import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import io.vavr.control.Option;

/** More competence, all else equal, never gives less autonomy. */
final class PolicyLaw {

    private PolicyLaw() {}

    static void check(AutonomyPolicy policy, Story story) {
        for (Rating motivation : Rating.values()) {
            Basis low = basis(story, Rating.LOW, motivation);
            Basis high = basis(story, Rating.HIGH, motivation);
            Option<AutonomyLevel> less = policy.advise(low).autonomy();
            Option<AutonomyLevel> more = policy.advise(high).autonomy();
            if (more.exists(level -> less.exists(other -> !level.isAtLeast(other)))) {
                throw new AssertionError(policy + " gives " + more.get() + " to more competence and " + less.get()
                        + " to less, on " + high);
            }
        }
    }

    private static Basis basis(Story story, Rating competence, Rating motivation) {
        return new Basis(
                story.delegation().delegatee(),
                Option.some(ReadinessRating.of(competence, motivation, Story.date(0))),
                story.delegation().readiness().own(),
                story.before(),
                Thresholds.defaults());
    }
}
