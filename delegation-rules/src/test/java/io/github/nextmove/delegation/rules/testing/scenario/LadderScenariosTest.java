package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.autonomy.Advisor;
import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that the ladder can say can be reached from a scenario file. */
class LadderScenariosTest extends ReadingTest {

    private static Scenario scenario(String readiness, String history) {
        String yaml = withEvents("d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: true", "d: 1, e: WORK_STARTED")
                + "  policy: LADDER\n  agreed: {autonomy: 3}\n  readiness: {" + readiness + "}\n  history: {"
                + history.replaceAll("([+-])(\\d)", "{outcome: $1, autonomy: $2}")
                        .replace("+", "AS_AGREED")
                        .replace("-", "NOT_AS_AGREED")
                + "}\n";
        ScenarioFile file = read(yaml);
        assertThat(problems(file)).isEmpty();
        return file.scenarios().head();
    }

    /** Plus is as agreed, minus is not, with the level where there is one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", textBlock = """
            competence: HIGH, motivation: HIGH | outcomes: []                              | 3    | START_BY_RATING
            competence: LOW, motivation: LOW   | outcomes: []                              | 1    | START_BY_RATING
            competence: HIGH                   | outcomes: []                              | none | READINESS_UNKNOWN
            competence: HIGH, motivation: LOW  | outcomes: [+2, +2, +2]                    | 3    | THREE_IN_A_ROW_AT_THIS_LEVEL
            competence: LOW, motivation: HIGH  | outcomes: [+2, +2, +2]                    | 3    | THREE_IN_A_ROW_AT_THIS_LEVEL
            competence: HIGH, motivation: HIGH | outcomes: [+3, -3, -3]                    | 2    | TWO_OF_THREE_NOT_AS_AGREED
            competence: HIGH, motivation: HIGH | outcomes: [-1, -1]                        | 1    | TWO_OF_THREE_NOT_AS_AGREED
            competence: LOW, motivation: HIGH  | outcomes: [+3, +3, +3]                    | 3    | RATED_LOW_CAP
            competence: LOW, motivation: HIGH  | outcomes: [+4, +4, +4]                    | 4    | RATED_LOW_CAP
            competence: HIGH, motivation: HIGH | outcomes: [+3, +3]                        | 3    | COUNTING
            competence: HIGH, motivation: HIGH | lastAutonomy: 3, outcomes: [+, +3, +3]    | 3    | COUNTING
            competence: HIGH, motivation: HIGH | lastAutonomy: 3, outcomes: [+2, +2, +2]   | 3    | COUNTING
            """)
    void each_reason_follows_from_what_the_two_did_before(
            String readiness, String history, Integer level, String reason) {
        Scenario scenario = scenario(readiness, history);

        Advice advice = Advisor.of(scenario.policy().get(), Thresholds.defaults())
                .now(scenario.delegation(Lifecycle.standard()), scenario.before(), scenario.now());

        assertThat(advice.reason()).isEqualTo(reason);
        assertThat(advice.autonomy().map(advised -> advised.number()).getOrNull())
                .isEqualTo(level);
    }

    @Test
    void three_results_in_a_row_that_contradict_the_rating_call_for_rating_again() {
        assertThat(diverges("competence: LOW, motivation: HIGH", "outcomes: [+3, +3, +3]"))
                .isTrue();
        assertThat(diverges("competence: HIGH, motivation: HIGH", "outcomes: [-3, -3, -3]"))
                .isTrue();
        assertThat(diverges("competence: HIGH, motivation: HIGH", "outcomes: [+3, +3, +3]"))
                .isFalse();
        assertThat(diverges("competence: LOW, motivation: HIGH", "outcomes: [+3, +3]"))
                .isFalse();
    }

    private static boolean diverges(String readiness, String history) {
        Scenario scenario = scenario(readiness, history);
        RuleBook book = StandardRules.book(scenario.policy().get());
        Delegation delegation = scenario.delegation(book.guard(Lifecycle.standard()));
        return !book.review(delegation, scenario.before(), scenario.now())
                .answer("RATING_AND_RESULTS_DIVERGE")
                .findings()
                .isEmpty();
    }
}
