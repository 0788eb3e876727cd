package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.fixtures.Walk;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Walks;
import io.vavr.collection.Vector;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A rule that cannot answer stops nobody but itself. */
class RuleFailureLawsTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_broken_rule_is_reported_and_hides_nothing(
            @ForAll(supplier = Cases.class) Case any,
            @ForAll BrokenRules broken,
            @ForAll @IntRange(max = 34) int place) {
        RuleBook book = with(broken.rule(Timing.ON_RECORD), place, any.book());

        Review review = book.review(any.delegation(), any.past(), any.asOf());

        assertThat(review.failures().map(RuleFailure::rule)).containsExactly(broken.name());
        assertThat(review.failures().single().cause()).isInstanceOf(broken.cause());
        assertThat(review.findings()).isEqualTo(any.review().findings());
        assertThat(book.reviewClosing(any.delegation(), any.asOf())).isEqualTo(any.reviewClosing());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_broken_gate_is_reported_and_hides_nothing(
            @ForAll(supplier = Cases.class) Case any,
            @ForAll BrokenRules broken,
            @ForAll @IntRange(max = 34) int place) {
        RuleBook book = with(broken.rule(Timing.AT_CLOSE), place, any.book());

        Review closing = book.reviewClosing(any.delegation(), any.asOf());

        assertThat(closing.failures().map(RuleFailure::rule)).containsExactly(broken.name());
        assertThat(closing.findings()).isEqualTo(any.reviewClosing().findings());
        assertThat(book.review(any.delegation(), any.past(), any.asOf())).isEqualTo(any.review());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void failures_stand_in_the_order_of_the_book(@ForAll(supplier = Cases.class) Case any) {
        RuleBook book = Vector.of(BrokenRules.values())
                .map(broken -> broken.rule(Timing.ON_RECORD))
                .foldLeft(any.book(), RuleBook::with);

        assertThat(book.review(any.delegation(), any.past(), any.asOf())
                        .failures()
                        .map(RuleFailure::rule))
                .containsExactlyElementsOf(Vector.of(BrokenRules.values()).map(BrokenRules::name));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_broken_gate_keeps_every_delegation_open(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll BrokenRules broken) {
        Lifecycle guarded = RuleBook.of(Vector.of(broken.rule(Timing.AT_CLOSE))).guard(Lifecycle.standard());

        for (Delegation delegation : walk.states()) {
            if (delegation.phase() == Phase.RESULT_DELIVERED || delegation.phase() == Phase.RETURNED) {
                Close close = new Close(Occasion.of(
                        delegation.delegator(), delegation.history().last().at()));

                assertThat(guarded.decide(delegation, close)
                                .fold(Rejection::objections, closed -> Vector.<Objection>empty())
                                .map(objection -> objection.code() + " for " + objection.owner()))
                        .containsExactly(broken.name() + " for " + delegation.delegator());
            }
        }
    }

    private static RuleBook with(Rule rule, int place, RuleBook book) {
        Vector<Rule> rules = book.rules();
        return RuleBook.of(rules.insert(Math.min(place, rules.size()), rule)).with(book.parameters());
    }
}
