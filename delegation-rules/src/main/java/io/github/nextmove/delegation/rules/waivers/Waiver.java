package io.github.nextmove.delegation.rules.waivers;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An agreement not to be told of some findings for a time, such as until 30 June, while the caterer is new.
 *
 * <p>One person asks for it and another approves; it says why, and it always ends, within {@link
 * #LONGEST_DAYS} days. A malformed one is refused with an {@link IllegalArgumentException} that says all that
 * is wrong; the builder throws an {@link IllegalStateException} that names what was not said. It hides nothing for good: what is waived stays in the answer of the rule, and when it has lapsed
 * the finding is back. What keeps a delegation from being closed cannot be waived. Source: none of the two
 * documents; it is how organisations keep exceptions from becoming the rule.
 *
 * @param rule the id of the rule whose findings are waived
 * @param subject the one thing about which they are waived, such as a matter; all of them when there is none
 * @param taskType the one kind of task for which they are waived, if there is one
 * @param delegator the one delegator for whom they are waived, if there is one
 * @param delegatee the one delegatee for whom they are waived, if there is one
 * @param reason why
 * @param askedBy who asked for it
 * @param approvedBy who approved it; somebody else
 * @param start the first day
 * @param end the last day
 * @since 0.1.0
 */
@Value.Builder
public record Waiver(
        String rule,
        Option<String> subject,
        Option<TaskType> taskType,
        Option<PersonId> delegator,
        Option<PersonId> delegatee,
        String reason,
        PersonId askedBy,
        PersonId approvedBy,
        LocalDate start,
        LocalDate end) {

    /** As many days as one may last, the first and the last included. */
    public static final int LONGEST_DAYS = 180;

    /** From so many days before its end on, a review warns that it will lapse. */
    public static final int WARNING_DAYS = 14;

    public Waiver {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(taskType, "taskType");
        Objects.requireNonNull(delegator, "delegator");
        Objects.requireNonNull(delegatee, "delegatee");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(askedBy, "askedBy");
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Vector<String> wrong = problems(rule, subject, reason, askedBy, approvedBy, start, end);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("a waiver of " + rule + ": " + wrong.mkString("; "));
        }
    }

    /** Begins a waiver. */
    public static WaiverBuilder builder() {
        return new WaiverBuilder();
    }

    /** Whether it is meant for a delegation, whatever the day. */
    public boolean isFor(Delegation delegation) {
        return taskType.forAll(type -> delegation.task().type().equals(type))
                && delegator.forAll(person -> delegation.delegator().equals(person))
                && delegatee.forAll(person -> delegation.delegatee().id().equals(person));
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    private static Vector<String> problems(
            String rule,
            Option<String> subject,
            String reason,
            PersonId askedBy,
            PersonId approvedBy,
            LocalDate start,
            LocalDate end) {
        Vector<String> wrong = Vector.empty();
        if (rule.isBlank()) {
            wrong = wrong.append("it needs the id of a rule");
        }
        if (reason.isBlank()) {
            wrong = wrong.append("it needs a reason");
        }
        if (subject.exists(String::isBlank)) {
            wrong = wrong.append("its subject cannot be blank: leave it out, and it is for all");
        }
        if (askedBy.value().isBlank() || approvedBy.value().isBlank()) {
            wrong = wrong.append("it needs who asked and who approved");
        } else if (askedBy.value().strip().equals(approvedBy.value().strip())) {
            wrong = wrong.append("who asked and who approved must be two people, both were " + askedBy);
        }
        if (end.isBefore(start)) {
            wrong = wrong.append("it ends on " + end + ", before it begins on " + start);
        } else if (ChronoUnit.DAYS.between(start, end) >= LONGEST_DAYS) {
            wrong = wrong.append("it may last " + LONGEST_DAYS + " days, from " + start + " until "
                    + start.plusDays(LONGEST_DAYS - 1) + " at most, was until " + end);
        }
        return wrong;
    }
}
