package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who decides on an old history, or on one that is not there yet, is told so. */
class StaleCallerLawsTest {

    @Property
    void another_number_than_the_present_one_is_always_refused(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll int lastSeen) {
        for (Attempt attempt : walk.attempts()) {
            int actual = attempt.before().number();
            for (int seen : Vector.of(lastSeen, 0, actual - 1, actual + 1).remove(actual)) {
                assertThat(reasons(walk, attempt.before(), attempt.command(), seen))
                        .contains(new Reason.HistoryMovedOn(seen, actual));
            }
        }
    }

    @Property
    void the_present_number_is_never_refused_for_it(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.attempts()) {
            Delegation before = attempt.before();

            assertThat(reasons(walk, before, attempt.command(), before.number()))
                    .noneMatch(Reason.HistoryMovedOn.class::isInstance);
        }
    }

    @Property
    void being_stale_hides_no_other_reason(@ForAll(supplier = Walks.class) Walk walk) {
        for (Attempt attempt : walk.attempts()) {
            Delegation before = attempt.before();

            assertThat(reasons(walk, before, attempt.command(), before.number() - 1))
                    .containsAll(reasons(walk, before, attempt.command(), before.number()));
        }
    }

    private static Vector<Reason> reasons(Walk walk, Delegation delegation, Command command, int seen) {
        return walk.lifecycle()
                .decide(delegation, command, seen)
                .fold(Rejection::reasons, decision -> Vector.<Reason>empty());
    }
}
