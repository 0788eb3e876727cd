package io.github.nextmove.delegation.benchmarks.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.benchmarks.lifecycle.LifecycleContestant.Running;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContestantTest {

    /** What the comparison leaves out: each is one row more of what is there already. */
    private static final Set<CommandType> LEFT_OUT = EnumSet.of(
            CommandType.PROPOSE_AGREEMENT,
            CommandType.ACCEPT_AGREEMENT,
            CommandType.DECLINE_AGREEMENT,
            CommandType.HAND_ON,
            CommandType.CHECK_IN,
            CommandType.PRESCRIBE_HOW,
            CommandType.OVERRIDE_DECISION,
            CommandType.ASK_DELEGATOR,
            CommandType.RETURN_TASK,
            CommandType.ACCEPT_RETURN,
            CommandType.CONTEST_RETURN,
            CommandType.REASSESS_QUADRANT,
            CommandType.CHOOSE_FOLLOW_UP);

    @ParameterizedTest
    @EnumSource(Contestant.class)
    void every_contestant_answers_the_script_as_ours_does(Contestant contestant) {
        SameAnswer.check(contestant, contestant.ready());
    }

    @ParameterizedTest
    @EnumSource(Contestant.class)
    void every_contestant_accepts_and_refuses_the_same_on_any_walk(Contestant contestant) {
        LifecycleContestant ready = contestant.ready();
        for (int seed = 0; seed < 60; seed++) {
            Walk walk = Walk.ofSeed(Lifecycle.standard(), seed, 40);
            Running ours = Contestant.DELEGATION.ready().begin(draft(walk));
            Running theirs = ready.begin(draft(walk));
            for (Command command : commands(walk)) {
                assertThat(theirs.step(command)).as("%s: %s", seed, command).isEqualTo(ours.step(command));
                assertThat(theirs.told()).as("%s: %s", seed, command).isEqualTo(ours.told());
            }
        }
    }

    @Test
    void the_hand_written_one_refuses_for_the_same_reasons_on_any_walk() {
        int refused = 0;
        for (int seed = 0; seed < 300; seed++) {
            Walk walk = Walk.ofSeed(Lifecycle.standard(), seed, 40);
            OurContestant.Live ours = (OurContestant.Live) new OurContestant().begin(draft(walk));
            HandWrittenContestant.Live theirs =
                    (HandWrittenContestant.Live) new HandWrittenContestant().begin(draft(walk));
            for (Command command : commands(walk)) {
                boolean accepted = ours.step(command);
                assertThat(theirs.step(command)).isEqualTo(accepted);
                if (!accepted) {
                    refused++;
                    Rejection rejection = Objects.requireNonNull(ours.refusal());
                    assertThat(Objects.requireNonNull(theirs.refusal()).reasons())
                            .as("%s: %s", seed, command)
                            .isEqualTo(rejection.reasons().asJava());
                }
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void the_script_has_twelve_legal_steps_and_two_refused_ones_and_ends_evaluated() {
        Running running = Contestant.DELEGATION.ready().begin(Script.draft());

        Vector<Boolean> answers = Script.whole().map(running::step);

        assertThat(answers.count(accepted -> accepted)).isEqualTo(LifecycleBenchmark.LEGAL);
        assertThat(answers.count(accepted -> !accepted)).isEqualTo(2);
        assertThat(running.told().phase()).isEqualTo(Phase.EVALUATED);
    }

    @Test
    void a_history_has_as_many_events_as_asked_for() {
        assertThat(LongStory.of(10)).hasSize(10);
        assertThat(LongStory.of(1_000)).hasSize(1_000);
    }

    @Test
    void a_contestant_that_answers_something_else_is_not_measured() {
        LifecycleContestant yesSayer = new Peer(phase -> new PeerMachines.PeerMachine() {
            @Override
            public void fire(Trigger trigger, PeerMachines.Asked asked) {
                asked.record();
            }

            @Override
            public Phase phase() {
                return phase;
            }
        });

        assertThatThrownBy(() -> SameAnswer.check(Contestant.STATELESS4J, yesSayer))
                .hasMessageContaining(
                        "STATELESS4J does not answer what the library answers, after ScheduleConversation");
    }

    private static Vector<Command> commands(Walk walk) {
        return walk.attempts().map(Attempt::command).reject(command -> LEFT_OUT.contains(command.type()));
    }

    private static DraftDelegation draft(Walk walk) {
        DelegationDrafted drafted =
                (DelegationDrafted) walk.start().history().events().head();
        return new DraftDelegation(
                drafted.occasion(), drafted.task(), drafted.delegatee(), drafted.colleagues(), drafted.zone());
    }
}
