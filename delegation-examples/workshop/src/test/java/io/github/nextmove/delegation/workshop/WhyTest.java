package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a rule answers as it does, for trainers who ask. */
class WhyTest {

    private static String story(String... args) {
        return WorkshopRun.english(args).out().replaceAll("\\s+", " ");
    }

    @Test
    void at_the_end_of_a_story_stands_why_each_rule_that_was_asked_for_answers_as_it_does() {
        assertThat(story("play", "--only", "W3", "--why", "MONKEY_PING_PONG", "--why", "DEADLINE_MISSING"))
                .containsSubsequence(
                        "the end ",
                        "Counted: ",
                        " ? ",
                        "(MONKEY_PING_PONG): found.",
                        "- Looked at ",
                        "- yes: ",
                        " ? ",
                        "(DEADLINE_MISSING): not found.",
                        "- no: ",
                        "As expected.");
        assertThat(story("play", "--only", "W3")).doesNotContain(" ? ");
    }

    @Test
    void a_gate_says_why_it_was_closed_when_somebody_tried_to_close() {
        assertThat(story("play", "--only", "W4-b", "--why", "FOLLOW_UP_MISSING"))
                .contains("(FOLLOW_UP_MISSING): found.");
        assertThat(story("play", "--only", "W3", "--why", "FOLLOW_UP_MISSING"))
                .contains("(FOLLOW_UP_MISSING): does not apply here.");
    }

    @Test
    void a_rule_that_is_not_played_says_so() {
        assertThat(story("play", "--only", "W8", "--rule-set", "FORM", "--why", "COLLEAGUES_NOT_INFORMED"))
                .contains("? COLLEAGUES_NOT_INFORMED is not among the rules that were played here: FORM.");
    }

    @Test
    void quietly_the_answer_is_left_with_the_scenario_that_it_is_of() {
        List<String> lines = WorkshopRun.dutch("play", "--only", "W3", "--quiet", "--why", "DEADLINE_MISSING")
                .lines();
        assertThat(lines).hasSizeGreaterThan(3).first().asString().startsWith("W3: ");
        assertThat(lines.get(1)).contains("DEADLINE_MISSING");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("1 scenario's, 1 zoals verwacht, 0 anders");
        assertThat(lines).noneMatch(line -> line.contains("het slot"));
    }

    @Test
    void an_id_that_is_not_there_is_told_with_the_nearest_and_nothing_is_played() {
        Output output = WorkshopRun.english("play", "--why", "MONKEY_PING_PANG", "--why", "DEADLINE_MISSING");
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.err()).isEqualTo("There is no rule “MONKEY_PING_PANG”. Did you mean “MONKEY_PING_PONG”?\n");
        assertThat(output.out()).isEmpty();
    }
}
