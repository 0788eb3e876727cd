package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static io.github.nextmove.delegation.testing.Given.NETWORK_MEMBER;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Reason.Required;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody may do now, asked before there is a command. */
class OptionsTest {

    private static final MatterId CATERER = MatterId.of("late-caterer");
    private static final Delegation AT_WORK =
            Given.after(Given.in(Phase.IN_PROGRESS), new RaiseProblem(by(SAM), CATERER));

    @Test
    void options_say_whose_they_are_and_on_which_history_they_rest() {
        Options options = Lifecycle.standard().options(AT_WORK, ANNA, MONDAY);

        assertThat(options.person()).isEqualTo(ANNA);
        assertThat(options.party()).isEqualTo(Party.LISTED_COLLEAGUE);
        assertThat(options.at()).isEqualTo(MONDAY);
        assertThat(options.number()).isEqualTo(4);
    }

    @Test
    void every_command_of_the_table_comes_in_its_order() {
        Options options = Lifecycle.standard().options(AT_WORK, SAM, MONDAY);

        assertThat(options.choices().map(Choice::command).distinct()).containsExactly(CommandType.values());
    }

    @Test
    void a_next_move_can_be_agreed_in_each_matter_that_is_known() {
        assertThat(choices(AT_WORK, SAM, CommandType.AGREE_NEXT_MOVE).map(Choice::matter))
                .containsExactly(Option.some(MatterId.TASK), Option.some(CATERER));
    }

    @Test
    void a_problem_can_be_raised_again_in_each_matter_and_once_in_a_new_one() {
        assertThat(choices(AT_WORK, SAM, CommandType.RAISE_PROBLEM).map(Choice::matter))
                .containsExactly(Option.some(MatterId.TASK), Option.some(CATERER), Option.none());
    }

    @Test
    void any_other_command_comes_once_and_about_no_matter() {
        assertThat(Lifecycle.standard()
                        .options(AT_WORK, SAM, MONDAY)
                        .choices()
                        .filter(choice -> choice.command() != CommandType.AGREE_NEXT_MOVE
                                && choice.command() != CommandType.RAISE_PROBLEM))
                .hasSize(CommandType.values().length - 2)
                .allMatch(choice -> choice.matter().isEmpty());
    }

    @Test
    void the_matter_must_be_filled_in_where_it_is_new_alone() {
        assertThat(choices(AT_WORK, SAM, CommandType.RAISE_PROBLEM).map(Choice::needs))
                .containsExactly(HashSet.empty(), HashSet.empty(), HashSet.of(Required.MATTER));
        assertThat(choices(AT_WORK, SAM, CommandType.AGREE_NEXT_MOVE).map(Choice::needs))
                .containsOnly(HashSet.of(Required.OWNER));
    }

    @Test
    void what_can_be_done_and_what_cannot_are_all_there_is() {
        Options options = Lifecycle.standard().options(AT_WORK, ANNA, MONDAY);

        assertThat(options.allowed().map(Choice::command).distinct())
                .containsExactly(CommandType.RAISE_PROBLEM, CommandType.ASK_DELEGATOR);
        assertThat(options.refused()).isNotEmpty().noneMatch(Choice::isAllowed);
        assertThat(options.allowed().appendAll(options.refused()))
                .containsExactlyInAnyOrderElementsOf(options.choices());
    }

    @Test
    void a_refusal_names_every_reason_at_once() {
        assertThat(Lifecycle.standard()
                        .options(Given.in(Phase.DRAFT), ZOE, MONDAY.minusSeconds(1))
                        .of(CommandType.RETURN_TASK)
                        .head()
                        .reasons())
                .containsExactly(
                        new Reason.WrongPhase(Phase.DRAFT, HashSet.of(Phase.AGREED, Phase.IN_PROGRESS)),
                        new Reason.WrongPerson(ZOE, Party.OUTSIDER, HashSet.of(Party.DELEGATEE)),
                        new Reason.NotForEmployees(SAM),
                        new Reason.TimeRunsBackwards(MONDAY, MONDAY.minusSeconds(1)));
    }

    @Test
    void a_closed_gate_is_a_reason_with_its_objections_at_close_alone() {
        Options options = Lifecycle.standard()
                .withGate(SampleGates.closed("FIRST"))
                .withGate(SampleGates.closed("SECOND"))
                .options(Given.in(Phase.RESULT_DELIVERED), NOOR, MONDAY);

        assertThat(options.of(CommandType.CLOSE).head().reasons())
                .singleElement()
                .isInstanceOfSatisfying(Reason.GateClosed.class, closed -> assertThat(closed.objections())
                        .map(Objection::code)
                        .containsExactly("FIRST", "SECOND"));
        assertThat(options.of(CommandType.HOLD_EVALUATION)).allMatch(Choice::isAllowed);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void an_instant_before_the_last_event_is_against_everything(Phase phase) {
        assertThat(Lifecycle.standard()
                        .options(Given.in(phase, NETWORK_MEMBER), NOOR, MONDAY.minusNanos(1))
                        .choices())
                .allMatch(choice ->
                        choice.reasons().contains(new Reason.TimeRunsBackwards(MONDAY, MONDAY.minusNanos(1))));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void what_has_ended_refuses_everything_to_everybody_and_leads_nowhere(Phase phase) {
        Vector<Choice> allOfAll = Cast.ALL.flatMap(person -> Lifecycle.standard()
                .options(Given.in(phase, NETWORK_MEMBER), person, MONDAY)
                .choices());

        assertThat(allOfAll.forAll(
                        choice -> !choice.isAllowed() && choice.firstStep().isEmpty()))
                .isEqualTo(phase.isFinal());
    }

    @Test
    void somebody_without_an_id_is_told_so() {
        assertThat(Lifecycle.standard()
                        .options(AT_WORK, PersonId.of(" "), MONDAY)
                        .of(CommandType.ASK_DELEGATOR)
                        .head()
                        .reasons())
                .containsExactly(new Reason.Missing(Required.ACTOR));
    }

    @Test
    @SuppressWarnings("NullAway") // what a mapper of a host may produce
    void nobody_and_never_are_refused_by_name() {
        @Nullable PersonId nobody = null;

        assertThatNullPointerException()
                .isThrownBy(() -> Lifecycle.standard().options(AT_WORK, nobody, MONDAY))
                .withMessage("by");
        assertThatNullPointerException()
                .isThrownBy(() -> Lifecycle.standard().options(AT_WORK, SAM, null))
                .withMessage("at");
    }

    private static Vector<Choice> choices(Delegation delegation, PersonId person, CommandType command) {
        return Lifecycle.standard().options(delegation, person, MONDAY).of(command);
    }
}
