package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.FollowUpChosen;
import io.github.nextmove.delegation.event.QuadrantReassessed;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Documents;
import io.github.nextmove.delegation.rules.given.Walks;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What no delegation is closed without, wherever on a walk its delegator tries. */
class ClosingLawsTest {

    private static final Vector<Documents> WITH_GATES = Vector.of(Documents.FORM, Documents.BOTH);

    @Property
    void none_is_closed_with_an_evaluation_part_missing(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("gated") Documents documents) {
        assertThat(closable(walk, documents, Phase.RESULT_DELIVERED).map(ClosingLawsTest::parts))
                .allMatch(parts -> parts.containsAll(Vector.of(EvaluationPart.values())));
    }

    @Property
    void none_is_closed_when_the_delegatee_took_part_in_no_evaluation(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("gated") Documents documents) {
        assertThat(closable(walk, documents, Phase.RESULT_DELIVERED)).allMatch(delegation -> participants(delegation)
                .contains(delegation.delegatee().id()));
    }

    @Property
    void none_is_closed_with_a_matter_misplaced(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("gated") Documents documents) {
        assertThat(closable(walk, documents, Phase.RESULT_DELIVERED)).allMatch(ClosingLawsTest::inPlace);
    }

    @Property
    void none_is_closed_after_a_return_without_a_new_quadrant_and_a_follow_up(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("gated") Documents documents) {
        assertThat(closable(walk, documents, Phase.RETURNED)).allMatch(ClosingLawsTest::lookedAtAnew);
    }

    @Property
    void none_is_kept_open_that_lacks_nothing(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("gated") Documents documents) {
        Vector<Delegation> ready = walk.states()
                .filter(delegation -> delegation.phase() == Phase.RETURNED
                        ? lookedAtAnew(delegation)
                        : delegation.phase() == Phase.RESULT_DELIVERED && evaluated(delegation) && inPlace(delegation));

        assertThat(ready).allMatch(delegation -> closes(delegation, Walks.guardedBy(documents)));
    }

    @Property
    void the_rules_of_the_article_alone_keep_none_open(@ForAll(supplier = Walks.class) Walk walk) {
        assertThat(closable(walk, Documents.ARTICLE, Phase.RESULT_DELIVERED))
                .isEqualTo(walk.states().filter(delegation -> delegation.phase() == Phase.RESULT_DELIVERED));
        assertThat(closable(walk, Documents.ARTICLE, Phase.RETURNED))
                .isEqualTo(walk.states().filter(delegation -> delegation.phase() == Phase.RETURNED));
    }

    @Example
    void the_walks_are_closed_often_enough_to_say_so() {
        Vector<Walk> walks = Cases.sample().map(Case::walk);

        assertThat(walks.count(walk ->
                        !closable(walk, Documents.FORM, Phase.RESULT_DELIVERED).isEmpty()))
                .isGreaterThan(20);
        assertThat(walks.count(
                        walk -> !closable(walk, Documents.FORM, Phase.RETURNED).isEmpty()))
                .isGreaterThan(20);
    }

    @Provide
    Arbitrary<Documents> gated() {
        return Arbitraries.of(WITH_GATES.toJavaList());
    }

    /** The delegations on a walk, in a phase, that their delegator could have closed. */
    private static Vector<Delegation> closable(Walk walk, Documents documents, Phase phase) {
        Lifecycle guarded = Walks.guardedBy(documents);
        return walk.states().filter(delegation -> delegation.phase() == phase && closes(delegation, guarded));
    }

    private static boolean closes(Delegation delegation, Lifecycle guarded) {
        Occasion now =
                Occasion.of(delegation.delegator(), delegation.history().last().at());
        return guarded.decide(delegation, new Close(now)).isRight();
    }

    private static boolean evaluated(Delegation delegation) {
        return parts(delegation).size() == EvaluationPart.values().length
                && participants(delegation).contains(delegation.delegatee().id());
    }

    private static boolean inPlace(Delegation delegation) {
        return delegation.matters().forAll(matter -> matter.id().equals(MatterId.TASK) || isInPlace(matter));
    }

    private static boolean isInPlace(Matter matter) {
        return matter.monkey().currentOwner().equals(matter.monkey().rightfulOwner());
    }

    private static boolean lookedAtAnew(Delegation delegation) {
        Vector<Event> events = delegation.history().events();
        return events.exists(QuadrantReassessed.class::isInstance) && events.exists(FollowUpChosen.class::isInstance);
    }

    private static Set<EvaluationPart> parts(Delegation delegation) {
        return evaluations(delegation)
                .flatMap(held -> held.evaluation().parts())
                .toSet();
    }

    private static Set<PersonId> participants(Delegation delegation) {
        return evaluations(delegation)
                .flatMap(held -> held.evaluation().participants())
                .toSet();
    }

    private static Vector<EvaluationHeld> evaluations(Delegation delegation) {
        return delegation
                .history()
                .events()
                .filter(EvaluationHeld.class::isInstance)
                .map(EvaluationHeld.class::cast);
    }
}
