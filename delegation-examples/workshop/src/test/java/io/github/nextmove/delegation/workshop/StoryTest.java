package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a trainer reads, at the moments that matter; what the library says itself is tested there. */
class StoryTest {
    private static final String RARE = "src/test/resources/rare-cases.yaml";

    /** The story in one line, so that no test depends on where a line ends. */
    private static String story(String... args) {
        return WorkshopRun.english(args).out().replaceAll("\\s+", " ");
    }

    @Test
    void a_takeover_shows_who_has_the_monkey_what_is_wrong_and_whose_move_is_next() {
        assertThat(story("play", "--only", "W2"))
                .containsSubsequence(
                        "day 5 ",
                        "» silent-supplier: priya has the monkey, and it is in its place.",
                        "day 5 ",
                        "» silent-supplier: bram has the monkey, out of its place: it belongs with priya.",
                        "! VIOLATION: ",
                        "Why: ",
                        "Next move, for priya: ",
                        "Or, for bram: ",
                        "(MONKEY_TAKEN_OVER; F31, F32, F33, F34, F35, F36)",
                        "day 10 ",
                        "» silent-supplier: priya has the monkey, and it is in its place.",
                        "+ MADE GOOD, and still on record: ",
                        "(MONKEY_TAKEN_OVER)");
    }

    @Test
    void findings_of_one_step_stand_in_the_order_of_the_rules() {
        assertThat(story("play", "--only", "W3"))
                .containsSubsequence("day 9 ", "(MONKEY_TAKEN_OVER; ", "(MONKEY_PING_PONG; F35)", "day 11 ");
    }

    @Test
    void a_chain_tells_of_each_step_who_delegates_to_whom_and_at_the_end_who_has_what() {
        assertThat(story("play", "--only", "H1-b"))
                .containsSubsequence(
                        "day 1 (noor to sam) sam began to hand a part on to anna",
                        "day 3 (sam to anna) sam held the delegation conversation with anna",
                        "day 8 (anna to bilal) The part that anna had handed on to bilal was taken back along with the whole",
                        "» The whole task: anna has the monkey",
                        "day 8 (sam to anna) The part that sam had handed on to anna was taken back along with the whole",
                        "day 8 (noor to sam) noor took the task back from sam",
                        "the end (noor to sam) The delegation is in the phase “taken back”.",
                        "(anna to bilal) The delegation is in the phase “taken back”.",
                        "Along the chain: the whole task is with noor since day 8.",
                        "Accountable for all of it: noor.");
        assertThat(story("play", "--only", "W1")).doesNotContain("(noor to sam)", "Along the chain", "Accountable");
    }

    @Test
    void what_a_chain_refuses_is_told_in_its_link_and_in_none_where_there_is_no_link() {
        assertThat(story("play", "--only", "H1-a"))
                .containsSubsequence(
                        "day 6 (sam to anna) anna wanted to hand a part on. That was refused:",
                        "- noor already has a place in this chain of delegations",
                        "day 7 anna wanted to",
                        "- Link 3 is not there: handing it on was refused.",
                        "day 9 (noor to sam) sam wanted to deliver the result. That was refused:",
                        "- Work that was handed on is still with anna.");
    }

    @Test
    void why_a_rule_answers_as_it_does_is_told_for_each_link() {
        assertThat(story("play", "--only", "H1", "--why", "NO_CHECKPOINT_AGREED"))
                .containsSubsequence(
                        "Accountable for all of it: noor.",
                        "(noor to sam)",
                        "NO_CHECKPOINT_AGREED",
                        "(sam to anna)",
                        "NO_CHECKPOINT_AGREED",
                        "As expected.");
    }

    @Test
    void where_no_requirement_asks_for_it_the_source_is_named() {
        assertThat(story("play", "--only", "W2")).contains("(NO_NEXT_MOVE_DATE; Oncken, W. and Wass, D. L.");
    }

    @Test
    void a_warning_that_becomes_a_violation_is_told_as_it_was_and_when_it_grew() {
        assertThat(story("play", "--only", "W8"))
                .containsSubsequence(
                        "day 0 ",
                        "! WARNING: ",
                        "(COLLEAGUES_NOT_INFORMED; A35, A36, A37, A38)",
                        "day 4 ",
                        "! From now on a VIOLATION: ",
                        "(COLLEAGUES_NOT_INFORMED)",
                        "day 5 ",
                        "day 6 ",
                        "+ MADE GOOD, and still on record: ",
                        "day 8 ")
                .containsOnlyOnce("From now on");
    }

    @Test
    void a_refused_step_names_all_that_is_against_it() {
        assertThat(story("play", "--only", "W4-b"))
                .containsSubsequence(
                        "day 7 anouk wanted to close. That was refused:",
                        "! VIOLATION: ",
                        "(FOLLOW_UP_MISSING; F41)",
                        "! VIOLATION: ",
                        "(QUADRANT_NOT_REASSESSED; F40)");
        assertThat(story("play", RARE, "--only", "S7"))
                .containsSubsequence("day 4 noor wanted to inform colleagues. That was refused:", "- stranger ");
    }

    @Test
    void what_holds_as_of_now_shows_from_when_it_holds() {
        assertThat(story("play", "--only", "W6"))
                .containsSubsequence(
                        "day 10 ", "day 11 ", "! WARNING: ", "(DELEGATION_NOT_YET_APPROPRIATE; A43)", "day 11 ");
    }

    @Test
    void what_goes_away_by_itself_is_told_once_when_it_comes_and_once_when_it_goes() {
        String story = story("play", RARE, "--only", "S10");
        assertThat(story)
                .containsSubsequence(
                        "day 11 ",
                        "! WARNING: ",
                        "(CHECKPOINT_MISSED; F8, A32)",
                        "day 12 ",
                        "+ NO LONGER SO: ",
                        "(CHECKPOINT_MISSED)",
                        "day 13 ",
                        "day 21 ",
                        "! WARNING: ",
                        "(CHECKPOINT_MISSED; F8, A32)",
                        "day 20 noor wanted to check in. That was refused:",
                        "day 25 noor wanted to close. That was refused:");
        assertThat(story.split("CHECKPOINT_MISSED; ")).hasSize(3);
        assertThat(story).containsOnlyOnce("NO LONGER SO");
    }

    @Test
    void the_end_shows_phase_monkeys_advice_and_counters() {
        assertThat(story("play", "--only", "W3"))
                .containsSubsequence(
                        "the end The delegation is in the phase “in progress”.",
                        "whole task: joost has the monkey, and it is in its place.",
                        "» stakeholder-x: joost has the monkey, and it is in its place.",
                        "Advice: level 4 ",
                        "with little support (style S4).",
                        "Counted: takeovers 2 and monkey days at the delegator 6.",
                        "As expected.");
    }

    @Test
    void what_the_rules_say_of_rare_cases_was_worked_out_by_hand() {
        assertThat(WorkshopRun.english("play", RARE, "--quiet").lines())
                .containsExactly("14 scenarios, 14 as expected, 0 differ");
        assertThat(WorkshopRun.dutch("play", RARE).out())
                .doesNotContain("[", "{")
                .contains("14 zoals verwacht");
    }

    @Test
    void what_somebody_says_is_told_between_quotes() {
        assertThat(story("play", RARE, "--only", "S8")).containsSubsequence("day 2 ", "“It is stuck.”");
    }
}
