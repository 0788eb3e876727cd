package io.github.nextmove.delegation.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Walks;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What holds of silences after any walk, at any instant. */
class SilencesLawsTest {

    @Property(tries = 300)
    void they_change_at_the_instant_of_interest_and_not_before(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("instants") Instant after) {
        for (Delegation delegation : walk.states()) {
            Vector<Silence> before = Silences.of(delegation, after);
            Option<Instant> next = Silences.nextInstantOfInterest(delegation, after);
            Instant until = next.map(instant -> instant.minusNanos(1)).getOrElse(Instant.MAX);

            assertThat(Silences.of(delegation, until)).isEqualTo(before);
            assertThat(next).allSatisfy(instant -> {
                assertThat(instant).isAfter(after);
                assertThat(Silences.of(delegation, instant).size()).isGreaterThan(before.size());
            });
        }
    }

    @Property(tries = 300)
    void without_an_event_none_ends(
            @ForAll(supplier = Walks.class) Walk walk,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant other) {
        Instant sooner = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        for (Delegation delegation : walk.states()) {
            assertThat(Silences.of(delegation, later)).containsAll(Silences.of(delegation, sooner));
        }
    }

    @Property(tries = 300)
    void each_began_by_now_on_a_later_day_and_is_one_of_the_twos_to_end(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("instants") Instant now) {
        for (Delegation delegation : walk.states()) {
            assertThat(Silences.of(delegation, now)).allSatisfy(silence -> {
                assertThat(silence.since()).isBeforeOrEqualTo(now);
                assertThat(delegation.dayOf(silence.since())).isAfter(silence.day());
                assertThat(Vector.of(
                                delegation.delegator(), delegation.delegatee().id()))
                        .contains(silence.mover());
                assertThat(delegation.phase().isFinal()).isFalse();
            });
        }
    }

    @Property(tries = 300)
    void whose_move_it_is_can_end_it(@ForAll(supplier = Walks.class) Walk walk, @ForAll("later") Duration later) {
        for (Delegation delegation : walk.states()) {
            Instant now = delegation.history().last().at().plus(later);
            for (Silence silence : Silences.of(delegation, now)) {
                Delegation after = Lifecycle.standard()
                        .decideAll(
                                delegation,
                                silence.match(new Ending(delegation, now)).toJavaArray(Command[]::new))
                        .get();

                assertThat(Silences.of(after, now).map(SilencesLawsTest::what)).doesNotContain(what(silence));
            }
        }
    }

    @Test
    void walks_reach_every_kind_of_silence() {
        Set<Class<?>> kinds = Vector.range(0, 300)
                .flatMap(seed -> Walk.ofSeed(Lifecycle.standard(), seed, 50).states())
                .flatMap(state -> Silences.of(state, state.history().last().at().plus(Duration.ofDays(30))))
                .<Class<?>>map(Object::getClass)
                .toSet();

        assertThat(kinds).isEqualTo(HashSet.<Class<?>>of(Silence.class.getPermittedSubclasses()));
    }

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> hours =
                Arbitraries.integers().between(-100, 3_000).map(hour -> Cast.MONDAY.plus(Duration.ofHours(hour)));
        return Arbitraries.frequencyOf(
                Tuple.of(9, hours), Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.EPOCH, Instant.MAX)));
    }

    @Provide
    Arbitrary<Duration> later() {
        return Arbitraries.integers().between(0, 1_500).map(Duration::ofHours);
    }

    /** Which silence it is, whenever it began. */
    private static Object what(Silence silence) {
        return silence.match(new Silence.Cases<Object>() {
            @Override
            public Object overdueCheckpoint(Silence.OverdueCheckpoint checkpoint) {
                return "checkpoint " + checkpoint.k();
            }

            @Override
            public Object overdueNextMove(Silence.OverdueNextMove move) {
                return move.matter();
            }

            @Override
            public Object overdueDeadline(Silence.OverdueDeadline deadline) {
                return "deadline";
            }

            @Override
            public Object evaluationNotHeld(Silence.EvaluationNotHeld evaluation) {
                return "evaluation";
            }

            @Override
            public Object unansweredProposal(Silence.UnansweredProposal answer) {
                return answer.proposal();
            }
        });
    }

    /** What whose move it is does about it. */
    private record Ending(Delegation delegation, Instant now) implements Silence.Cases<Vector<Command>> {

        @Override
        public Vector<Command> overdueCheckpoint(Silence.OverdueCheckpoint silence) {
            return Vector.fill(
                    silence.k(),
                    () -> new HoldCheckpoint(by(silence), Checkpoint.builder().build()));
        }

        @Override
        public Vector<Command> overdueNextMove(Silence.OverdueNextMove silence) {
            NextMove today = NextMove.of(silence.mover(), delegation.dayOf(now));
            return Vector.of(new AgreeNextMove(by(silence), silence.matter(), today));
        }

        @Override
        public Vector<Command> overdueDeadline(Silence.OverdueDeadline silence) {
            if (silence.mover().equals(delegation.delegator())) {
                return Vector.of(new Recall(by(silence), RecallReason.OTHER));
            }
            Vector<Command> delivered = Vector.of(new DeliverResult(by(silence)));
            return delegation.phase() == Phase.AGREED ? delivered.prepend(new StartWork(by(silence))) : delivered;
        }

        @Override
        public Vector<Command> evaluationNotHeld(Silence.EvaluationNotHeld silence) {
            return Vector.of(new HoldEvaluation(
                    by(silence), Evaluation.builder().outcome(Outcome.AS_AGREED).build()));
        }

        @Override
        public Vector<Command> unansweredProposal(Silence.UnansweredProposal silence) {
            return Vector.of(new DeclineAgreement(by(silence)));
        }

        private Occasion by(Silence silence) {
            return Given.by(silence.mover(), now);
        }
    }
}
