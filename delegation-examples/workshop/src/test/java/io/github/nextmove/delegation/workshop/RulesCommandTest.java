package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCommandTest {

    static List<String> ids() {
        return StandardRules.book().rules().map(Rule::id).toJavaList();
    }

    private static String shown(Output output) {
        return output.out().replaceAll("\\s+", " ");
    }

    @Test
    void all_rules_are_listed_in_a_line_each() {
        Output english = WorkshopRun.english("rules");
        Output dutch = WorkshopRun.dutch("rules");
        for (Output output : List.of(english, dutch)) {
            assertThat(output.exitCode()).isZero();
            assertThat(output.lines().stream().map(line -> line.substring(0, line.indexOf(' '))))
                    .containsExactlyElementsOf(ids());
        }
        assertThat(english.lines())
                .anyMatch(line -> line.matches("MONKEY_TAKEN_OVER +violation +A takeover: .*"))
                .anyMatch(line -> line.matches("NO_NEXT_MOVE_DATE +warning +.*"))
                .noneMatch(line -> line.contains("switched off"));
        assertThat(dutch.lines()).anyMatch(line -> line.matches("MONKEY_TAKEN_OVER +overtreding +Een overname: .*"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void each_is_shown_in_both_languages_with_no_key_and_no_brace_left(String id) {
        Output english = WorkshopRun.english("rules", id);
        Output dutch = WorkshopRun.dutch("rules", id);
        for (Output output : List.of(english, dutch)) {
            assertThat(output.exitCode()).isZero();
            assertThat(output.out()).contains(": " + id + "\n").doesNotContain("[", "{", "}");
            assertThat(output.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
        assertThat(shown(english))
                .contains(" Severity: ", " Why it matters: ", " Source: ", " Requirements: ", " When it fires ")
                .contains(
                        " What it advises ",
                        " An example in which it fires ",
                        " An example in which it does not fire ");
        assertThat(shown(dutch))
                .contains(
                        " Ernst: ", " Waarom het ertoe doet: ", " Bron: ", " Eisen: ", " Wanneer de regel iets vindt ")
                .contains(" Wat de regel aanraadt ", " Een voorbeeld waarin de regel niets vindt ");
    }

    @Test
    void headings_stand_apart_and_what_is_long_goes_on_below_its_beginning() {
        assertThat(WorkshopRun.english("rules", "MONKEY_TAKEN_OVER").out())
                .startsWith("A takeover: the monkey climbed up\n  noor took caterer over")
                .contains(
                        "\n\nWhen it fires\n  It looks ",
                        "\n\n  It fires when all of this holds:\n  - the delegator left ",
                        "\n  - Next move, rightful owner (sam): ",
                        "\n    with noor.\n");
    }

    @Test
    void a_parameter_is_shown_with_its_value_its_range_and_where_it_comes_from() {
        assertThat(shown(WorkshopRun.english("rules", "MONKEY_PING_PONG")))
                .contains("pingPongAt What it is: ", " Can be: a number from 1 to 100 Default: 2 Why that default: ");
    }

    @Test
    void what_a_house_adds_and_sets_is_shown_with_who_set_it(@TempDir Path folder) throws IOException {
        String house = new HouseJars(folder).offering("House");
        Output all = WorkshopRun.english("rules", "--rules", house);
        assertThat(all.lines())
                .anyMatch(line -> line.matches("ACME_LARGE_TASK +advice +A large task"))
                .anyMatch(line -> line.startsWith("NO_NEXT_MOVE_DATE ") && line.endsWith(" – switched off"))
                .anyMatch(line -> line.matches("MONKEY_RETURNED_LATE +violation +.*"));
        assertThat(WorkshopRun.dutch("rules", "--rules", house).lines())
                .anyMatch(line -> line.startsWith("NO_NEXT_MOVE_DATE ") && line.endsWith(" – uitgezet"));
        assertThat(shown(WorkshopRun.english("rules", "ACME_LARGE_TASK", "--rules", house)))
                .contains(
                        "A large task The task of sam is large.",
                        " Why it matters: In our house large tasks are split. Rule: ACME_LARGE_TASK Severity: advice ",
                        " Source: Acme, Working agreements (2026), page 4 What that is worth: a house rule ",
                        " Requirements: none; it rests on its source alone ",
                        " It fires when all of this holds: - the task is large ",
                        " - Or the delegatee (sam): Ask noor for a smaller beginning. ");
        assertThat(shown(WorkshopRun.english("rules", "MONKEY_RETURNED_LATE", "--rules", house)))
                .contains(" Severity: violation, set by Acme 1.2 (by itself: warning) ");
        assertThat(shown(WorkshopRun.english("rules", "MONKEY_PING_PONG", "--rules", house)))
                .contains(" Default: 2 ", " What is set here: - pingPongAt is 3, by Acme 1.2 ");
        assertThat(shown(WorkshopRun.english("rules", "NO_NEXT_MOVE_DATE", "--rules", house)))
                .contains(" Right now: Acme 1.2 switched the rule off: we plan by the week ");
        assertThat(shown(WorkshopRun.dutch("rules", "NO_NEXT_MOVE_DATE", "--rules", house)))
                .contains(" Op dit moment: Acme 1.2 heeft de regel uitgezet: we plan by the week ");
    }

    @Test
    void the_examples_of_a_house_are_found_in_its_jar(@TempDir Path folder) throws IOException {
        String house = new HouseJars(folder).offering("House");
        assertThat(shown(WorkshopRun.english("rules", "ACME_LARGE_TASK", "--rules", house)))
                .contains(" An example in which it fires - Day 0: noor drew up a task for employee sam: t (large).")
                .contains(" Then it says: Advice: The task of sam is large. ")
                .contains(" - Day 0: noor drew up a task for employee sam: t (medium-sized).")
                .contains(" - no: the task is large ");
    }

    @Test
    void an_id_that_is_not_there_is_told_with_the_nearest() {
        Output english = WorkshopRun.english("rules", "monkey_taken_ovr");
        assertThat(english.exitCode()).isEqualTo(2);
        assertThat(english.err()).isEqualTo("There is no rule “monkey_taken_ovr”. Did you mean “MONKEY_TAKEN_OVER”?\n");
        assertThat(WorkshopRun.dutch("rules", "x").err())
                .isEqualTo("Er is geen regel “x”. De opdracht “rules” noemt ze allemaal.\n");
    }
}
