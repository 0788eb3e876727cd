package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Reason.Required;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may propose, who may answer, and who may hand on. */
class OptionsOnAgreementsTest {

    private static final Delegation AT_WORK = Given.in(Phase.IN_PROGRESS);
    private static final Delegation NOOR_PROPOSED =
            Given.after(AT_WORK, PlainCommands.of(CommandType.PROPOSE_AGREEMENT, by(NOOR)));

    @ParameterizedTest
    @EnumSource(names = {"ACCEPT_AGREEMENT", "DECLINE_AGREEMENT"})
    void nobody_answers_where_nothing_is_proposed(CommandType answer) {
        assertThat(choice(AT_WORK, NOOR, answer).reasons()).containsExactly(new Reason.NoProposal());
        assertThat(choice(AT_WORK, ANNA, answer).reasons())
                .containsExactly(new Reason.WrongPerson(
                        ANNA, Party.LISTED_COLLEAGUE, HashSet.of(Party.DELEGATOR, Party.DELEGATEE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPT_AGREEMENT", "DECLINE_AGREEMENT"})
    void the_other_one_answers_and_not_who_proposed(CommandType answer) {
        assertThat(choice(NOOR_PROPOSED, SAM, answer).isAllowed()).isTrue();
        assertThat(choice(NOOR_PROPOSED, NOOR, answer).reasons())
                .containsExactly(new Reason.WrongPerson(NOOR, Party.DELEGATOR, HashSet.of(Party.DELEGATEE)));
        assertThat(choice(NOOR_PROPOSED, ANNA, answer).reasons())
                .containsExactly(new Reason.WrongPerson(
                        ANNA, Party.LISTED_COLLEAGUE, HashSet.of(Party.DELEGATOR, Party.DELEGATEE)));
    }

    @Test
    void what_was_answered_is_not_answered_again() {
        assertThat(choice(Given.after(NOOR_PROPOSED, new AcceptAgreement(by(SAM))), SAM, CommandType.ACCEPT_AGREEMENT)
                        .reasons())
                .containsExactly(new Reason.NoProposal());
    }

    @Test
    void both_may_propose_also_while_a_proposal_is_open() {
        assertThat(choice(NOOR_PROPOSED, NOOR, CommandType.PROPOSE_AGREEMENT).isAllowed())
                .isTrue();
        assertThat(choice(NOOR_PROPOSED, SAM, CommandType.PROPOSE_AGREEMENT).needs())
                .containsExactly(Required.CHANGE);
    }

    @Test
    void the_delegatee_hands_a_part_on_and_says_what_and_to_whom() {
        Choice sams = choice(AT_WORK, SAM, CommandType.HAND_ON);

        assertThat(sams.isAllowed()).isTrue();
        assertThat(sams.needs()).containsExactly(Required.DELEGATEE, Required.TASK_TYPE);
        assertThat(choice(AT_WORK, NOOR, CommandType.HAND_ON).isAllowed()).isFalse();
    }

    private static Choice choice(Delegation delegation, PersonId person, CommandType command) {
        return Lifecycle.standard()
                .options(delegation, person, MONDAY)
                .of(command)
                .head();
    }
}
