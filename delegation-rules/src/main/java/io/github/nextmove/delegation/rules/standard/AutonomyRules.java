package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.About;
import io.github.nextmove.delegation.rules.Check;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.Timing;
import io.github.nextmove.delegation.rules.TrackRecord;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.autonomy.Advisor;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** Whether the freedom that was agreed fits; for employees, as a network member was chosen for competence. */
final class AutonomyRules {

    private AutonomyRules() {}

    static Vector<Rule> rules(AutonomyPolicy policy) {
        Fact<Option<AutonomyLevel>> advised =
                Fact.of("the level advised at hand-over", situation -> Advisor.of(policy, situation.parameters())
                        .atHandover(situation.delegation(), situation.trackRecord())
                        .flatMap(Advice::autonomy));
        return Vector.of(
                rule("START_SMALL", Severity.ADVICE, Sources.ARTICLE, "A20")
                        .check(employees(AutonomyRules::startSmall))
                        .build(),
                rule("AUTONOMY_TOO_HIGH", Severity.WARNING, Sources.LEANA, "F15")
                        .check(employees(compared(advised, 1)))
                        .build(),
                rule("AUTONOMY_TOO_LOW", Severity.WARNING, Sources.LEANA, "F15")
                        .check(employees(compared(advised, -1)))
                        .build(),
                rule("AUTONOMY_JUMP", Severity.WARNING, Sources.ARTICLE, "A19", "A22")
                        .check(employees(AutonomyRules::jump))
                        .build(),
                rule("READINESS_RATINGS_DIVERGE", Severity.ADVICE, Sources.RATINGS)
                        .about(About.BOTH)
                        .check(employees(AutonomyRules::ratingsDiverge))
                        .build(),
                rule("DELEGATION_NOT_YET_APPROPRIATE", Severity.WARNING, Sources.ARTICLE, "A43")
                        .about(About.BOTH)
                        .timing(Timing.AS_OF_NOW)
                        .check(employees(AutonomyRules::notYetAppropriate))
                        .build());
    }

    private static Check employees(Check check) {
        return situation -> situation.delegation().delegatee().isEmployee() ? check.observe(situation) : Vector.empty();
    }

    private static Seq<Observation> startSmall(Situation situation) {
        boolean large = situation.delegation().task().size() == TaskSize.LARGE;
        return large && situation.trackRecord().isEmpty()
                ? situation.handover().map(Observation::at).toVector()
                : Vector.empty();
    }

    private static Check compared(Fact<Option<AutonomyLevel>> advised, int sign) {
        return situation -> agreedLevel(situation)
                .flatMap(agreed -> situation
                        .know(advised)
                        .filter(level -> Integer.signum(agreed.stepsAbove(level)) == sign)
                        .flatMap(level -> seen(situation, agreed, "advised", level)))
                .toVector();
    }

    private static Seq<Observation> jump(Situation situation) {
        Option<AutonomyLevel> last = situation.trackRecord().lastLevel();
        int most = situation.parameters().maxStepUp();
        return agreedLevel(situation)
                .flatMap(agreed -> last.filter(level -> agreed.stepsAbove(level) > most)
                        .flatMap(level -> seen(situation, agreed, "last", level)))
                .toVector();
    }

    private static Option<AutonomyLevel> agreedLevel(Situation situation) {
        return situation.agreement().flatMap(agreement -> agreement.autonomy());
    }

    private static Option<Observation> seen(
            Situation situation, AutonomyLevel agreed, String name, AutonomyLevel other) {
        return situation
                .handover()
                .map(held -> Observation.at(held).with("agreed", agreed).with(name, other));
    }

    private static Seq<Observation> ratingsDiverge(Situation situation) {
        return situation.handover().toVector().flatMap(held -> {
            Readiness then = situation
                    .history()
                    .replayTo(held.number())
                    .map(delegation -> delegation.readiness())
                    .get();
            Option<ReadinessRating> given = fresh(situation, held, then.byDelegator());
            Option<ReadinessRating> own = fresh(situation, held, then.own());
            boolean diverge =
                    differ(given, own, ReadinessRating::competence) || differ(given, own, ReadinessRating::motivation);
            return diverge ? Vector.of(Observation.at(held)) : Vector.<Observation>empty();
        });
    }

    private static Option<ReadinessRating> fresh(
            Situation situation, RecordedEvent<?> at, Option<ReadinessRating> rating) {
        return Advisor.fresh(rating, situation.delegation().dayOf(at.event().at()), situation.parameters());
    }

    private static boolean differ(
            Option<ReadinessRating> given, Option<ReadinessRating> own, Function<ReadinessRating, Option<Rating>> of) {
        Option<Rating> theirs = own.flatMap(of);
        return given.flatMap(of).exists(rating -> theirs.exists(other -> other != rating));
    }

    private static Seq<Observation> notYetAppropriate(Situation situation) {
        TrackRecord before = situation.trackRecord();
        TrackRecord record =
                TrackRecord.outcomeOf(situation.delegation()).map(before::plus).getOrElse(before);
        if (!record.lastWere(situation.parameters().failuresForStepBack(), Outcome.NOT_AS_AGREED)) {
            return Vector.empty();
        }
        boolean failedBefore = before.lastWere(situation.parameters().failuresForStepBack(), Outcome.NOT_AS_AGREED);
        return situation
                .handover()
                .map(held -> failedBefore ? Observation.at(held) : Observation.at(failedSince(situation)))
                .toVector();
    }

    /** The first evaluation since which the outcome is not as agreed. */
    private static RecordedEvent<EvaluationHeld> failedSince(Situation situation) {
        return situation
                .history()
                .recorded(EvaluationHeld.class)
                .reverse()
                .takeWhile(held -> held.event().evaluation().outcome() == Outcome.NOT_AS_AGREED)
                .last();
    }
}
