package io.github.nextmove.delegation.rules.given;

import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.vavr.collection.Vector;

/**
 * What a rule said, to compare with what it says elsewhere.
 *
 * @param rule which rule
 * @param status its answer
 * @param findings what it found
 * @param waived what it found and somebody waived
 */
public record Said(String rule, Answer.Status status, Vector<Finding> findings, Vector<Finding> waived) {

    /** All that a review says, in the order of its book. */
    public static Vector<Said> in(Review review) {
        return review.answers().map(Said::by);
    }

    /** All that a review says, whatever the order of its book. */
    public static Vector<Said> sorted(Review review) {
        return in(review).sortBy(Said::rule);
    }

    private static Said by(Answer answer) {
        return new Said(answer.rule().id(), answer.status(), answer.findings(), answer.waived());
    }
}
