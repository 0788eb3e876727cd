package io.github.nextmove.delegation.workshop.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Quadrant;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.PastOutcome;
import io.github.nextmove.delegation.rules.TrackRecord;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Reads what a scenario starts from: the task, the ratings, what the two did before, and what they agree. */
final class BackgroundForm {
    private final Fields content;
    private final Problems problems;

    BackgroundForm(Fields content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    Option<Task> task() {
        return content.required("task", content.values()::mapping)
                .map(mapping -> new Fields(mapping, "task", problems))
                .flatMap(fields -> {
                    fields.only(Vector.of("type", "size", "quadrant", "decisionsNeeded"));
                    Option<String> type = fields.required("type", fields.values()::id);
                    TaskSize size = fields.word("size", TaskSize.class).getOrElse(TaskSize.MEDIUM);
                    Option<Quadrant> quadrant = fields.word("quadrant", Quadrant.class);
                    LinkedHashSet<DecisionId> needed = decisions(fields, "decisionsNeeded");
                    return type.map(kind -> new Task(TaskType.of(kind), size, quadrant, needed));
                });
    }

    private static LinkedHashSet<DecisionId> decisions(Fields fields, String key) {
        return LinkedHashSet.ofAll(fields.list(key, fields.values()::id).map(DecisionId::of));
    }

    /** The ratings of both sides, as they stand there. */
    Option<Fields> ratings() {
        Option<Fields> ratings = content.fields("readiness")
                .map(fields -> fields.only(Vector.of("competence", "motivation", "selfCompetence", "selfMotivation")));
        ratings.forEach(fields -> {
            fields.word("competence", Rating.class);
            fields.word("motivation", Rating.class);
            fields.word("selfCompetence", Rating.class);
            fields.word("selfMotivation", Rating.class);
        });
        return ratings;
    }

    static Option<RateReadiness> rating(Fields given, int day, PersonId by, String competence, String motivation) {
        Option<Rating> can = given.word(competence, Rating.class);
        Option<Rating> will = given.word(motivation, Rating.class);
        return can.isEmpty() && will.isEmpty()
                ? Option.none()
                : Option.some(new RateReadiness(
                        Occasion.of(by, Scenario.noon(day)),
                        new ReadinessRating(can, will, Option.none(), Scenario.date(day))));
    }

    /** The outcomes get a day each, right before the first event. */
    TrackRecord before(int first) {
        Option<Fields> history =
                content.fields("history").map(fields -> fields.only(Vector.of("lastAutonomy", "outcomes")));
        Vector<Outcome> outcomes = history.toVector().flatMap(fields -> fields.words("outcomes", Outcome.class));
        return new TrackRecord(
                outcomes.zipWithIndex((outcome, index) ->
                        new PastOutcome(outcome, Scenario.date(first - outcomes.size() + index), Option.none())),
                history.flatMap(fields -> level(fields, "lastAutonomy")));
    }

    private static Option<AutonomyLevel> level(Fields fields, String key) {
        return fields.get(key, value -> fields.values().number(value, 1, AutonomyLevel.values().length))
                .map(AutonomyLevel::of);
    }

    Agreement agreement() {
        return content.fields("agreed")
                .map(fields -> {
                    fields.only(Vector.of("autonomy", "authority", "deadline", "checkpoints", "developmentGoal"));
                    return new Agreement(
                            Option.none(),
                            Option.none(),
                            fields.day("deadline").map(Scenario::date),
                            decisions(fields, "authority"),
                            fields.list("checkpoints", fields::day).map(Scenario::date),
                            level(fields, "autonomy"),
                            fields.word("developmentGoal", DevelopmentGoal.class)
                                    .getOrElse(DevelopmentGoal.NONE));
                })
                .getOrElse(() -> Agreement.builder().build());
    }
}
