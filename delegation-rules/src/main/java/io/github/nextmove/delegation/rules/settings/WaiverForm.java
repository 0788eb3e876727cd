package io.github.nextmove.delegation.rules.settings;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Reads waivers. What a waiver refuses for programmers is told here to people, so it is checked before. */
final class WaiverForm {
    private static final Vector<String> NEEDED = Vector.of("rule", "reason", "askedBy", "approvedBy", "start", "end");
    private static final Vector<String> SCOPE = Vector.of("subject", "taskType", "delegator", "delegatee");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Vector<Rule> rules;
    private final Problems problems;
    private final Values values;

    WaiverForm(Vector<Rule> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
        this.values = new Values(problems);
    }

    Option<Waiver> read(Yaml item) {
        return values.mapping(item)
                .map(mapping -> new Fields(mapping, Wording.text("waiver"), problems).only(NEEDED.appendAll(SCOPE)))
                .flatMap(this::waiver);
    }

    private Option<Waiver> waiver(Fields fields) {
        Option<String> rule = fields.required("rule", this::rule);
        Option<String> reason = fields.required("reason", this::reason);
        Option<PersonId> asked = fields.required("askedBy", values::id).map(PersonId::of);
        Option<PersonId> approved = fields.required("approvedBy", values::id)
                .map(PersonId::of)
                .filter(person -> isAnother(fields, asked, person));
        Option<LocalDate> start = fields.required("start", this::day);
        Option<LocalDate> end = fields.required("end", this::day)
                .filter(until -> start.forAll(from -> endsInTime(fields, from, until)));
        Option<String> subject = scope(fields, "subject");
        Option<TaskType> taskType = scope(fields, "taskType").map(TaskType::of);
        Option<PersonId> delegator = scope(fields, "delegator").map(PersonId::of);
        Option<PersonId> delegatee = scope(fields, "delegatee").map(PersonId::of);
        boolean whole = Vector.of(rule, reason, asked, approved, start, end).forAll(Option::isDefined);
        return whole
                ? Option.some(new Waiver(
                        rule.get(),
                        subject,
                        taskType,
                        delegator,
                        delegatee,
                        reason.get(),
                        asked.get(),
                        approved.get(),
                        start.get(),
                        end.get()))
                : Option.none();
    }

    private Option<String> rule(Yaml value) {
        Option<String> id = values.text(value)
                .peek(word -> values.isKnown(
                        word,
                        rules.map(Rule::id),
                        value.place(),
                        Wording.text("rule.unknown"),
                        Wording.text("rule.unknown.right")));
        if (id.exists(known -> rules.exists(rule -> rule.isGate() && rule.id().equals(known)))) {
            problems.add(
                    value.place(),
                    Wording.text("waiver.gate").with("rule", id.get()),
                    Wording.text("waiver.gate.right"));
        }
        return id;
    }

    private Option<String> reason(Yaml value) {
        Option<String> reason = values.text(value);
        if (reason.exists(String::isBlank)) {
            problems.add(value.place(), Wording.text("reason.blank"), Wording.text("missing.reason"));
        }
        return reason.filter(text -> !text.isBlank());
    }

    private Option<LocalDate> day(Yaml value) {
        String text = value instanceof Yaml.Scalar scalar ? scalar.text().strip() : "…";
        try {
            if (DAY.matcher(text).matches()) {
                return Option.some(LocalDate.parse(text));
            }
        } catch (DateTimeParseException notInTheCalendar) {
            // such as 30 February: told below
        }
        problems.add(value.place(), Wording.text("day").with("value", Nearest.shown(text)), Wording.text("day.right"));
        return Option.none();
    }

    /** With nothing after its key, a waiver would hold for more than whoever wrote it thinks. */
    private Option<String> scope(Fields fields, String key) {
        if (fields.has(key) && fields.get(key).isEmpty()) {
            problems.add(
                    fields.place(key), Wording.text("scope.empty").with("key", key), Wording.text("scope.empty.right"));
        }
        return fields.get(key, values::id);
    }

    private boolean isAnother(Fields fields, Option<PersonId> asked, PersonId approved) {
        if (!asked.contains(approved)) {
            return true;
        }
        problems.add(
                fields.place("approvedBy"),
                Wording.text("waiver.same").with("person", approved),
                Wording.text("waiver.same.right"));
        return false;
    }

    private boolean endsInTime(Fields fields, LocalDate start, LocalDate end) {
        String latest = start.plusDays(Waiver.LONGEST_DAYS - 1L).toString();
        if (end.isBefore(start)) {
            problems.add(
                    fields.place("end"),
                    Wording.text("waiver.backwards")
                            .with("start", start.toString())
                            .with("end", end.toString()),
                    Wording.text("waiver.backwards.right")
                            .with("start", start.toString())
                            .with("latest", latest));
            return false;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        if (days > Waiver.LONGEST_DAYS) {
            problems.add(
                    fields.place("end"),
                    Wording.text("waiver.long").with("days", days).with("limit", Waiver.LONGEST_DAYS),
                    Wording.text("waiver.long.right").with("latest", latest));
            return false;
        }
        return true;
    }
}
