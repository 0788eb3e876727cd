package io.github.nextmove.delegation.workshop.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a scenario is played under the policy that it names. */
class PolicyTest {
    private static final String STORY = """
            - id: A
              title: t
              policy: %s
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: t}
              readiness: {competence: LOW, motivation: HIGH}
              history: {lastAutonomy: 3, outcomes: [NOT_AS_AGREED, NOT_AS_AGREED, NOT_AS_AGREED]}
              agreed: {autonomy: 3, deadline: 9, checkpoints: [8]}
              events:
                - {d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: true}
                - {d: 1, e: WORK_STARTED}
                - {d: 2, e: RESULT_DELIVERED}
                - {d: 3, e: EVALUATION_HELD, participants: [noor, sam], outcome: AS_AGREED}
            """;

    @ParameterizedTest
    @CsvSource({
        "ORDERED, 2, NOT_YET_COMPETENT_MOTIVATED",
        "DEVELOPMENT_ORDERED, 1, NOT_YET_COMPETENT_MOTIVATED",
        "LADDER, 3, COUNTING"
    })
    void each_policy_reads_and_plays(String policy, int level, String reason) {
        Advice advice = Plays.play(STORY.formatted(policy)).advice();

        assertThat(advice.autonomy().get().number()).isEqualTo(level);
        assertThat(advice.reason()).isEqualTo(reason);
    }

    @Test
    void ratings_are_fresh_over_all_days_that_a_scenario_can_name() {
        String story = STORY.formatted("ORDERED")
                .replace(
                        "{d: 0, e: CONVERSATION_HELD",
                        "{d: -3650, e: CONVERSATION_SCHEDULED}\n    - {d: 3650, e: CONVERSATION_HELD")
                .replaceAll("\\{d: [123],", "{d: 3650,");

        Performance played = Plays.play(story);

        assertThat(played.refused()).isEmpty();
        assertThat(played.advice().reason()).isEqualTo("NOT_YET_COMPETENT_MOTIVATED");
    }

    @Test
    void on_the_ladder_the_result_of_this_delegation_counts_and_those_without_a_level_do_not() {
        Advice advice = Plays.play(STORY.formatted("LADDER")).advice();

        assertThat(Texts.in(Locale.ENGLISH).render(advice.explanation())).contains("1 of 3");
        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(advice.explanation()))
                .contains("1 van 3");
    }
}
