package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.AskDelegator;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A refusal says everything that is wrong, each with what would have been right. */
class RefusalReasonsTest {

    private static final Delegation AT_WORK = Given.in(Phase.IN_PROGRESS);

    @Test
    void a_wrong_phase_comes_with_the_right_ones() {
        assertThat(reasons(Given.in(Phase.DRAFT), new CheckIn(by(NOOR))))
                .containsExactly(new Reason.WrongPhase(Phase.DRAFT, HashSet.of(Phase.IN_PROGRESS)));
    }

    @Test
    void a_wrong_person_comes_with_who_may() {
        assertThat(reasons(AT_WORK, new CheckIn(by(ANNA))))
                .containsExactly(new Reason.WrongPerson(
                        ANNA, Party.LISTED_COLLEAGUE, HashSet.of(Party.DELEGATOR, Party.DELEGATEE)));
    }

    @Test
    void a_next_move_is_the_delegators_or_the_delegatees() {
        assertThat(reasons(AT_WORK, new AgreeNextMove(by(NOOR), MatterId.TASK, NextMove.undated(ANNA))))
                .containsExactly(new Reason.WrongOwner(ANNA, HashSet.of(Party.DELEGATOR, Party.DELEGATEE)));
    }

    @Test
    void nobody_from_outside_is_told_takes_part_or_owns() {
        assertThat(reasons(
                        AT_WORK,
                        new InformColleagues(by(NOOR), HashSet.of(ANNA, ZOE), HashSet.of(AnnouncementPart.PROJECT))))
                .containsExactly(new Reason.UnknownPerson(ZOE));
        assertThat(reasons(Given.in(Phase.RESULT_DELIVERED), new HoldEvaluation(by(NOOR), withZoe())))
                .containsExactly(new Reason.UnknownPerson(ZOE));
        assertThat(reasons(AT_WORK, new AgreeNextMove(by(NOOR), MatterId.TASK, NextMove.undated(ZOE))))
                .containsExactly(new Reason.UnknownPerson(ZOE));
    }

    @Test
    void a_matter_that_nobody_raised_has_no_next_move() {
        MatterId venue = MatterId.of("venue");

        assertThat(reasons(AT_WORK, new AgreeNextMove(by(NOOR), venue, NextMove.undated(SAM))))
                .containsExactly(new Reason.UnknownMatter(venue));
    }

    @Test
    void an_accepted_conversation_needs_an_agreement() {
        assertThat(reasons(Given.in(Phase.DRAFT), new HoldConversation(by(NOOR), HashSet.empty(), true, Option.none())))
                .containsExactly(new Reason.Missing(Reason.Required.AGREEMENT));
    }

    @Test
    void a_matter_and_a_decision_need_an_id() {
        assertThat(reasons(AT_WORK, new RaiseProblem(by(SAM), MatterId.of(" "))))
                .containsExactly(new Reason.Missing(Reason.Required.MATTER));
        assertThat(reasons(AT_WORK, new OverrideDecision(by(NOOR), DecisionId.of(""))))
                .containsExactly(new Reason.Missing(Reason.Required.DECISION));
    }

    @Test
    void whoever_does_it_needs_an_id() {
        PersonId nobody = PersonId.of(" ");

        assertThat(reasons(AT_WORK, new AskDelegator(by(nobody), QuestionResponse.ANSWERED)))
                .containsExactly(new Reason.Missing(Reason.Required.ACTOR));
    }

    @Test
    void an_employee_does_not_return_the_task() {
        assertThat(reasons(AT_WORK, new ReturnTask(by(SAM), ReturnReason.OTHER)))
                .containsExactly(new Reason.NotForEmployees(SAM));
    }

    @Test
    void time_that_runs_backwards_comes_with_both_instants() {
        assertThat(reasons(AT_WORK, new CheckIn(by(NOOR, MONDAY.minusNanos(1)))))
                .containsExactly(new Reason.TimeRunsBackwards(MONDAY, MONDAY.minusNanos(1)));
    }

    @Test
    void a_caller_who_is_behind_is_told_how_far_the_history_is() {
        assertThat(Lifecycle.standard()
                        .decide(AT_WORK, new CheckIn(by(NOOR)), 2)
                        .getLeft()
                        .reasons())
                .containsExactly(new Reason.HistoryMovedOn(2, 3));
    }

    @Test
    void a_closed_gate_says_what_it_objects() {
        Rejection rejection = Walks.GATED
                .decide(Given.in(Phase.RESULT_DELIVERED), new Close(by(NOOR)))
                .getLeft();

        assertThat(rejection.reasons()).containsExactly(new Reason.GateClosed(rejection.objections()));
        assertThat(rejection.objections().map(Objection::code)).containsExactly("EVALUATION_INCOMPLETE");
    }

    @Test
    void all_reasons_are_named_at_once() {
        Command wrong =
                new AgreeNextMove(by(ZOE, MONDAY.minusSeconds(1)), MatterId.of("venue"), NextMove.undated(ANNA));

        assertThat(Lifecycle.standard()
                        .decide(Given.in(Phase.RECALLED), wrong, 1)
                        .getLeft()
                        .reasons())
                .hasExactlyElementsOfTypes(
                        Reason.WrongPhase.class,
                        Reason.WrongPerson.class,
                        Reason.TimeRunsBackwards.class,
                        Reason.UnknownMatter.class,
                        Reason.WrongOwner.class,
                        Reason.HistoryMovedOn.class);
    }

    @Test
    void nothing_is_wrong_with_what_is_right() {
        assertThat(Lifecycle.standard().decide(Given.in(Phase.AGREED), new StartWork(by(SAM))))
                .isNotEmpty();
    }

    private static Vector<Reason> reasons(Delegation delegation, Command command) {
        return Lifecycle.standard().decide(delegation, command).getLeft().reasons();
    }

    private static Evaluation withZoe() {
        return Evaluation.builder()
                .addParticipants(NOOR, SAM, ZOE)
                .outcome(Outcome.AS_AGREED)
                .build();
    }
}
