package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Documents;
import io.github.nextmove.delegation.rules.given.Extremes;
import io.github.nextmove.delegation.rules.given.Said;
import io.github.nextmove.delegation.rules.given.SomeSettings;
import io.github.nextmove.delegation.rules.testing.jqwik.TrackRecords;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of every review, whatever the rules, the past and the moment. */
class ReviewLawsTest {

    @Property
    void no_walk_makes_a_rule_throw(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.review().failures()).isEmpty();
        assertThat(any.reviewClosing().failures()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothing_that_nobody_validated_makes_a_rule_throw(
            @ForAll long seed,
            @ForAll(supplier = SomeSettings.class) RuleSet settings,
            @ForAll(supplier = TrackRecords.class) TrackRecord past,
            @ForAll("instants") Instant asOf) {
        Delegation delegation = Extremes.ofSeed(seed);
        RuleBook book = StandardRules.book().with(settings);

        assertThat(book.review(delegation, past, asOf).failures()).isEmpty();
        assertThat(book.reviewClosing(delegation, asOf).failures()).isEmpty();
    }

    @Property
    void every_rule_answers_once_in_the_order_of_the_book(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.review().answers().map(Answer::rule))
                .isEqualTo(any.book().rules());
        assertThat(any.reviewClosing().answers().map(Answer::rule))
                .isEqualTo(any.book().rules().filter(Rule::isGate));
    }

    @Property
    void a_review_is_deterministic(@ForAll(supplier = Cases.class) Case any) {
        Walk again = Walk.of(any.walk().lifecycle(), any.walk().choices());
        Case same = new Case(again, any.part(), any.book(), any.past(), any.asOf());

        assertThat(Said.in(same.review())).isEqualTo(Said.in(any.review())).isEqualTo(Said.in(any.review()));
        assertThat(Said.in(same.reviewClosing())).isEqualTo(Said.in(any.reviewClosing()));
    }

    @Property
    void the_order_of_the_rules_does_not_matter(@ForAll(supplier = Cases.class) Case any, @ForAll Random random) {
        List<Rule> shuffled = any.book().rules().toJavaList();
        Collections.shuffle(shuffled, random);
        RuleBook other = any.bookOf(Vector.ofAll(shuffled));

        assertThat(other.rules()).isEqualTo(Vector.ofAll(shuffled));
        assertThat(other.review(any.situation()).findings())
                .isEqualTo(any.review().findings());
        assertThat(Said.sorted(other.review(any.situation()))).isEqualTo(Said.sorted(any.review()));
        assertThat(Said.sorted(other.reviewClosing(any.delegation(), any.asOf())))
                .isEqualTo(Said.sorted(any.reviewClosing()));
    }

    @Property
    void a_smaller_rule_set_says_what_the_whole_book_says_by_its_rules(
            @ForAll(supplier = Cases.class) Case any, @ForAll Documents documents) {
        RuleBook smaller = documents.of(any.book());
        Vector<String> itsRules = smaller.rules().map(Rule::id);

        Review review = smaller.review(any.delegation(), any.past(), any.asOf());
        Review closing = smaller.reviewClosing(any.delegation(), any.asOf());

        assertThat(review.findings()).isEqualTo(any.review().findings().filter(f -> itsRules.contains(f.rule())));
        assertThat(closing.findings())
                .isEqualTo(any.reviewClosing().findings().filter(f -> itsRules.contains(f.rule())));
    }

    @Property
    void findings_stand_in_the_order_in_which_they_arose(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.review().findings().asJava())
                .isSortedAccordingTo(Comparator.comparing(
                                (Finding finding) -> finding.arose().event())
                        .thenComparing(finding -> finding.arose().at()));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Cases.instants();
    }
}
