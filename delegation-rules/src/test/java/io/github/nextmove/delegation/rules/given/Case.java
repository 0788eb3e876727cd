package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.fixtures.Walk;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.TrackRecord;
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
        return "Case of " + book.rules().size() + " rules with " + book.parameters() + "\nas of " + asOf + " after "
                + past + "\nat event " + delegation().number() + " of " + walk;
    }
}
