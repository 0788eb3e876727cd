package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of every answer to every command. */
class DecidingLawsTest {

    @Property
    void deciding_is_deterministic(@ForAll(supplier = Walks.class) Walk walk) {
        assertThat(Walk.of(walk.lifecycle(), walk.choices())).isEqualTo(walk);
        for (Attempt attempt : walk.attempts()) {
            assertThat(walk.lifecycle().decide(attempt.before(), attempt.command(), attempt.lastSeen()))
                    .isEqualTo(attempt.answer());
        }
    }

    @Property
    void a_refusal_has_at_least_one_reason_and_none_twice(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.refused()) {
            assertThat(attempt.answer().getLeft().reasons()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Property
    void a_refusal_changes_nothing(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.refused()) {
            Delegation before = attempt.before();
            State stateBefore = before.state();
            Vector<Event> eventsBefore = before.history().events();

            walk.lifecycle().decide(before, attempt.command(), attempt.lastSeen());

            assertThat(before.state()).isEqualTo(stateBefore);
            assertThat(before.history().events()).isEqualTo(eventsBefore);
        }
    }

    @Property
    void an_accepted_command_adds_one_event_with_the_next_number(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.accepted()) {
            Decision decision = attempt.answer().get();

            assertThat(decision.recorded().number()).isEqualTo(attempt.before().number() + 1);
            assertThat(decision.delegation().history().events())
                    .isEqualTo(attempt.before()
                            .history()
                            .events()
                            .append(decision.recorded().event()));
            assertThat(decision.recorded().event().occasion())
                    .isEqualTo(attempt.command().occasion());
        }
    }

    @Property
    void final_phases_accept_nothing(@ForAll(supplier = Walks.class) Walk walk) {
        assertThat(walk.attempts().filter(attempt -> attempt.before().phase().isFinal()))
                .noneMatch(Attempt::isAccepted);
    }

    @Property
    void time_never_runs_backwards_in_a_history(@ForAll(supplier = Walks.class) Walk walk) {
        assertThat(walk.end().history().events().map(Event::at).toJavaList()).isSorted();
    }

    @Property
    void an_employees_delegation_is_never_returned(@ForAll(supplier = Walks.class) Walk walk) {
        if (walk.start().delegatee().isEmployee()) {
            assertThat(walk.states().map(Delegation::phase)).doesNotContain(Phase.RETURNED, Phase.CLOSED_RETURNED);
        }
    }
}
