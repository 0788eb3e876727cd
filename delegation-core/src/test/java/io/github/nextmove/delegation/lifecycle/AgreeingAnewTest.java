package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How what was agreed changes while the work is going on: one proposes, the other consents or not. */
class AgreeingAnewTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate NEXT_FRIDAY = LocalDate.of(2026, 3, 13);

    private static final Agreement FIRST = Agreement.builder()
            .expectedResult("a meeting that sam is proud of")
            .deadline(FRIDAY)
            .addCheckpoints(LocalDate.of(2026, 3, 4))
            .addAuthority(DecisionId.of("choose-venue"))
            .autonomy(AutonomyLevel.L2)
            .autonomyReason("sam asked for it")
            .developmentGoal(DevelopmentGoal.SELF_DIRECTION)
            .build();

    private static final AgreementChange LATER =
            AgreementChange.builder().deadline(NEXT_FRIDAY).build();

    private static final Delegation AGREED = after(Given.in(Phase.DRAFT), HoldConversation.accepted(by(NOOR), FIRST));
    private static final Delegation WORKING = after(AGREED, new StartWork(by(SAM)));
    private static final Delegation PROPOSED = after(WORKING, new ProposeAgreement(by(SAM), LATER));

    @Test
    void what_the_conversation_agreed_is_version_1() {
        assertThat(AGREED.agreementVersions()).containsExactly(new AgreementVersion(1, FIRST, MONDAY, 2));
        assertThat(Given.in(Phase.DRAFT).agreementVersions()).isEmpty();
    }

    @Test
    void a_proposal_waits_and_changes_nothing_yet() {
        assertThat(PROPOSED.proposal()).contains(new Proposal(4, SAM, MONDAY, LATER));
        assertThat(PROPOSED.agreement()).contains(FIRST);
        assertThat(PROPOSED.agreementVersions()).hasSize(1);
    }

    @Test
    void with_the_consent_of_the_other_it_is_the_next_version_and_nothing_else_changes() {
        Delegation agreed = after(PROPOSED, new AcceptAgreement(by(NOOR)));

        Agreement second = new Agreement(
                FIRST.expectedResult(),
                FIRST.instruction(),
                Option.some(NEXT_FRIDAY),
                FIRST.authority(),
                FIRST.checkpoints(),
                FIRST.autonomy(),
                FIRST.autonomyReason(),
                FIRST.developmentGoal());
        assertThat(agreed.agreementVersions())
                .containsExactly(new AgreementVersion(1, FIRST, MONDAY, 2), new AgreementVersion(2, second, MONDAY, 5));
        assertThat(agreed.agreement()).contains(second);
        assertThat(agreed.proposal()).isEmpty();
        assertThat(agreed.phase()).isEqualTo(Phase.IN_PROGRESS);
    }

    @Test
    void without_it_what_was_agreed_stays() {
        Delegation declined = after(PROPOSED, new DeclineAgreement(by(NOOR)));

        assertThat(declined.agreementVersions()).isEqualTo(WORKING.agreementVersions());
        assertThat(declined.proposal()).isEmpty();
    }

    @Test
    void either_side_proposes() {
        Delegation agreed = after(WORKING, new ProposeAgreement(by(NOOR), LATER), new AcceptAgreement(by(SAM)));

        assertThat(agreed.agreement().flatMap(Agreement::deadline)).contains(NEXT_FRIDAY);
    }

    @Test
    void nobody_answers_their_own_proposal() {
        Vector<Command> own = Vector.of(new AcceptAgreement(by(SAM)), new DeclineAgreement(by(SAM)));

        assertThat(own.map(command -> reasons(PROPOSED, command)))
                .containsOnly(Vector.of(new Reason.WrongPerson(SAM, Party.DELEGATEE, HashSet.of(Party.DELEGATOR))));
    }

    @Test
    void a_colleague_does_not_answer_and_is_told_so_once() {
        assertThat(reasons(PROPOSED, new AcceptAgreement(by(ANNA))))
                .containsExactly(new Reason.WrongPerson(
                        ANNA, Party.LISTED_COLLEAGUE, HashSet.of(Party.DELEGATOR, Party.DELEGATEE)));
    }

    @Test
    void where_nothing_is_proposed_nothing_is_answered() {
        Delegation answered = after(PROPOSED, new AcceptAgreement(by(NOOR)));

        assertThat(reasons(WORKING, new AcceptAgreement(by(NOOR)))).containsExactly(new Reason.NoProposal());
        assertThat(reasons(answered, new DeclineAgreement(by(NOOR)))).containsExactly(new Reason.NoProposal());
    }

    @Test
    void a_change_changes_something() {
        AgreementChange same = AgreementChange.builder().deadline(FRIDAY).build();

        assertThat(reasons(WORKING, new ProposeAgreement(by(SAM), same)))
                .containsExactly(new Reason.Missing(Reason.Required.CHANGE));
        assertThat(reasons(
                        WORKING,
                        new ProposeAgreement(by(SAM), AgreementChange.builder().build())))
                .containsExactly(new Reason.Missing(Reason.Required.CHANGE));
    }

    @Test
    void a_later_proposal_takes_the_place_of_the_open_one_whoever_makes_it() {
        AgreementChange more =
                AgreementChange.builder().autonomy(AutonomyLevel.L3).build();
        Delegation countered = after(PROPOSED, new ProposeAgreement(by(NOOR), more));

        assertThat(countered.proposal()).contains(new Proposal(5, NOOR, MONDAY, more));
        assertThat(after(countered, new AcceptAgreement(by(SAM))).agreement()).contains(FIRST.changedBy(more));
    }

    @Test
    void a_proposal_lapses_when_the_work_ends() {
        Delegation delivered = after(PROPOSED, new DeliverResult(by(SAM)));

        assertThat(reasons(delivered, new AcceptAgreement(by(NOOR))))
                .containsExactly(
                        new Reason.WrongPhase(Phase.RESULT_DELIVERED, HashSet.of(Phase.AGREED, Phase.IN_PROGRESS)));
        assertThat(delivered.proposal()).isEmpty();
        assertThat(after(PROPOSED, new Recall(by(NOOR), RecallReason.CIRCUMSTANCES))
                        .proposal())
                .isEmpty();
        assertThat(after(
                                Given.in(Phase.AGREED, Given.NETWORK_MEMBER),
                                new ProposeAgreement(by(SAM), LATER),
                                new ReturnTask(by(SAM), ReturnReason.OTHER))
                        .proposal())
                .isEmpty();
    }

    @Test
    void a_level_takes_its_reason_along_or_has_none() {
        AgreementChange level =
                AgreementChange.builder().autonomy(AutonomyLevel.L3).build();
        AgreementChange explained = AgreementChange.builder()
                .autonomy(AutonomyLevel.L3)
                .autonomyReason("sam showed it twice")
                .build();

        assertThat(FIRST.changedBy(level).autonomyReason()).isEmpty();
        assertThat(FIRST.changedBy(explained).autonomyReason()).contains("sam showed it twice");
        assertThat(FIRST.changedBy(LATER).autonomyReason()).isEqualTo(FIRST.autonomyReason());
    }

    @Test
    void what_is_granted_or_planned_anew_takes_the_place_of_all_that_was() {
        Agreement changed = FIRST.changedBy(AgreementChange.builder()
                .checkpoints(Vector.of(NEXT_FRIDAY))
                .authority(HashSet.empty())
                .build());

        assertThat(changed.checkpoints()).containsExactly(NEXT_FRIDAY);
        assertThat(changed.authority()).isEmpty();
    }

    @Test
    void a_reason_alone_is_a_change() {
        assertThat(AgreementChange.builder()
                        .autonomyReason("sam asked for it")
                        .build()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void every_event_names_the_version_in_force_with_it() {
        History history = after(PROPOSED, new AcceptAgreement(by(NOOR)), new DeliverResult(by(SAM)))
                .history();

        assertThat(history.recorded().map(RecordedEvent::agreement)).containsExactly(0, 1, 1, 1, 2, 2);
    }

    private static Vector<Reason> reasons(Delegation delegation, Command command) {
        return Lifecycle.standard().decide(delegation, command).getLeft().reasons();
    }
}
