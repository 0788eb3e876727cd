package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a trainer reads, at the moments that matter. */
class StoryTest {
    private static final String STRESS = "src/test/resources/rare-cases.yaml";

    private static List<String> story(String id) {
        return Output.english("play", "--only", id).lines();
    }

    @Test
    void a_takeover_shows_who_has_the_monkey_what_is_wrong_and_whose_move_is_next() {
        assertThat(story("W2"))
                .containsSubsequence(
                        "day 5      priya raised a problem: silent-supplier.",
                        "           » silent-supplier: priya has the monkey, and it is in its place.",
                        "           » silent-supplier: bram has the monkey, out of its place: it belongs with priya.",
                        "           ! VIOLATION: bram took silent-supplier over: the monkey climbed up.",
                        "             (MONKEY_TAKEN_OVER; F31, F32, F33, F34, F35, F36)",
                        "day 10     bram and priya spoke about silent-supplier and agreed: the next move is with priya, by",
                        "           + MADE GOOD, and still on record: bram took silent-supplier over: the monkey climbed up.");
        assertThat(story("W2")).anyMatch(line -> line.startsWith("             Next move, for priya: "));
    }

    @Test
    void findings_of_one_step_stand_in_the_order_of_the_rules() {
        assertThat(story("W3"))
                .containsSubsequence(
                        "day 9      joost raised a problem: stakeholder-x.",
                        "             (MONKEY_TAKEN_OVER; F31, F32, F33, F34, F35, F36)",
                        "             (MONKEY_PING_PONG; F35)",
                        "day 11     joost raised a problem: test-rig.");
    }

    @Test
    void where_no_requirement_asks_for_it_the_source_is_named() {
        assertThat(story("W2")).anyMatch(line -> line.contains("(NO_NEXT_MOVE_DATE; Oncken, W. and Wass, D. L."));
    }

    @Test
    void a_warning_that_becomes_a_violation_is_told_as_it_was_and_when_it_grew() {
        assertThat(story("W8"))
                .containsSubsequence(
                        "day 0      sanne started the work for willem.",
                        "           ! WARNING: Work started, and these colleagues were not told who is responsible for what:",
                        "day 4      koen asked willem something that was sanne's to answer. willem answered it.",
                        "           ! From now on a VIOLATION: Work started, and these colleagues were not told who is",
                        "day 5      iris asked willem something that was sanne's to answer. willem passed it on to sanne.");
    }

    @Test
    void a_refused_step_names_all_that_is_against_it() {
        assertThat(story("W4-b"))
                .containsSubsequence(
                        "day 7      anouk wanted to close. That was refused:",
                        "             (FOLLOW_UP_MISSING; F41)",
                        "             (QUADRANT_NOT_REASSESSED; F40)");
    }

    @Test
    void what_holds_as_of_now_shows_from_when_it_holds() {
        assertThat(story("W6"))
                .containsSubsequence(
                        "day 11     ruben held the evaluation with lotte. Discussed: whether the result is as agreed, what",
                        "           ! WARNING: The last results of this kind were not as agreed.",
                        "day 11     ruben closed the delegation to lotte.");
    }

    @Test
    void the_end_shows_phase_monkeys_advice_and_counters() {
        assertThat(story("W3"))
                .containsSubsequence(
                        "the end    The delegation is in the phase “in progress”.",
                        "           » The whole task: joost has the monkey, and it is in its place.",
                        "           Counted: takeovers 2 and monkey days at the delegator 6.",
                        "           As expected.");
    }

    @Test
    void what_goes_away_by_itself_is_told_once_when_it_comes_and_once_when_it_goes() {
        Output story = Output.english("play", STRESS, "--only", "S10");
        assertThat(story.lines())
                .containsSubsequence(
                        "day 11     sam checked in with noor between checkpoints.",
                        "           ! WARNING: Checkpoint 1 was agreed for day 10, and was not held.",
                        "           + NO LONGER SO: Checkpoint 1 was agreed for day 10, and was not held. (CHECKPOINT_MISSED)",
                        "day 21     noor checked in with sam between checkpoints.",
                        "           ! WARNING: Checkpoint 2 was agreed for day 20, and was not held.",
                        "day 20     noor wanted to check in. That was refused:",
                        "day 25     noor wanted to close. That was refused:")
                .filteredOn(line -> line.contains("Checkpoint 2 was"))
                .hasSize(1);
    }

    @Test
    void what_the_rules_say_of_rare_cases_was_worked_out_by_hand() {
        assertThat(Output.english("play", STRESS, "--quiet").lines())
                .containsExactly("14 scenarios, 14 as expected, 0 differ");
        assertThat(Output.dutch("play", STRESS).out()).doesNotContain("[", "{").contains("14 zoals verwacht");
    }

    @Test
    void what_somebody_says_is_told_between_quotes() {
        assertThat(Output.english("play", STRESS, "--only", "S8").lines())
                .containsSubsequence("day 2      sam raised a problem: x.", "           “It is stuck.”");
    }
}
