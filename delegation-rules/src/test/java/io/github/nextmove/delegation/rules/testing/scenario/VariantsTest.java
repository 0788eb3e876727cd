package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Employee;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import org.junit.jupiter.api.Test;

class VariantsTest extends ReadingTest {
    private static final String BASE = """
            - id: A
              title: t
              delegator: noor
              delegatee: {id: sam, kind: NETWORK_MEMBER, chosenFor: skill}
              colleagues: [lin, omar]
              task: {type: t, size: LARGE, decisionsNeeded: [x]}
              agreed: {autonomy: 4, deadline: 9, checkpoints: [1]}
              policy: DEVELOPMENT_ORDERED
              ruleSet: FORM
              events:
                - {d: 1, e: PREPARED, parts: [RESULT]}
                - {d: 2, e: PREPARED, parts: [STEPS]}
                - {d: 3, e: CONVERSATION_HELD, acceptedByDelegatee: true}
              expect: {finalState: AGREED}
            """;

    private static Scenario variant(String more) {
        ScenarioFile file = read(BASE + more);
        assertThat(problems(file)).isEmpty();
        return file.scenarios().last();
    }

    @Test
    void mappings_are_merged_and_lists_and_values_replaced() {
        Scenario scenario = variant("""
                - id: B
                  base: A
                  title: another
                  with: {task: {size: SMALL}, colleagues: [iris], delegatee: {kind: EMPLOYEE}}
                """);
        assertThat(scenario.title()).isEqualTo("another");
        assertThat(scenario.draft().task().size()).isEqualTo(TaskSize.SMALL);
        assertThat(scenario.draft().task().type().value()).isEqualTo("t");
        assertThat(scenario.draft().colleagues().mkString()).isEqualTo("iris");
        assertThat(scenario.draft().delegatee()).isInstanceOf(Employee.class);
        assertThat(scenario.steps()).hasSize(3);
    }

    @Test
    void null_takes_something_away() {
        HoldConversation held = (HoldConversation)
                variant("- {id: B, base: A, title: t, with: {agreed: {deadline: null, autonomy: null}}}")
                        .steps()
                        .last()
                        .command();
        assertThat(held.agreement().get().deadline()).isEmpty();
        assertThat(held.agreement().get().autonomy()).isEmpty();
        assertThat(held.agreement().get().checkpoints()).hasSize(1);
    }

    @Test
    void an_expectation_is_not_inherited() {
        assertThat(variant("- {id: B, base: A, title: t}").expectation()).isEmpty();
    }

    @Test
    void policy_and_rule_set_are_inherited_unless_named_and_outside_wins() {
        Scenario inherits = variant("- {id: B, base: A, title: t}");
        assertThat(inherits.policy()).containsExactly(StandardPolicy.DEVELOPMENT_ORDERED);
        assertThat(inherits.ruleSet()).isEqualTo(RuleSelection.FORM);
        Scenario inside = variant("- {id: B, base: A, title: t, with: {policy: ORDERED, ruleSet: BOTH}}");
        assertThat(inside.policy()).containsExactly(StandardPolicy.ORDERED);
        assertThat(inside.ruleSet()).isEqualTo(RuleSelection.BOTH);
        assertThat(variant("- {id: B, base: A, title: t, ruleSet: ARTICLE, with: {ruleSet: BOTH}}")
                        .ruleSet())
                .isEqualTo(RuleSelection.ARTICLE);
    }

    @Test
    void a_patch_changes_every_event_of_that_name_and_nothing_else() {
        Scenario scenario =
                variant("- {id: B, base: A, title: t, with: {patchEvents: {PREPARED: {parts: [INSTRUCTION]}}}}");
        assertThat(scenario.steps().take(2)).allSatisfy(step -> assertThat(((Prepare) step.command()).parts())
                .containsExactly(PreparationPart.INSTRUCTION));
        assertThat(scenario.steps().map(Step::day)).containsExactly(1, 2, 3);
    }

    @Test
    void patches_come_last_and_a_base_is_finished_first_with_its_own() {
        Scenario scenario = variant("""
                - {id: C, base: B, title: t, with: {patchEvents: {PREPARED: {d: 8}}}}
                - id: B
                  base: A
                  title: t
                  with:
                    patchEvents: {PREPARED: {parts: []}}
                    events: [{d: 7, e: PREPARED, parts: [STEPS]}]
                """.replaceFirst("(?s)^(- \\{id: C[^\n]*\n)(.*)$", "$2$1"));
        assertThat(scenario.id()).isEqualTo("C");
        assertThat(scenario.steps()).hasSize(1);
        assertThat(scenario.steps().head().day()).isEqualTo(8);
        assertThat(((Prepare) scenario.steps().head().command()).parts()).isEmpty();
    }

    @Test
    void a_base_may_stand_below_its_variant() {
        ScenarioFile file = read("- {id: B, base: A, title: t}\n" + BASE);
        assertThat(problems(file)).isEmpty();
        assertThat(file.scenarios().map(Scenario::id)).containsExactly("B", "A");
    }
}
