package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * Advice to a person, by a rule, such as: noor took the caterer over, and sam can have the next move again.
 *
 * <p>It says what was seen, since when, on which events it rests, and what can be done by whom. Its texts are
 * keys and values: {@code text.Texts} renders them. It scores and ranks nobody, and acts on nobody.
 *
 * @param rule the id of the rule, such as {@code MONKEY_TAKEN_OVER}
 * @param severity how much it matters
 * @param about whose conduct it is about: the delegator's, that of both, or nobody's; never the delegatee's alone
 * @param subject what it is about, such as a matter; may be empty
 * @param events the numbers of the events it rests on, ascending
 * @param arose when it came to be
 * @param agreement the number of the version of the agreement that was in force then, or is now for how things stand
 *     now; 0 before any
 * @param resolved when it was made good, or what it is about was agreed anew, if either was; it stays visible, and
 *     what is still so in the new agreement is a finding of its own: {@link #continues}
 * @param requirements the numbers of the requirements that the rule serves, such as F35
 * @param source where the rule comes from
 * @param problem what was seen, for people
 * @param reason why it matters, for people
 * @param moves what can be done about it: the next move, and at least one other
 * @since 0.1.0
 */
public record Finding(
        String rule,
        Severity severity,
        Vector<PersonId> about,
        Vector<String> subject,
        Vector<Integer> events,
        Moment arose,
        int agreement,
        Option<Moment> resolved,
        Vector<String> requirements,
        Source source,
        Message problem,
        Message reason,
        Vector<Suggestion> moves) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(arose, "arose");
        Objects.requireNonNull(resolved, "resolved");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(reason, "reason");
        if (moves.size() < 2) {
            throw new IllegalArgumentException("a finding of " + rule + " needs a next move and an alternative");
        }
    }

    /** What to do, for people. */
    public Message nextMove() {
        return moves.head().what();
    }

    /** Whose the next move is. */
    public PersonId owner() {
        return moves.head().owner();
    }

    /** What else can be done. */
    public Vector<Suggestion> alternatives() {
        return moves.tail();
    }

    /** Whether it was made good, or what it is about was agreed anew. */
    public boolean isResolved() {
        return resolved.isDefined();
    }

    /**
     * Whether it goes on from an earlier finding of the same review, such as a deadline that is still missing in what
     * was agreed anew: the earlier one is resolved then, but nothing was made good.
     */
    public boolean continues(Finding earlier) {
        return rule.equals(earlier.rule)
                && subject.equals(earlier.subject)
                && earlier.agreement < agreement
                && earlier.resolved.exists(until -> until.event() == arose.event());
    }

    /** Whether another finding is this one, perhaps about more or less of it: of one rule, since one moment. */
    boolean isSame(Finding other) {
        return rule.equals(other.rule)
                && arose.equals(other.arose)
                && (subject.equals(other.subject) || subject.exists(other.subject::contains));
    }

    /** The same, arisen at another instant. */
    Finding arisen(Instant at) {
        return new Finding(
                rule,
                severity,
                about,
                subject,
                events,
                new Moment(at, arose.event()),
                agreement,
                resolved,
                requirements,
                source,
                problem,
                reason,
                moves);
    }

    /** What it is to the life cycle, when it keeps a gate closed. */
    Objection toObjection() {
        return new Objection(rule, subject, problem, nextMove(), owner());
    }
}
