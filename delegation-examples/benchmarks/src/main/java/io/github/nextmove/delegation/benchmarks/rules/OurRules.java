package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Source;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.collection.Vector;
import java.time.Instant;

/** Ours: ten rules of one condition each, with and without asking each of them why. */
final class OurRules implements RulesContestant {

    static final String TEXTS = "io.github.nextmove.delegation.benchmarks.rules.checks";

    private static final Source SOURCE = Source.houseRule("Benchmarks", "Ten conditions", 2026, "page 1");
    private static final Instant NOW = Instant.parse("2026-04-20T09:00:00Z");
    private static final Check[] CHECKS = Check.values();

    static final RuleBook BOOK = RuleBook.of(
            RuleSet.named("ten conditions", "1.0").with(Vector.of(CHECKS).map(OurRules::rule)));

    private final boolean explains;

    OurRules(boolean explains) {
        this.explains = explains;
    }

    private static Rule rule(Check check) {
        Fact<Integer> figure = Fact.of(
                TEXTS, check.property(), situation -> check.figure(new DelegationFigures(situation.delegation())));
        return Rule.builder(check.name(), TEXTS, SOURCE)
                .when("beyond", figure, check::holds)
                .advise(Move.by(Facts.DELEGATOR, "talk"), Move.by(Facts.DELEGATEE, "ask"));
    }

    @Override
    public void judge(Case one) {
        Review review = BOOK.review(((DelegationFigures) one.figures()).delegation(), TrackRecord.empty(), NOW);
        int number = 0;
        for (Answer answer : review.answers()) {
            if (answer.status() == Answer.Status.FIRED) {
                one.fire(CHECKS[number]);
            }
            number++;
        }
        if (explains) {
            one.explain(review.answers().map(Answer::why));
        }
    }
}
