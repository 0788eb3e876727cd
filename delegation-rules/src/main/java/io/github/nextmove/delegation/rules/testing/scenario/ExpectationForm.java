package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.autonomy.AdviceReason;
import io.github.nextmove.delegation.rules.autonomy.Style;
import io.github.nextmove.delegation.rules.autonomy.Support;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Reads what must come of a scenario. */
final class ExpectationForm {
    private static final Vector<String> CODES = StandardRules.book().rules().map(Rule::id);
    private static final Vector<String> SEVERITIES =
            Vector.of(Severity.VIOLATION, Severity.WARNING, Severity.ADVICE).map(Enum::name);

    /** The components of {@link io.github.nextmove.delegation.rules.standard.Counters}. */
    static final Vector<String> COUNTERS = Vector.of(
            "questions",
            "answers",
            "takeovers",
            "unscheduledCheckIns",
            "howPrescribed",
            "decisionsOverridden",
            "misroutedQuestions",
            "monkeyDaysAtDelegator");

    private static final Vector<String> KEYS = Vector.of(
            "finalState",
            "findings",
            "info",
            "resolved",
            "absent",
            "rejected",
            "advice",
            "monkeys",
            "rightful",
            "metrics");
    private static final String LINKS = "links";

    private final Fields expect;
    private final Values values;
    private final Problems problems;

    private ExpectationForm(Yaml.Mapping expect, Problems problems) {
        this.expect = new Fields(expect, "expect", problems);
        this.values = new Values(problems);
        this.problems = problems;
    }

    /** The expectation of a scenario, with how many links, if that could be told; none when it has none. */
    static Option<Expectation> read(Yaml.Mapping scenario, Option<Integer> links, Problems problems) {
        return scenario.get("expect").flatMap(new Values(problems)::mapping).map(mapping -> {
            ExpectationForm form = new ExpectationForm(mapping, problems);
            form.expect.only(KEYS.append(LINKS));
            return form.read(form.parts(links));
        });
    }

    private Map<Integer, Expectation> parts(Option<Integer> links) {
        return LinkedHashMap.ofEntries(expect.get(LINKS, values::mapping)
                .toVector()
                .flatMap(Yaml.Mapping::entries)
                .flatMap(entry -> part(entry._1, entry._2, links)));
    }

    private Option<Tuple2<Integer, Expectation>> part(String link, Yaml.Entry entry, Option<Integer> links) {
        Vector<String> known = Vector.rangeClosed(2, links.getOrElse(1)).map(String::valueOf);
        if (links.isDefined() && !known.contains(link)) {
            problems.add(
                    entry.place(),
                    Wording.text("link.unknown").with("link", Nearest.shown(link)),
                    known.isEmpty()
                            ? Wording.text("link.none.right")
                            : Wording.text("expect.link.right").with("links", known.mkString(", ")));
        }
        return values.mapping(entry.value())
                .filter(mapping -> known.contains(link))
                .map(mapping -> {
                    ExpectationForm form = new ExpectationForm(mapping, problems);
                    form.expect.only(KEYS);
                    return Tuple.of(Integer.valueOf(link), form.read(LinkedHashMap.empty()));
                });
    }

    private Expectation read(Map<Integer, Expectation> parts) {

        return new Expectation(
                expect.word("finalState", Phase.class),
                codes("findings", true),
                codes("info", false),
                codes("resolved", false),
                expect.list("absent", value -> values.text(value).flatMap(code -> code(code, value))),
                expect.get("rejected", values::list)
                        .map(list -> list.flatMap(value -> values.oneOf(value, CommandForm.names()))),
                advice(),
                owners("monkeys"),
                owners("rightful"),
                counters(),
                parts);
    }

    /** Texts such as CODE:SEVERITY:subject, in which only the subject may be absent. */
    private Option<Vector<String>> codes(String key, boolean withSeverity) {
        return expect.get(key, values::list)
                .map(list ->
                        list.flatMap(value -> values.text(value).flatMap(text -> finding(text, value, withSeverity))));
    }

    private Option<String> finding(String text, Yaml value, boolean withSeverity) {
        String[] parts = text.split(":", withSeverity ? 3 : 2);
        if (withSeverity && parts.length < 2) {
            problems.add(
                    value.place(),
                    Wording.text("finding").with("value", Nearest.shown(text)),
                    Wording.text("finding.right"));
            return Option.none();
        }
        boolean known = code(parts[0].strip(), value).isDefined();
        if (withSeverity
                && !values.isKnown(
                        parts[1].strip(),
                        SEVERITIES,
                        value.place(),
                        Wording.text("severity"),
                        Wording.text("severity.right"))) {
            return Option.none();
        }
        return known ? Option.some(Vector.of(parts).map(String::strip).mkString(":")) : Option.none();
    }

    private Option<String> code(String code, Yaml value) {
        return values.isKnown(code, CODES, value.place(), Wording.text("code"), Wording.text("code.right"))
                ? Option.some(code)
                : Option.none();
    }

    private Map<String, Option<String>> advice() {
        return expect.fields("advice")
                .map(fields -> {
                    fields.only(Vector.of("autonomy", "support", "style", "reason"));
                    Map<String, Option<String>> said = LinkedHashMap.of(
                            "autonomy",
                                    fields.get(
                                                    "autonomy",
                                                    value -> values.number(value, 1, AutonomyLevel.values().length))
                                            .map(String::valueOf),
                            "support", fields.word("support", Support.class).map(Enum::name),
                            "style", fields.word("style", Style.class).map(Enum::name),
                            "reason", fields.word("reason", AdviceReason.class).map(Enum::name));
                    return said.filterKeys(fields::has);
                })
                .getOrElse(LinkedHashMap.empty());
    }

    private Map<MatterId, PersonId> owners(String key) {
        return expect.get(key, values::mapping)
                .map(mapping -> mapping.entries().flatMap((matter, entry) -> values.id(entry.value())
                        .map(person -> Tuple.of(MatterId.of(matter), PersonId.of(person)))))
                .map(owners -> (Map<MatterId, PersonId>) LinkedHashMap.ofEntries(owners))
                .getOrElse(LinkedHashMap.empty());
    }

    private Map<String, Long> counters() {
        return expect.fields("metrics")
                .map(fields -> {
                    fields.only(COUNTERS);
                    return (Map<String, Long>) LinkedHashMap.ofEntries(
                            COUNTERS.filter(fields::has).map(name -> Tuple.of(name, (long) Terms.count(fields, name))));
                })
                .getOrElse(LinkedHashMap.empty());
    }
}
