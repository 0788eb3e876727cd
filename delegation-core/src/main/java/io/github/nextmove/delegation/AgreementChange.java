package io.github.nextmove.delegation;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What would be different in an agreement, such as a deadline on 20 April and one level more autonomy.
 *
 * <p>What is absent stays as it was agreed: a deadline or a level can move, and not go. Only what steers the work can change on the way; the result and the
 * instruction are those of the conversation. A level that changes takes its reason along, or has none.
 *
 * @param deadline another last day
 * @param checkpoints other days on which interim results are discussed, in place of all that were agreed
 * @param authority other decisions the delegatee may take, in place of all that were granted
 * @param autonomy another level
 * @param autonomyReason why that is not the level that was advised, in words (F18)
 * @since 0.1.0
 */
@Value.Builder
public record AgreementChange(
        Option<LocalDate> deadline,
        Option<Vector<LocalDate>> checkpoints,
        Option<Set<@Valid DecisionId>> authority,
        Option<AutonomyLevel> autonomy,
        Option<@NotBlank @Size(max = 10_000) String> autonomyReason) {

    public AgreementChange {
        deadline = Components.option(deadline, "deadline");
        checkpoints = Components.option(checkpoints, "checkpoints").map(days -> Components.list(days, "checkpoints"));
        authority = Components.option(authority, "authority").map(decisions -> Components.set(decisions, "authority"));
        autonomy = Components.option(autonomy, "autonomy");
        autonomyReason = Components.option(autonomyReason, "autonomyReason");
    }

    /** Starts with nothing changed. */
    public static AgreementChangeBuilder builder() {
        return new AgreementChangeBuilder();
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return deadline.isEmpty()
                && checkpoints.isEmpty()
                && authority.isEmpty()
                && autonomy.isEmpty()
                && autonomyReason.isEmpty();
    }
}
