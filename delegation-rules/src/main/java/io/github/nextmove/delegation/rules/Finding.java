package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Advice to a person, by a rule, such as: noor took the caterer over, and sam can have the next move again.
 *
 * <p>It says what was seen, since when, on which events it rests, what to do and whose move that is. Its
 * texts are keys and values: {@code text.Texts} renders them. It scores and ranks nobody.
 *
 * @param rule the id of the rule, such as {@code MONKEY_TAKEN_OVER}
 * @param severity how much it matters
 * @param about whose conduct it is about
 * @param subject what it is about, such as a matter; may be empty
 * @param events the numbers of the events it rests on, ascending
 * @param arose when it came to be
 * @param resolved when it was made good, if it was; it stays visible
 * @param requirements the requirements that the rule serves
 * @param source where the rule comes from
 * @param problem what was seen, for people
 * @param reason why it matters, for people
 * @param nextMove what to do, for people
 * @param owner whose the next move is
 * @since 0.1.0
 */
public record Finding(
        String rule,
        Severity severity,
        About about,
        Vector<String> subject,
        Vector<Integer> events,
        Moment arose,
        Option<Moment> resolved,
        Vector<Requirement> requirements,
        Source source,
        Message problem,
        Message reason,
        Message nextMove,
        PersonId owner) {

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
        Objects.requireNonNull(nextMove, "nextMove");
        Objects.requireNonNull(owner, "owner");
    }

    /** Whether it was made good. */
    public boolean isResolved() {
        return resolved.isDefined();
    }

    /** What it is to the life cycle, when it keeps a gate closed. */
    Objection toObjection() {
        return new Objection(rule, subject, problem, nextMove, owner);
    }
}
