package io.github.nextmove.delegation.rules.testing.scenario;

import static io.github.nextmove.delegation.rules.testing.scenario.ScenarioWriterLawsTest.counted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDecision;
import io.github.nextmove.delegation.chain.ChainDefect;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Defect;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.explorer.ChainLaws;
import io.github.nextmove.delegation.testing.explorer.ChainMove;
import io.github.nextmove.delegation.testing.explorer.ChainWorld;
import io.github.nextmove.delegation.testing.explorer.Counterexample;
import io.github.nextmove.delegation.testing.explorer.Explorer;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The explorer finds what is wrong with a chain, and tells it as a scenario that plays, link by link. */
class SeededChainDefectsTest {

    private static final ChainLifecycle RIGHT = ChainLifecycle.of(Lifecycle.standard());

    @ParameterizedTest
    @EnumSource
    void a_defect_of_a_chain_is_found_and_told_as_a_scenario_that_plays(ChainDefect defect) {
        Counterexample<Chain, ChainMove> counterexample = Explorer.of(ChainWorld.of(defect.decider()))
                .always(ChainLaws.ofStates())
                .each(ChainLaws.ofAttempts())
                .explore()
                .counterexample()
                .get();
        assertThat(counterexample.invariant()).isEqualTo(defect.law());

        Scenario scenario = ScenarioWriterLawsTest.only(ScenarioWriter.writeChain(counterexample));
        assertThat(scenario.title()).isEqualTo(defect.law());
        LocalDate zero = counterexample
                .start()
                .first()
                .delegation()
                .dayOf(counterexample
                        .moves()
                        .map(ChainMove::command)
                        .find(HoldConversation.class::isInstance)
                        .get()
                        .at());
        assertThat(scenario.steps().map(step -> counted(step.command(), Scenario.DAY_ZERO)))
                .isEqualTo(counterexample.moves().map(move -> counted(move.command(), zero)));
        assertThat(scenario.steps().map(Step::link))
                .isEqualTo(counterexample.moves().map(ChainMove::link));

        Played before = scenario.steps()
                .init()
                .foldLeft(
                        Played.begin(scenario.begin(Lifecycle.standard())),
                        (played, step) -> played.after(step, played.decide(RIGHT, step)));
        assertThat(events(before.chain()).map(event -> counted(event, Scenario.DAY_ZERO)))
                .isEqualTo(events(counterexample.before()).map(event -> counted(event, zero)));
        Step last = scenario.steps().last();
        Either<Rejection, ChainDecision> wrong = defect.decider()
                .decide(
                        before.chain(),
                        last.link(),
                        last.command(),
                        counterexample.move().get().lastSeen());
        assertThat(wrong.isRight()).isTrue();
        assertThat(before.decide(RIGHT, last)).isNotEqualTo(wrong);
    }

    private static Vector<Event> events(Chain chain) {
        return chain.links().flatMap(link -> link.delegation().history().events());
    }

    @Test
    void there_are_more_than_ten_defects_in_all() {
        assertThat(Defect.values().length + ChainDefect.values().length).isGreaterThanOrEqualTo(10);
    }
}
