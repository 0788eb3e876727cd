package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Yaml;
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
                history.flatMap(fields -> AgreementForm.level(fields, "lastAutonomy"))
                        .orElse(last));
    }

    /** A word alone, such as AS_AGREED, or with the level at which it was. */
    private Option<Ended> ended(Yaml item) {
        if (!(item instanceof Yaml.Mapping mapping)) {
            return content.values()
                    .word(item, Vector.of(Outcome.values()))
                    .map(outcome -> new Ended(outcome, Option.none()));
        }
        Fields fields = new Fields(mapping, Wording.text("outcome"), problems).only(Vector.of("outcome", "autonomy"));
        Option<AutonomyLevel> level = AgreementForm.level(fields, "autonomy");
        return fields.requiredWord("outcome", Outcome.class).map(outcome -> new Ended(outcome, level));
    }

    private record Ended(Outcome outcome, Option<AutonomyLevel> level) {}
}
