package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.Said;
import io.github.nextmove.delegation.rules.given.Walks;
import io.github.nextmove.delegation.testing.Walk;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
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
            @ForAll @IntRange(max = 35) int place) {
        RuleBook book = with(broken.rule(), place, any);

        Review review = book.review(any.situation());

        assertThat(review.failures().map(failed -> failed.rule().id())).containsExactly(broken.name());
        assertThat(review.failures().single().failure().get()).isInstanceOf(broken.cause());
        assertThat(review.findings()).isEqualTo(any.review().findings());
        assertThat(said(review.findings())).isEqualTo(said(any.review().findings()));
        assertThat(Said.in(review).reject(answer -> answer.rule().equals(broken.name())))
                .isEqualTo(Said.in(any.review()));
        assertThat(Said.in(book.reviewClosing(any.delegation(), any.asOf()))).isEqualTo(Said.in(any.reviewClosing()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_broken_gate_is_reported_and_hides_nothing(
            @ForAll(supplier = Cases.class) Case any,
            @ForAll BrokenRules broken,
            @ForAll @IntRange(max = 35) int place) {
        RuleBook book = with(broken.gate(), place, any);

        Review closing = book.reviewClosing(any.delegation(), any.asOf());

        assertThat(closing.failures().map(failed -> failed.rule().id())).containsExactly(broken.name());
        assertThat(said(closing.findings())).isEqualTo(said(any.reviewClosing().findings()));
        assertThat(closing.findings()).isEqualTo(any.reviewClosing().findings());
        assertThat(Said.in(book.review(any.situation()))
                        .reject(answer -> answer.rule().equals(broken.name())))
                .isEqualTo(Said.in(any.review()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void failures_stand_in_the_order_of_the_book(@ForAll(supplier = Cases.class) Case any) {
        RuleBook book = Vector.of(BrokenRules.values())
                .map(BrokenRules::rule)
                .foldLeft(any.book(), (RuleBook sofar, Rule rule) -> sofar.with(rule));

        assertThat(book.review(any.situation()).failures().map(failed -> failed.rule()
                        .id()))
                .containsExactlyElementsOf(Vector.of(BrokenRules.values()).map(BrokenRules::name));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_broken_gate_keeps_every_delegation_open(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll BrokenRules broken) {
        Lifecycle guarded = House.book(broken.gate()).guard(Lifecycle.standard());

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

    /** What people read, in both languages. */
    private static Vector<String> said(Vector<Finding> findings) {
        return Vector.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))
                .map(Texts::in)
                .flatMap(texts -> findings.flatMap(finding -> Vector.of(finding.problem(), finding.reason())
                        .appendAll(finding.moves().map(Suggestion::what))
                        .map(texts::render)));
    }

    private static RuleBook with(Rule rule, int place, Case any) {
        Vector<Rule> rules = any.book().rules();
        return any.bookOf(rules.insert(Math.min(place, rules.size()), rule));
    }
}
