package io.github.nextmove.delegation.rules.testing.scenario;

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
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Yaml;
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

    /** The outcomes get a day each, right before the first event; the last level is theirs unless one is said. */
    TrackRecord before(int first) {
        Option<Fields> history =
                content.fields("history").map(fields -> fields.only(Vector.of("lastAutonomy", "outcomes")));
        Vector<Ended> ended = history.toVector().flatMap(fields -> fields.list("outcomes", this::ended));
        Option<AutonomyLevel> last = ended.flatMap(Ended::level).lastOption();
        return new TrackRecord(
                ended.zipWithIndex((one, index) ->
                        new PastOutcome(one.outcome(), Scenario.date(first - ended.size() + index), one.level())),
                history.flatMap(fields -> level(fields, "lastAutonomy")).orElse(last));
    }

    /** A word alone, such as AS_AGREED, or with the level at which it was. */
    private Option<Ended> ended(Yaml item) {
        if (!(item instanceof Yaml.Mapping mapping)) {
            return content.values()
                    .word(item, Vector.of(Outcome.values()))
                    .map(outcome -> new Ended(outcome, Option.none()));
        }
        Fields fields = new Fields(mapping, Wording.text("outcome"), problems).only(Vector.of("outcome", "autonomy"));
        Option<AutonomyLevel> level = level(fields, "autonomy");
        return fields.requiredWord("outcome", Outcome.class).map(outcome -> new Ended(outcome, level));
    }

    private record Ended(Outcome outcome, Option<AutonomyLevel> level) {}

    private static Option<AutonomyLevel> level(Fields fields, String key) {
        return fields.get(key, value -> fields.values().number(value, 1, AutonomyLevel.values().length))
                .map(AutonomyLevel::of);
    }

    Agreement agreement() {
        return content.fields("agreed")
                .map(fields -> {
                    fields.only(Vector.of(
                            "autonomy", "autonomyReason", "authority", "deadline", "checkpoints", "developmentGoal"));
                    return new Agreement(
                            Option.none(),
                            Option.none(),
                            Terms.day(fields, "deadline").map(Scenario::date),
                            decisions(fields, "authority"),
                            fields.list("checkpoints", Terms.day(fields)).map(Scenario::date),
                            level(fields, "autonomy"),
                            fields.text("autonomyReason").filter(text -> !text.isBlank()),
                            fields.word("developmentGoal", DevelopmentGoal.class)
                                    .getOrElse(DevelopmentGoal.NONE));
                })
                .getOrElse(() -> Agreement.builder().build());
    }
}
