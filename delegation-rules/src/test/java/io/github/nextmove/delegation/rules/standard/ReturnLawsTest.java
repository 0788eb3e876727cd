package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Walks;
import io.github.nextmove.delegation.rules.testing.jqwik.TrackRecords;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A network member may give the task back, and nobody thinks less of them (F37, F39). */
class ReturnLawsTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_rule_keeps_a_network_member_from_returning(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll ReturnReason reason) {
        for (Delegation delegation : returnable(walk)) {
            assertThat(returned(walk.lifecycle(), delegation, reason).map(Delegation::phase))
                    .contains(Phase.RETURNED);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_finding_arises_by_a_return(
            @ForAll(supplier = Walks.class) Walk walk,
            @ForAll ReturnReason reason,
            @ForAll(supplier = TrackRecords.class) TrackRecord past,
            @ForAll("instants") Instant asOf) {
        for (Delegation delegation : returnable(walk)) {
            Delegation after = returned(walk.lifecycle(), delegation, reason).get();

            assertThat(said(StandardRules.book().review(delegation, past, asOf)))
                    .containsAll(said(StandardRules.book().review(after, past, asOf)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void only_the_delegators_homework_keeps_a_return_from_being_closed(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll ReturnReason reason) {
        for (Delegation delegation : returnable(walk)) {
            Delegation after = returned(walk.lifecycle(), delegation, reason).get();
            Vector<Finding> objections =
                    StandardRules.book().reviewClosing(after, Instant.EPOCH).findings();

            assertThat(objections.map(Finding::rule)).containsExactly("FOLLOW_UP_MISSING", "QUADRANT_NOT_REASSESSED");
            assertThat(objections).allMatch(finding -> finding.owner().equals(delegation.delegator()));
        }
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Cases.instants();
    }

    /** The last moment on a walk at which a network member may return the task; at most one, for speed. */
    private static Vector<Delegation> returnable(Walk walk) {
        return walk.states()
                .filter(delegation -> !delegation.delegatee().isEmployee()
                        && (delegation.phase() == Phase.AGREED || delegation.phase() == Phase.IN_PROGRESS))
                .takeRight(1);
    }

    private static Either<Rejection, Delegation> returned(
            Lifecycle lifecycle, Delegation delegation, ReturnReason reason) {
        Occasion now = new Occasion(
                delegation.delegatee().id(),
                delegation.history().last().at(),
                delegation.history().last().occasion().conversation());
        return lifecycle.decide(delegation, new ReturnTask(now, reason)).map(Decision::delegation);
    }

    /** All but the owner: what was the delegatee's is the delegator's again. */
    private static Vector<String> said(Review review) {
        return review.findings()
                .map(finding -> finding.rule()
                        + finding.severity()
                        + finding.about()
                        + finding.subject()
                        + finding.events()
                        + finding.arose().event()
                        + finding.resolved());
    }
}
