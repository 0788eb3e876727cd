package io.github.nextmove.delegation;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The discussion of the end result, such as one held with the delegatee in which nothing was left out.
 *
 * <p>It may be held in several sittings, that add up. Source: F46-F53.
 *
 * @param participants who took part
 * @param parts what was discussed
 * @param outcome whether the result was as agreed
 * @param wentWell what went well, in words
 * @param lessons the lessons for next time, in words
 * @since 0.1.0
 */
@Value.Builder
public record Evaluation(
        Set<@Valid PersonId> participants,
        Set<EvaluationPart> parts,
        Outcome outcome,
        Option<@NotBlank @Size(max = 10_000) String> wentWell,
        Option<@NotBlank @Size(max = 10_000) String> lessons) {

    public Evaluation {
        participants = Components.set(participants, "participants");
        parts = Components.set(parts, "parts");
        Objects.requireNonNull(outcome, "outcome");
        wentWell = Components.option(wentWell, "wentWell");
        lessons = Components.option(lessons, "lessons");
    }

    /** Starts with nobody present and nothing discussed; an outcome is required. */
    public static EvaluationBuilder builder() {
        return new EvaluationBuilder();
    }

    /** The parts that were not discussed yet, in their order. */
    public Vector<EvaluationPart> missingParts() {
        return Vector.of(EvaluationPart.values()).removeAll(parts);
    }

    /** Whether all five parts were discussed (F53). */
    public boolean isComplete() {
        return missingParts().isEmpty();
    }

    /** This evaluation with a later sitting added: people and parts add up, the last outcome stands. */
    public Evaluation completedBy(Evaluation later) {
        return new Evaluation(
                participants.addAll(later.participants),
                parts.addAll(later.parts),
                later.outcome,
                later.wentWell.orElse(wentWell),
                later.lessons.orElse(lessons));
    }
}
