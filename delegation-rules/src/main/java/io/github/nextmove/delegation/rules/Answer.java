package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What one rule answers in a situation, such as not fired, since the summary was confirmed.
 *
 * <p>Every rule of a book always answers. {@link #why} says which condition decided, with the values it saw.
 *
 * @since 0.1.0
 */
public final class Answer {

    private final Rule rule;
    private final Status status;
    private final Vector<Finding> findings;
    private final Vector<Finding> waived;
    private final Vector<Message> waivers;
    private final Option<Throwable> failure;
    private final Situation situation;

    Answer(
            Rule rule,
            Status status,
            Vector<Finding> findings,
            Vector<Finding> waived,
            Vector<Message> waivers,
            Option<Throwable> failure,
            Situation situation) {
        this.rule = rule;
        this.status = status;
        this.findings = findings;
        this.waived = waived;
        this.waivers = waivers;
        this.failure = failure;
        this.situation = situation;
    }

    /** What a rule can answer. */
    public enum Status {
        /** It found something. */
        FIRED,
        /** It looked, and a condition does not hold. */
        NOT_FIRED,
        /** It cannot tell: a fact is missing or too old. That is not a no. */
        UNKNOWN,
        /** All that it found is waived for a time. */
        WAIVED,
        /** Somebody switched it off, or its time is over. */
        OFF,
        /** It is not meant for such a situation. */
        NOT_APPLICABLE,
        /** It failed. No other rule notices. */
        ERROR
    }

    /** The rule that answers. */
    public Rule rule() {
        return rule;
    }

    /** What it answers. */
    public Status status() {
        return status;
    }

    /** What it found and nobody waived. */
    public Vector<Finding> findings() {
        return findings;
    }

    /** What it found and somebody waived. */
    public Vector<Finding> waived() {
        return waived;
    }

    /** What it threw, when it failed. */
    public Option<Throwable> failure() {
        return failure;
    }

    /** The facts that kept it from telling, of all or of some of the things it looked at; parameters never do. */
    public Vector<Fact<?>> unknown() {
        return canLack() ? Missing.facts(rule, situation) : Vector.empty();
    }

    /** What to ask next, to let it tell. */
    public Vector<Message> questions() {
        return canLack() ? Missing.questions(rule, situation) : Vector.empty();
    }

    /** Of some of the things that it looked at it may have found something, and of others it cannot tell. */
    private boolean canLack() {
        return status == Status.UNKNOWN || status == Status.FIRED || status == Status.WAIVED;
    }

    /** By whom and why it was waived, for people. */
    Vector<Message> waivers() {
        return waivers;
    }

    /** Why it answers this: each condition, whether it holds, and the values it saw. */
    public Explanation why() {
        return new Explainer(rule, situation).explain(this);
    }

    @Override
    public String toString() {
        return rule + " " + status + findings.map(Finding::subject).mkString("(", ", ", ")");
    }
}
