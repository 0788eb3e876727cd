package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.given.JudgedStory;
import org.junit.jupiter.api.Test;

/** Problems that are brought, helped with, and stay where they belong. */
class DeflectionRulesTest {

    private static final JudgedStory RAISED = working().day(5).in("corridor").raised("caterer", SAM);

    @Test
    void a_matter_that_the_delegatee_brings_and_leaves_with_was_deflected() {
        assertThat(RAISED.moved("caterer", SAM).findings()).containsExactly("UPWARD_DELEGATION_DEFLECTED:INFO:caterer");
        assertThat(RAISED.moved("caterer", SAM)
                        .finding("UPWARD_DELEGATION_DEFLECTED")
                        .events())
                .containsExactly(6, 7);
    }

    @Test
    void a_known_matter_that_is_brought_again_can_be_deflected_again() {
        JudgedStory again =
                RAISED.moved("caterer", SAM).day(6).raised("caterer", SAM).moved("caterer", SAM);

        assertThat(again.findings())
                .containsExactly(
                        "UPWARD_DELEGATION_DEFLECTED:INFO:caterer", "UPWARD_DELEGATION_DEFLECTED:INFO:caterer");
    }

    @Test
    void a_plain_new_next_move_is_no_finding() {
        assertThat(working().moved("TASK", SAM).findings()).isEmpty();
        assertThat(RAISED.day(6).moved("caterer", SAM).findings()).isEmpty();
    }

    @Test
    void a_matter_that_others_bring_is_not_deflected() {
        JudgedStory colleague = working(draft().withColleagues(ANNA), agreement());

        assertThat(working()
                        .in("corridor")
                        .raised("caterer", NOOR)
                        .moved("caterer", SAM)
                        .findings())
                .isEmpty();
        assertThat(colleague
                        .in("corridor")
                        .raised("caterer", ANNA)
                        .moved("caterer", SAM)
                        .findings())
                .containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:anna");
    }
}
