package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.time.Instant;

/**
 * A moment of a walk, and all else that the rules look at.
 *
 * @param walk a delegation walked through its life cycle
 * @param part how much of the walk was done, in percent
 * @param book who judges
 * @param past what the two did before
 * @param asOf when
 */
public record Case(Walk walk, int part, RuleBook book, TrackRecord past, Instant asOf) {

    /** The delegation at that moment. */
    public Delegation delegation() {
        Vector<Delegation> states = walk.states();
        return states.get((states.size() - 1) * part / 100);
    }

    public Situation situation() {
        return situation(delegation());
    }

    /** All else equal, of another delegation. */
    public Situation situation(Delegation other) {
        return Situation.of(other, past, asOf);
    }

    /** The whole standard book, with the settings of this one. */
    public RuleBook standardBook() {
        return book.sets().tail().foldLeft(StandardRules.book(), RuleBook::with);
    }

    /** Those of autonomy advice, as the book sets them. */
    public Thresholds thresholds() {
        return new Thresholds(
                book.valueOf(StandardParameters.PROVEN_AFTER),
                book.valueOf(StandardParameters.FAILURES_FOR_STEP_BACK),
                book.valueOf(StandardParameters.MAX_STEP_UP),
                book.valueOf(Facts.RATING_STALE_AFTER),
                book.valueOf(StandardParameters.UP_AFTER),
                book.valueOf(StandardParameters.BACK_AFTER));
    }

    /** A book of other rules, with the settings of this one. */
    public RuleBook bookOf(Vector<Rule> rules) {
        return book.sets()
                .tail()
                .foldLeft(RuleBook.of(RuleSet.named("other rules", "0").with(rules)), RuleBook::with);
    }

    public Review review() {
        return review(delegation());
    }

    /** What the same rules say of another delegation, all else equal. */
    public Review review(Delegation other) {
        return book.review(other, past, asOf);
    }

    public Review reviewClosing() {
        return reviewClosing(delegation());
    }

    public Review reviewClosing(Delegation other) {
        return book.reviewClosing(other, asOf);
    }

    /** What rules and gates say. */
    public Vector<Finding> findings() {
        return findings(delegation());
    }

    /** What rules and gates say of another delegation, all else equal. */
    public Vector<Finding> findings(Delegation other) {
        return review(other).findings().appendAll(reviewClosing(other).findings());
    }

    @Override
    public String toString() {
        return "Case of " + book.rules().size() + " rules with "
                + book.parameters().map(parameter -> parameter + "=" + book.valueOf(parameter)) + "\nas of " + asOf
                + " after "
                + past + "\nat event " + delegation().number() + " of " + walk;
    }
}
