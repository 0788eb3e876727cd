package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stored events are a history only when each could have happened after those before it. */
class RestoringTest {

    private static final Vector<Event> STORED =
            Given.in(Phase.IN_PROGRESS).history().events();

    @Test
    void what_was_stored_is_what_was_live() {
        assertThat(Lifecycle.standard().restore(STORED)).contains(Given.in(Phase.IN_PROGRESS));
    }

    @Test
    void no_events_are_no_history() {
        assertThat(invalid(Vector.empty())).isEqualTo(new InvalidHistory(1, Vector.of(new Reason.NotDraftedFirst())));
        assertThat(Lifecycle.standard().restore(List.<Event>of()).isLeft()).isTrue();
    }

    @Test
    void a_history_begins_with_drafted() {
        assertThat(invalid(STORED.tail())).isEqualTo(new InvalidHistory(1, Vector.of(new Reason.NotDraftedFirst())));
    }

    @Test
    void a_history_is_drafted_once() {
        assertThat(invalid(STORED.append(STORED.head())))
                .isEqualTo(new InvalidHistory(4, Vector.of(new Reason.DraftedAgain())));
    }

    @Test
    void a_draft_that_would_have_been_refused_is_none() {
        Event drafted = new DelegationDrafted(
                by(NOOR), Task.of("customer-meeting"), Delegatee.employee(NOOR), Vector.empty(), ZoneOffset.UTC);

        assertThat(invalid(Vector.of(drafted)))
                .isEqualTo(new InvalidHistory(1, Vector.of(new Reason.SamePersonTwice(NOOR))));
    }

    @Test
    void the_first_event_that_could_not_have_happened_is_named_with_all_its_reasons() {
        Vector<Event> tampered = STORED.append(new DelegationRecalled(by(NOOR), RecallReason.ABSENCE))
                .append(new ResultDelivered(by(NOOR)))
                .append(new WorkStarted(by(NOOR)));

        assertThat(invalid(tampered))
                .isEqualTo(new InvalidHistory(
                        5,
                        Vector.of(
                                new Reason.WrongPhase(Phase.RECALLED, HashSet.of(Phase.IN_PROGRESS)),
                                new Reason.WrongPerson(NOOR, Party.DELEGATOR, HashSet.of(Party.DELEGATEE)))));
    }

    @Test
    void a_matter_that_nobody_raised_is_found_as_well() {
        MatterId venue = MatterId.of("venue");

        assertThat(invalid(STORED.append(new NextMoveAgreed(by(NOOR), venue, NextMove.undated(SAM)))))
                .isEqualTo(new InvalidHistory(4, Vector.of(new Reason.UnknownMatter(venue))));
    }

    private static InvalidHistory invalid(Vector<Event> events) {
        return Lifecycle.standard().restore(events).getLeft();
    }
}
