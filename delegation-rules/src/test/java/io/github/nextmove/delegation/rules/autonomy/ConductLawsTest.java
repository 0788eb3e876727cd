package io.github.nextmove.delegation.rules.autonomy;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.AskDelegator;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.ContestReturn;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.event.AgreementAccepted;
import io.github.nextmove.delegation.event.AgreementDeclined;
import io.github.nextmove.delegation.event.AgreementProposed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ReadinessRated;
import io.github.nextmove.delegation.event.ResultDelivered;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Extremes;
import io.vavr.collection.Vector;
import java.time.Instant;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the delegator does never costs the delegatee autonomy. */
class ConductLawsTest {

    private static final MatterId CATERER = MatterId.of("late-caterer");

    /** All that is needed to hand over, agree anew, deliver and evaluate; the rest is how people went about it. */
    private static final Vector<Class<? extends Event>> BARE = Vector.of(
            DelegationDrafted.class,
            ReadinessRated.class,
            ConversationHeld.class,
            AgreementProposed.class,
            AgreementAccepted.class,
            AgreementDeclined.class,
            WorkStarted.class,
            ResultDelivered.class,
            ResultSentBack.class,
            EvaluationHeld.class);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bad_conduct_that_is_added_leaves_the_advice(
            @ForAll(supplier = Cases.class) Case any, @ForAll StandardPolicy policy) {
        Advisor advisor = Advisor.of(policy, any.thresholds());
        Delegation before = any.delegation();
        Delegation after = badConduct(before.history().last().at()).foldLeft(before, ConductLawsTest::ifAllowed);

        assertThat(advisor.now(after, any.past(), any.asOf())).isEqualTo(advisor.now(before, any.past(), any.asOf()));
        assertThat(advisor.atHandover(after, any.past())).isEqualTo(advisor.atHandover(before, any.past()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_advice_is_that_of_the_bare_history(
            @ForAll(supplier = Cases.class) Case any, @ForAll StandardPolicy policy) {
        Advisor advisor = Advisor.of(policy, any.thresholds());
        Vector<Event> bare =
                any.delegation().history().events().filter(event -> BARE.exists(type -> type.isInstance(event)));
        Delegation without = Lifecycle.standard().restore(bare).get();

        assertThat(advisor.now(any.delegation(), any.past(), any.asOf()))
                .isEqualTo(advisor.now(without, any.past(), any.asOf()));
        assertThat(advisor.atHandover(any.delegation(), any.past())).isEqualTo(advisor.atHandover(without, any.past()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void advising_never_throws(
            @ForAll(supplier = Cases.class) Case any, @ForAll StandardPolicy policy, @ForAll long seed) {
        Advisor advisor = Advisor.of(policy, any.thresholds());
        Delegation extreme = Extremes.ofSeed(seed);

        assertThat(advisor.now(extreme, any.past(), any.asOf()).reason()).isNotBlank();
        assertThat(advisor.atHandover(extreme, any.past()))
                .allMatch(advice -> !advice.reason().isBlank());
        assertThat(advisor.now(any.delegation(), any.past(), any.asOf()).reason())
                .isNotBlank();
    }

    private static Vector<Command> badConduct(Instant now) {
        Occasion noor = Occasion.of(NOOR, now);
        return Vector.of(
                new CheckIn(noor),
                new CheckIn(noor),
                new PrescribeHow(noor),
                new OverrideDecision(noor, DecisionId.of("choose-venue")),
                asked(ANNA, now),
                asked(ZOE, now),
                new HoldCheckpoint(noor, Checkpoint.builder().answers(9).build()),
                new RaiseProblem(Occasion.of(SAM, now), CATERER),
                new AgreeNextMove(noor, CATERER, NextMove.undated(NOOR)),
                new AgreeNextMove(noor, CATERER, NextMove.undated(SAM)),
                new AgreeNextMove(noor, CATERER, NextMove.undated(NOOR)),
                new AgreeNextMove(noor, MatterId.TASK, NextMove.undated(NOOR)),
                new ContestReturn(noor));
    }

    private static Command asked(PersonId who, Instant now) {
        return new AskDelegator(Occasion.of(who, now), QuestionResponse.ANSWERED);
    }

    private static Delegation ifAllowed(Delegation delegation, Command command) {
        return Lifecycle.standard()
                .decide(delegation, command)
                .map(Decision::delegation)
                .getOrElse(delegation);
    }
}
