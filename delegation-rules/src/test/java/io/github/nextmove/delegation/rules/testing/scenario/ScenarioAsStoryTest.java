package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A scenario is a story too, for a rule tester. */
class ScenarioAsStoryTest {

    private static final String TOLD = """
            - id: told
              title: one
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: newsletter, size: SMALL}
              history: {lastAutonomy: 2, outcomes: [AS_AGREED]}
            """;

    @Test
    void it_stands_after_the_last_step_with_what_the_two_did_before() throws IOException {
        Story story = read(TOLD + """
              events:
                - {d: 0, e: CONVERSATION_HELD, topics: [RESULT], acceptedByDelegatee: true}
                - {d: 4, e: WORK_STARTED}
            """).story();

        assertThat(story.delegation().phase()).isEqualTo(Phase.IN_PROGRESS);
        assertThat(story.now()).isEqualTo(Scenario.noon(4));
        assertThat(story.before().outcomes()).hasSize(1);
    }

    @Test
    void a_closing_at_its_end_is_about_to_come() throws IOException {
        Story story = read(TOLD + """
              events:
                - {d: 0, e: CONVERSATION_HELD, topics: [RESULT], acceptedByDelegatee: true}
                - {d: 1, e: WORK_STARTED}
                - {d: 8, e: RESULT_DELIVERED}
                - {d: 9, e: EVALUATION_HELD, participants: [noor, sam], parts: [THANKS], outcome: AS_AGREED}
                - {d: 9, e: CLOSE}
            """).story();

        assertThat(story.delegation().phase()).isEqualTo(Phase.RESULT_DELIVERED);
        assertThat(story.now()).isEqualTo(Scenario.noon(9));
    }

    @Test
    void its_policy_goes_on_top_of_a_book_and_the_default_leaves_it_alone() throws IOException {
        String events = "  events: [{d: 0, e: CONVERSATION_SCHEDULED}]\n";
        RuleBook ladder = StandardRules.book(StandardPolicy.LADDER);

        assertThat(StandardRules.book()
                        .with(read(TOLD + "  policy: LADDER\n" + events).settings())
                        .valueOf(StandardParameters.AUTONOMY_POLICY))
                .isEqualTo(StandardPolicy.LADDER);
        assertThat(ladder.with(read(TOLD + events).settings()).valueOf(StandardParameters.AUTONOMY_POLICY))
                .isEqualTo(StandardPolicy.LADDER);
    }

    private static Scenario read(String yaml) throws IOException {
        return ScenarioReader.read("told.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .scenarios()
                .head();
    }
}
