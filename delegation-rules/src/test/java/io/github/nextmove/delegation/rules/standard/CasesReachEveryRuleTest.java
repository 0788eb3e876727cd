package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Extremes;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.Instant;
import net.jqwik.api.Example;

/** The laws say nothing about what no case meets. */
class CasesReachEveryRuleTest {

    @Example
    void every_rule_fires_in_five_cases_of_a_thousand() {
        Map<String, Integer> fired = counted(Cases.sample().flatMap(any -> rules(any.findings())));

        assertThat(StandardRules.book().rules().map(Rule::id))
                .as("how often each rule fires: %s", fired)
                .allMatch(rule -> fired.getOrElse(rule, 0) >= 5);
    }

    @Example
    void rules_that_count_and_compare_fire_on_values_that_nobody_validated() {
        Map<String, Integer> fired = counted(Vector.range(0, 1_000)
                .map(Extremes::ofSeed)
                .flatMap(extreme -> rules(StandardRules.book()
                        .review(extreme, TrackRecord.empty(), Instant.MAX)
                        .findings())));

        assertThat(Vector.of(
                        "CHECKPOINT_MISSED",
                        "MONKEY_RETURNED_LATE",
                        "MONKEY_PING_PONG",
                        "ANSWERS_OVER_QUESTIONS",
                        "MICROMANAGEMENT",
                        "AUTHORITY_INSUFFICIENT",
                        "READINESS_RATINGS_DIVERGE",
                        "AUTONOMY_TOO_HIGH"))
                .as("how often each rule fires: %s", fired)
                .allMatch(rule -> fired.getOrElse(rule, 0) >= 50);
    }

    private static Vector<String> rules(Vector<Finding> findings) {
        return findings.map(Finding::rule).distinct();
    }

    private static Map<String, Integer> counted(Vector<String> rules) {
        return rules.foldLeft(HashMap.empty(), (sofar, rule) -> sofar.put(rule, 1, Integer::sum));
    }
}
