package io.github.nextmove.delegation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.github.nextmove.delegation.testing.ChainWalk;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A chain adds its rules to the life cycle of each link, and takes nothing away. */
class ChainOfOneLawsTest {

    @Property(tries = ChainWalks.TRIES)
    void a_chain_of_one_behaves_as_its_delegation_alone(@ForAll @IntRange(max = 1_000_000) int seed) {
        Walk walk = Walk.ofSeed(seed % 2 == 0 ? Lifecycle.standard() : ChainWalks.GATED, seed, 60);
        for (Attempt attempt : walk.attempts().takeWhile(step -> !isHandedOn(step.after()))) {
            Chain chain = Chain.of(attempt.before());
            ChainLifecycle chains = ChainLifecycle.of(walk.lifecycle());

            Either<Rejection, ChainDecision> answer = chains.decide(chain, 1, attempt.command(), attempt.lastSeen());

            assertThat(answer.map(ChainDecision::chain))
                    .isEqualTo(attempt.answer().map(Decision::delegation).map(Chain::of));
            assertThat(answer.map(ChainDecision::recorded))
                    .isEqualTo(attempt.answer().map(decision -> Vector.of(new ChainEvent(1, decision.recorded()))));
            Instant at = attempt.command().at();
            PersonId person = attempt.command().by();
            assertThat(chains.options(chain, 1, person, at))
                    .contains(walk.lifecycle().options(attempt.before(), person, at));
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void what_the_life_cycle_of_a_link_refuses_the_chain_refuses_for_the_same_reasons_first(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (ChainAttempt attempt : walk.attempts()) {
            attempt.before().link(attempt.link()).forEach(link -> {
                Either<Rejection, Decision> own =
                        walk.lifecycle().decide(link.delegation(), attempt.command(), attempt.lastSeen());
                if (own.isLeft()) {
                    assertThat(attempt.answer().getLeft().reasons())
                            .startsWith(own.getLeft().reasons().toJavaArray(Reason[]::new));
                } else if (attempt.isAccepted()) {
                    assertThat(attempt.after().link(attempt.link()).get().delegation())
                            .isEqualTo(own.get().delegation());
                }
            });
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void a_choice_that_is_refused_is_refused_by_every_command_of_its_kind(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (ChainAttempt attempt : walk.attempts()) {
            CommandType type = attempt.command().type();
            Vector<Choice> choices = walk.chains()
                    .options(
                            attempt.before(),
                            attempt.link(),
                            attempt.command().by(),
                            attempt.command().at())
                    .toVector()
                    .flatMap(options -> options.of(type));
            if (attempt.isAccepted()) {
                assertThat(choices).anyMatch(choice -> choice.isAllowed());
            } else {
                choices.headOption()
                        .forEach(choice -> assertThat(attempt.answer().getLeft().reasons())
                                .containsAll(choice.reasons().reject(reason -> reason instanceof Reason.GateClosed)));
            }
        }
    }

    private static boolean isHandedOn(Delegation delegation) {
        return delegation.history().events().exists(event -> event instanceof HandedOn);
    }
}
