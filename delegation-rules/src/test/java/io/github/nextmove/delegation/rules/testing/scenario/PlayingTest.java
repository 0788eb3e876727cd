package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** A scenario as what the test of a rule needs: a delegation, and what was refused on the way. */
class PlayingTest extends ReadingTest {

    private final Scenario takenOver = read(withEvents(
                            "d: -1, e: CONVERSATION_SCHEDULED",
                            "d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: true",
                            "d: 0, e: RESULT_SENT_BACK",
                            "d: 0, e: WORK_STARTED",
                            "d: 1, e: PROBLEM_RAISED, matter: x, by: sam",
                            "d: 1, e: NEXT_MOVE_AGREED, matter: x, owner: noor",
                            "d: 2, e: CLOSE")
                    + "  readiness: {competence: HIGH, selfMotivation: LOW}\n")
            .scenarios()
            .head();

    @Test
    void what_the_life_cycle_refuses_is_skipped_and_listed_with_the_reasons() {
        Played played = takenOver.play(Lifecycle.standard());

        assertThat(played.refused().map(refused -> refused.step().name())).containsExactly("RESULT_SENT_BACK", "CLOSE");
        assertThat(played.refused().head().rejection().reasons().head()).isInstanceOf(Reason.WrongPhase.class);
        assertThat(played.delegation().phase()).isEqualTo(Phase.IN_PROGRESS);
        assertThat(played.delegation().whoHas(MatterId.of("x"))).contains(PersonId.of("noor"));
    }

    @Test
    void the_delegation_is_the_one_after_the_last_step() {
        assertThat(takenOver.delegation(Lifecycle.standard()))
                .isEqualTo(takenOver.play(Lifecycle.standard()).delegation());
    }

    @Test
    void before_the_first_step_it_is_drafted_and_rated() {
        assertThat(takenOver.begin(Lifecycle.standard()).history().events().map(event -> event.type()))
                .containsExactly(EventType.DRAFTED, EventType.READINESS_RATED, EventType.READINESS_RATED);
    }

    @Test
    void rules_review_it_as_of_now() {
        assertThat(StandardRules.book()
                        .review(takenOver.delegation(Lifecycle.standard()), takenOver.before(), takenOver.now())
                        .findings()
                        .map(Finding::rule))
                .contains("MONKEY_TAKEN_OVER");
    }

    @Test
    void gates_guard_what_is_played() {
        Scenario early = read(withEvents(
                        "d: 0, e: CONVERSATION_SCHEDULED",
                        "d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: true",
                        "d: 0, e: WORK_STARTED",
                        "d: 1, e: RESULT_DELIVERED",
                        "d: 1, e: EVALUATION_HELD, outcome: AS_AGREED",
                        "d: 2, e: CLOSE"))
                .scenarios()
                .head();

        assertThat(early.play(Lifecycle.standard()).refused()).isEmpty();
        assertThat(early.play(StandardRules.book().guard(Lifecycle.standard()))
                        .refused()
                        .flatMap(refused -> refused.rejection().reasons()))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).isInstanceOf(Reason.GateClosed.class));
    }

    @Test
    void one_that_was_made_up_and_cannot_begin_says_why() {
        Scenario nobody = new Scenario(
                "A",
                "t",
                new DraftDelegation(
                        takenOver.draft().occasion(),
                        takenOver.draft().task(),
                        Delegatee.employee(PersonId.of("noor")),
                        Vector.empty(),
                        takenOver.draft().zone()),
                Vector.empty(),
                takenOver.before(),
                takenOver.policy(),
                takenOver.ruleSet(),
                Vector.empty(),
                takenOver.expectation());

        assertThatThrownBy(() -> nobody.begin(Lifecycle.standard()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("scenario A cannot begin: ");
    }
}
