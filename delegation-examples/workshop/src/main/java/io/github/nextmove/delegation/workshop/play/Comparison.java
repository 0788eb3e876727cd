package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.standard.Counters;
import io.github.nextmove.delegation.rules.testing.scenario.Expectation;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** Holds what came of a scenario against what was expected, point by point. */
public final class Comparison {
    /** The one finding that stands without its subject among those made good. */
    private static final String WITHOUT_SUBJECT = "COLLEAGUES_NOT_INFORMED";

    private static final Map<String, Function<Counters, Long>> COUNTERS = LinkedHashMap.of(
            "questions", Counters::questions,
            "answers", Counters::answers,
            "takeovers", Counters::takeovers,
            "unscheduledCheckIns", Counters::unscheduledCheckIns,
            "howPrescribed", Counters::howPrescribed,
            "decisionsOverridden", Counters::decisionsOverridden,
            "misroutedQuestions", Counters::misroutedQuestions,
            "monkeyDaysAtDelegator", Counters::monkeyDaysAtDelegator);

    private final Performance played;
    private final Expectation expected;

    private Comparison(Performance played, Expectation expected) {
        this.played = played;
        this.expected = expected;
    }

    /** The differences; none at all when nothing is expected under the rules that were played. */
    public static Option<Vector<Difference>> of(Performance played) {
        return played.scenario()
                .expectation()
                .filter(expected -> played.ruleSet() == played.scenario().ruleSet())
                .map(expected -> new Comparison(played, expected)
                        .differences()
                        .appendAll(expected.links().toVector().flatMap(part -> part(played, part._1, part._2)))
                        .appendAll(played.parts()
                                .reject(part -> expected.links().containsKey(part.link()))
                                .flatMap(part -> failures(part).map(found -> found.under(point(part.link()))))));
    }

    private static Vector<Difference> part(Performance played, int link, Expectation expected) {
        return played.parts()
                .find(part -> part.link() == link)
                .map(part -> new Comparison(part, expected).differences().map(found -> found.under(point(link))))
                .getOrElse(() ->
                        Vector.of(new Difference.Several("links", Vector.of(String.valueOf(link)), Vector.empty())));
    }

    /** All counters by name, in their order. */
    public static Map<String, Long> counters(Counters counters) {
        return COUNTERS.mapValues(counter -> counter.apply(counters));
    }

    private Vector<Difference> differences() {
        Vector<Finding> all = played.allFindings();
        Vector<Finding> info = all.filter(finding -> finding.severity() == Severity.INFO);
        Vector<String> codes = all.map(Finding::rule);
        return expected.finalState()
                .toVector()
                .flatMap(phase -> other(
                        "finalState",
                        Option.some(phase.name()),
                        Option.some(played.end().phase().name())))
                .appendAll(several(
                        "findings", expected.findings(), all.removeAll(info).map(Comparison::withSeverity)))
                .appendAll(several("info", expected.info(), info.map(Comparison::withSubject)))
                .appendAll(several(
                        "resolved",
                        expected.resolved()
                                .map(codesSaid ->
                                        codesSaid.map(Comparison::asResolved).distinct()),
                        all.filter(Finding::isResolved)
                                .map(finding -> asResolved(withSubject(finding)))
                                .distinct()))
                .appendAll(several(
                        "absent", Option.some(Vector.empty()), codes.distinct().filter(expected.absent()::contains)))
                .appendAll(expected.rejected()
                        .toVector()
                        .flatMap(names -> other(
                                "rejected",
                                inOrder(names),
                                inOrder(played.refused()
                                        .map(scene -> scene.step().name())))))
                .appendAll(expected.advice()
                        .toVector()
                        .flatMap(said -> other("advice." + said._1, said._2, advice(said._1, played.advice()))))
                .appendAll(
                        owners("monkeys", expected.monkeys(), id -> played.end().whoHas(id)))
                .appendAll(owners("rightful", expected.rightful(), id -> played.end()
                        .matter(id)
                        .map(matter -> matter.monkey().rightfulOwner())))
                .appendAll(expected.metrics()
                        .toVector()
                        .flatMap(said -> other(
                                "metrics." + said._1,
                                Option.some(said._2.toString()),
                                counters(played.counters()).get(said._1).map(String::valueOf))))
                .appendAll(failures(played));
    }

    private static Vector<Difference> failures(Performance played) {
        return several(
                "failures", Option.some(Vector.empty()), played.failures().map(failed -> failed.rule()
                        .id()));
    }

    private static String point(int link) {
        return "links." + link;
    }

    private static Vector<Difference> other(String point, Option<String> expected, Option<String> actual) {
        return expected.equals(actual) ? Vector.empty() : Vector.of(new Difference.Other(point, expected, actual));
    }

    /** As multisets. */
    private static Vector<Difference> several(String point, Option<Vector<String>> expected, Vector<String> actual) {
        return expected.toVector().flatMap(said -> {
            Vector<String> missing = without(said, actual);
            Vector<String> extra = without(actual, said);
            return missing.isEmpty() && extra.isEmpty()
                    ? Vector.<Difference>empty()
                    : Vector.of(new Difference.Several(point, missing, extra));
        });
    }

    /** The first without the others, one for one. */
    private static Vector<String> without(Vector<String> first, Vector<String> others) {
        return others.foldLeft(first, Vector::remove);
    }

    private static Vector<Difference> owners(
            String point, Map<MatterId, PersonId> expected, Function<MatterId, Option<PersonId>> owner) {
        return expected.toVector()
                .flatMap(said -> other(
                        point + "." + said._1,
                        Option.some(said._2.value()),
                        owner.apply(said._1).map(PersonId::value)));
    }

    private static Option<String> inOrder(Vector<String> names) {
        return names.isEmpty() ? Option.none() : Option.some(names.mkString(", "));
    }

    private static Option<String> advice(String key, Advice advice) {
        return switch (key) {
            case "autonomy" -> advice.autonomy().map(level -> String.valueOf(level.number()));
            case "support" -> advice.support().map(Enum::name);
            case "style" -> advice.style().map(Enum::name);
            default -> Option.some(advice.reason());
        };
    }

    private static String withSeverity(Finding finding) {
        return finding.rule() + ":" + finding.severity() + subject(finding);
    }

    private static String withSubject(Finding finding) {
        return finding.rule() + subject(finding);
    }

    private static String subject(Finding finding) {
        return finding.subject().isEmpty() ? "" : ":" + finding.subject().mkString(",");
    }

    private static String asResolved(String finding) {
        return finding.startsWith(WITHOUT_SUBJECT + ":") ? WITHOUT_SUBJECT : finding;
    }
}
