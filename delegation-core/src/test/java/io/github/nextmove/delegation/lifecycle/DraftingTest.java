package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** How a delegation begins, or does not. */
class DraftingTest {

    private static final PersonId NOBODY = PersonId.of(" ");
    private static final Task TASK = Task.of("customer-meeting");

    @Test
    void it_begins_as_a_draft_with_one_event_and_the_task_with_the_delegator() {
        Delegation drafted = Given.draft(Given.EMPLOYEE);

        assertThat(drafted.phase()).isEqualTo(Phase.DRAFT);
        assertThat(drafted.number()).isEqualTo(1);
        assertThat(drafted.matters())
                .singleElement()
                .matches(task -> task.isInPlace() && task.monkey().isHeldBy(NOOR));
    }

    @Test
    void everybody_has_a_part_in_it() {
        Delegation drafted = Given.draft(Given.NETWORK_MEMBER);

        assertThat(Vector.of(NOOR, SAM, ANNA, ZOE).map(drafted::partyOf))
                .containsExactly(Party.DELEGATOR, Party.DELEGATEE, Party.LISTED_COLLEAGUE, Party.OUTSIDER);
        assertThat(Vector.of(NOOR, SAM, ANNA)).allMatch(drafted::involves);
        assertThat(drafted.involves(ZOE)).isFalse();
    }

    @Test
    void nobody_delegates_to_themselves() {
        assertThat(reasons(DraftDelegation.of(by(NOOR), TASK, Delegatee.employee(NOOR))))
                .containsExactly(new Reason.SamePersonTwice(NOOR));
    }

    @Test
    void nobody_is_listed_who_is_there_already() {
        DraftDelegation draft = DraftDelegation.of(by(NOOR), TASK, Given.EMPLOYEE);

        assertThat(reasons(draft.withColleagues(ANNA, NOOR, BILAL, ANNA, SAM, ANNA)))
                .containsExactly(
                        new Reason.SamePersonTwice(NOOR),
                        new Reason.SamePersonTwice(SAM),
                        new Reason.SamePersonTwice(ANNA));
    }

    @Test
    void everybody_and_the_kind_of_task_have_a_name() {
        DraftDelegation draft = DraftDelegation.of(by(PersonId.of("")), Task.of("  "), Delegatee.employee(NOBODY));

        assertThat(reasons(draft.withColleagues(PersonId.of("\t"))))
                .containsExactly(
                        new Reason.Missing(Reason.Required.DELEGATOR),
                        new Reason.Missing(Reason.Required.DELEGATEE),
                        new Reason.Missing(Reason.Required.COLLEAGUE),
                        new Reason.Missing(Reason.Required.TASK_TYPE));
    }

    @Test
    void two_without_a_name_are_not_taken_for_one_person() {
        DraftDelegation draft = DraftDelegation.of(by(NOBODY), TASK, Delegatee.employee(NOBODY));

        assertThat(reasons(draft.withColleagues(NOBODY, NOBODY))).hasSize(3).allMatch(Reason.Missing.class::isInstance);
    }

    private static Vector<Reason> reasons(DraftDelegation draft) {
        return Lifecycle.standard().draft(draft).getLeft().reasons();
    }
}
