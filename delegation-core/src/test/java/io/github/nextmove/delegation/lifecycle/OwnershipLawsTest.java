package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who has the monkey, and who should: true in every state that can be reached. */
class OwnershipLawsTest {

    private static final Set<NextMoveReason> LEGITIMATE =
            HashSet.of(NextMoveReason.BEYOND_AUTHORITY, NextMoveReason.SAFETY, NextMoveReason.LEGAL);

    @Property
    void delegator_and_delegatee_are_two_people(@ForAll(supplier = Walks.class) Walk walk) {
        assertThat(walk.states())
                .noneMatch(state -> state.delegator().equals(state.delegatee().id()));
    }

    @Property
    void the_task_is_a_matter_from_the_start_and_every_matter_is_known_once(@ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation state : walk.states()) {
            assertThat(state.matters().head().id()).isEqualTo(MatterId.TASK);
            assertThat(state.matters().map(Matter::id)).doesNotHaveDuplicates();
        }
    }

    @Property
    void the_owners_of_every_matter_are_persons_of_the_delegation(@ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation state : walk.states()) {
            for (Matter matter : state.matters()) {
                assertThat(state.partyOf(matter.monkey().rightfulOwner())).isIn(Party.DELEGATOR, Party.DELEGATEE);
                assertThat(state.partyOf(matter.monkey().currentOwner())).isNotEqualTo(Party.OUTSIDER);
            }
        }
    }

    @Property
    void the_task_rightfully_is_the_delegatees_between_hand_over_and_return_or_recall(
            @ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation state : walk.states()) {
            assertThat(state.matter(MatterId.TASK).get().monkey().rightfulOwner())
                    .isEqualTo(rightfulOwnerOfTheTask(state));
        }
    }

    @Property
    void a_rightful_owner_changes_only_by_hand_over_return_recall_or_legitimate_escalation(
            @ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            for (Matter before : attempt.before().matters()) {
                Matter after = attempt.after().matter(before.id()).get();
                if (!after.monkey().rightfulOwner().equals(before.monkey().rightfulOwner())) {
                    assertThat(attempt).matches(a -> mayChangeTheRightfulOwner(a, before.id()), "may change " + before);
                }
            }
        }
    }

    @Property
    void a_current_owner_changes_only_by_hand_over_next_move_return_or_recall(
            @ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Event event = attempt.after().history().last();
            for (Matter before : attempt.before().matters()) {
                Matter after = attempt.after().matter(before.id()).get();
                boolean moves = takesBack(event)
                        || handsOver(event, before.id())
                        || (event instanceof NextMoveAgreed agreed
                                && agreed.matter().equals(before.id()));
                if (!moves) {
                    assertThat(after).isEqualTo(before);
                }
            }
        }
    }

    @Property
    void a_next_move_is_with_whom_it_was_agreed(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            if (attempt.after().history().last() instanceof NextMoveAgreed agreed) {
                Matter after = attempt.after().matter(agreed.matter()).get();
                assertThat(after.monkey().currentOwner())
                        .isEqualTo(agreed.nextMove().owner());
                assertThat(after.due()).isEqualTo(agreed.nextMove().due());
            }
        }
    }

    @Property
    void a_new_matter_rightfully_is_the_delegatees_and_with_whom_raised_it(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Event event = attempt.after().history().last();
            if (event instanceof ProblemRaised raised
                    && attempt.before().matter(raised.matter()).isEmpty()) {
                Matter matter = attempt.after().matter(raised.matter()).get();
                assertThat(matter.monkey().rightfulOwner())
                        .isEqualTo(walk.start().delegatee().id());
                assertThat(matter.monkey().currentOwner()).isEqualTo(raised.by());
                assertThat(matter.raisedBy()).isEqualTo(attempt.after().number());
            }
        }
    }

    @Property
    void after_a_return_or_a_recall_every_matter_is_the_delegators(@ForAll(supplier = Walks.class) Walk walk) {
        for (Delegation state : walk.states()) {
            if (takesBack(state.history().last())) {
                assertThat(state.matters())
                        .allMatch(
                                matter -> matter.isInPlace() && matter.monkey().isHeldBy(state.delegator()));
            }
        }
    }

    @Property
    void a_monkey_is_held_since_the_event_by_which_its_owner_last_changed(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Delegation after = attempt.after();
            for (Matter matter : after.matters()) {
                boolean stayed = attempt.before()
                        .whoHas(matter.id())
                        .contains(matter.monkey().currentOwner());
                int since = stayed
                        ? attempt.before().matter(matter.id()).get().monkey().byEvent()
                        : after.number();
                assertThat(matter.monkey().byEvent()).isEqualTo(since);
                assertThat(matter.monkey().since())
                        .isEqualTo(after.history().event(since).at());
            }
        }
    }

    private static PersonId rightfulOwnerOfTheTask(Delegation state) {
        PersonId owner = state.delegator();
        for (Event event : state.history().events()) {
            if (handsOver(event, MatterId.TASK)) {
                owner = state.delegatee().id();
            }
            if (takesBack(event)) {
                owner = state.delegator();
            }
        }
        return owner;
    }

    private static boolean mayChangeTheRightfulOwner(Attempt attempt, MatterId matter) {
        Event event = attempt.after().history().last();
        return takesBack(event) || handsOver(event, matter) || isMovedRightfully(attempt.after(), event, matter);
    }

    private static boolean isMovedRightfully(Delegation delegation, Event event, MatterId matter) {
        if (!(event instanceof NextMoveAgreed agreed) || !agreed.matter().equals(matter)) {
            return false;
        }
        boolean handedOver =
                agreed.nextMove().owner().equals(delegation.delegatee().id());
        boolean escalated = !matter.equals(MatterId.TASK)
                && agreed.nextMove().owner().equals(delegation.delegator())
                && agreed.nextMove().reason().exists(LEGITIMATE::contains);
        return handedOver || escalated;
    }

    private static boolean handsOver(Event event, MatterId matter) {
        return matter.equals(MatterId.TASK) && event instanceof ConversationHeld held && held.accepted();
    }

    private static boolean takesBack(Event event) {
        return event instanceof TaskReturned || event instanceof DelegationRecalled;
    }
}
