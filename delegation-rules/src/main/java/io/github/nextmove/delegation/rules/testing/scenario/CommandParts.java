package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads what commands are made of. */
final class CommandParts {

    private CommandParts() {}

    /** A rating on the way; those from before stand with the people. */
    static Option<Command> rateReadiness(Fields fields, Occasion at) {
        LocalDate on = Terms.day(fields, "on")
                .map(Scenario::date)
                .getOrElse(() -> LocalDate.ofInstant(at.at(), ZoneOffset.UTC));
        return Option.some(new RateReadiness(
                at,
                new ReadinessRating(
                        fields.word("competence", Rating.class),
                        fields.word("motivation", Rating.class),
                        fields.word("confidence", Rating.class),
                        on)));
    }

    static Option<MatterId> matter(Fields fields) {
        return fields.required("matter", fields.values()::id).map(MatterId::of);
    }

    static Option<Command> informColleagues(Fields fields, Occasion at) {
        Option<Vector<Yaml>> who = fields.required("who", fields.values()::list);
        LinkedHashSet<PersonId> people = LinkedHashSet.ofAll(Terms.people(fields, "who"));
        TreeSet<AnnouncementPart> content = TreeSet.ofAll(fields.words("content", AnnouncementPart.class));
        return who.map(given -> new InformColleagues(at, people, content));
    }

    static Checkpoint checkpoint(Fields fields) {
        return new Checkpoint(
                fields.words("order", CheckpointItem.class),
                Terms.count(fields, "questions"),
                Terms.count(fields, "answers"),
                fields.flag("summaryConfirmed"));
    }

    static Option<Command> agreeNextMove(Fields fields, Occasion at) {
        Option<MatterId> matter = matter(fields);
        Option<PersonId> owner = fields.required("owner", fields.values()::id).map(PersonId::of);
        Option<LocalDate> due = Terms.day(fields, "due").map(Scenario::date);
        Option<NextMoveReason> reason = fields.word("reason", NextMoveReason.class);
        return matter.flatMap(
                about -> owner.map(mover -> new AgreeNextMove(at, about, new NextMove(mover, due, reason))));
    }

    /** In a text or in several, by either key. */
    static Option<String> whatIsMissing(Fields fields) {
        Vector<String> texts = Vector.of("whatIsMissing", "missing")
                .flatMap(fields::get)
                .flatMap(value -> value instanceof Yaml.Sequence
                        ? fields.values().list(value, fields.values()::text)
                        : fields.values().text(value).toVector())
                .reject(String::isBlank);
        return texts.isEmpty() ? Option.none() : Option.some(texts.mkString(", "));
    }

    static Option<Command> holdEvaluation(Fields fields, Occasion at) {
        LinkedHashSet<PersonId> participants = LinkedHashSet.ofAll(Terms.people(fields, "participants"));
        TreeSet<EvaluationPart> parts = TreeSet.ofAll(fields.words("parts", EvaluationPart.class));
        return fields.requiredWord("outcome", Outcome.class)
                .map(outcome -> new HoldEvaluation(
                        at, new Evaluation(participants, parts, outcome, Option.none(), Option.none())));
    }

    static Option<Command> handOn(Fields fields, Occasion at) {
        Option<Delegatee> to = TaskForm.delegatee(fields, "to");
        Option<Task> task = TaskForm.task(fields);
        Vector<PersonId> colleagues = Terms.people(fields, "colleagues");
        return to.flatMap(person -> task.map(part -> new HandOn(at, part, person, colleagues)));
    }
}
