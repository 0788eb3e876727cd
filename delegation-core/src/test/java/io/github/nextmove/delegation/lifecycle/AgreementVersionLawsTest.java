package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.AgreementAccepted;
import io.github.nextmove.delegation.event.AgreementDeclined;
import io.github.nextmove.delegation.event.AgreementProposed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationRecalled;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.TaskReturned;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is agreed changes by the consent of both, in versions without gaps. */
class AgreementVersionLawsTest {

    @Property
    void a_version_comes_by_hand_over_or_by_consent_and_by_nothing_else(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Vector<AgreementVersion> before = attempt.before().agreementVersions();
            Vector<AgreementVersion> after = attempt.after().agreementVersions();
            Event event = attempt.after().history().last();
            boolean agreed =
                    event instanceof AgreementAccepted || event instanceof ConversationHeld held && held.accepted();

            assertThat(after).as("%s", event).isEqualTo(agreed ? before.append(after.last()) : before);
        }
    }

    @Property
    void who_consents_is_the_other_one(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Event event = attempt.after().history().last();
            if (event instanceof AgreementAccepted || event instanceof AgreementDeclined) {
                Proposal proposal = attempt.before().proposal().get();
                assertThat(event.by()).isNotEqualTo(proposal.by());
                assertThat(Vector.of(
                                attempt.before().delegator(),
                                attempt.before().delegatee().id()))
                        .contains(event.by(), proposal.by());
            }
        }
    }

    @Property
    void the_new_version_is_the_old_one_with_what_was_proposed(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            if (attempt.after().history().last() instanceof AgreementAccepted) {
                Delegation before = attempt.before();
                assertThat(attempt.after().agreement())
                        .isEqualTo(before.agreement()
                                .map(agreed ->
                                        agreed.changedBy(before.proposal().get().change())));
            }
        }
    }

    @Property
    void a_proposal_opens_by_proposing_and_ends_by_an_answer_or_with_the_work(
            @ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Event event = attempt.after().history().last();
            if (event instanceof AgreementProposed proposed) {
                assertThat(attempt.after().proposal())
                        .contains(new Proposal(attempt.after().number(), event.by(), event.at(), proposed.change()));
            } else if (event instanceof AgreementAccepted || event instanceof AgreementDeclined || endsTheWork(event)) {
                assertThat(attempt.after().proposal()).isEmpty();
            } else {
                assertThat(attempt.after().proposal())
                        .isEqualTo(attempt.before().proposal());
            }
        }
    }

    private static boolean endsTheWork(Event event) {
        return event instanceof ResultDelivered || event instanceof TaskReturned || event instanceof DelegationRecalled;
    }

    @Property
    void events_and_versions_name_each_other(@ForAll(supplier = Walks.class) Walk walk) {
        Delegation end = walk.end();
        for (RecordedEvent<Event> recorded : end.history().recorded()) {
            assertThat(recorded.agreement())
                    .isEqualTo(end.agreementVersions().count(version -> version.byEvent() <= recorded.number()));
        }
        assertThat(end.agreementVersions().map(AgreementVersion::number))
                .isEqualTo(Vector.rangeClosed(1, end.agreementVersions().size()));
        for (AgreementVersion version : end.agreementVersions()) {
            assertThat(end.history().event(version.byEvent()).at()).isEqualTo(version.since());
        }
    }

    @Property
    void what_is_decided_says_the_version_as_the_history_does(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            assertThat(attempt.answer().get().recorded())
                    .isEqualTo(attempt.after().history().recorded().last());
        }
    }
}
