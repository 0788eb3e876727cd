package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.explorer.Bounds;
import io.github.nextmove.delegation.testing.explorer.Cell;
import io.github.nextmove.delegation.testing.explorer.DelegationLaws;
import io.github.nextmove.delegation.testing.explorer.DelegationWorld;
import io.github.nextmove.delegation.testing.explorer.Explorer;
import io.github.nextmove.delegation.testing.explorer.Invariant;
import io.github.nextmove.delegation.testing.explorer.Move;
import io.github.nextmove.delegation.testing.explorer.Report;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The explorer with gates of rules, as a host uses it. */
class GuardedWorldTest {

    private static final Bounds BOUNDS = Bounds.SMALL.withNextMoves(2).withEvaluations(2);
    private static final Bounds TINY = Bounds.SMALL.withNextMoves(1);
    private static final Cell CLOSING = new Cell(Phase.RESULT_DELIVERED, CommandType.CLOSE, Party.DELEGATOR);

    private static Explorer<Delegation, Move, Attempt> explorer(Lifecycle lifecycle) {
        return Explorer.of(DelegationWorld.of(lifecycle::decide, BOUNDS))
                .always(DelegationLaws.ofStates())
                .each(DelegationLaws.ofAttempts())
                .inParallel();
    }

    @Test
    void with_the_standard_rules_what_is_closed_is_evaluated_and_in_its_place() {
        Invariant<Delegation> inOrder = Invariant.of(
                "what is closed was evaluated with the delegatee, and every monkey was in its place",
                state -> state.phase() != Phase.EVALUATED
                        || (state.evaluation()
                                        .exists(held -> held.isComplete()
                                                && held.participants()
                                                        .contains(state.delegatee()
                                                                .id()))
                                && state.matters().tail().forAll(matter -> matter.isInPlace())));

        Report<Delegation, Move> report = explorer(StandardRules.book().guard(Lifecycle.standard()))
                .always(Vector.of(inOrder))
                .explore();

        assertThat(report.counterexample()).as(report.toString()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.coverage().accepted(CLOSING)).isPositive();
        assertThat(report.coverage().refused(CLOSING)).isPositive();
    }

    @Test
    void a_rule_that_fails_anywhere_leaves_every_delegation_as_it_was() {
        DelegationWorld world = DelegationWorld.of(Lifecycle.standard()::decide, TINY);
        Vector<Lifecycle> broken = Vector.of(BrokenRules.values())
                .map(rule -> House.book(rule.gate()).guard(Lifecycle.standard()));
        AtomicInteger asked = new AtomicInteger();

        Report<Delegation, Move> report = Explorer.of(world)
                .always(Vector.of(Invariant.of(
                        "nothing is closed, and nothing else, while a gate cannot tell",
                        state -> broken.forAll(guarded -> staysTheSame(world, state, guarded, asked)))))
                .explore();

        assertThat(report.counterexample()).as(report.toString()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(asked.get()).isGreaterThan(1000);
    }

    /** A CLOSE that nothing else is against: the gate is asked, cannot tell, and all is as it was. */
    private static boolean staysTheSame(
            DelegationWorld world, Delegation state, Lifecycle guarded, AtomicInteger asked) {
        Close close =
                new Close(Occasion.of(state.delegator(), state.history().last().at()));
        Either<Rejection, Decision> before = Lifecycle.standard().decide(state, close);
        if (before.isLeft()) {
            return true;
        }
        asked.incrementAndGet();
        String key = world.key(state);
        Vector<Event> events = state.history().events();
        return guarded.decide(state, close).isLeft()
                && world.key(state).equals(key)
                && state.history().events().equals(events)
                && Lifecycle.standard().decide(state, close).equals(before);
    }
}
