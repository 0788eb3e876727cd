package io.github.nextmove.delegation;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What delegator and delegatee agreed in the conversation, such as a result by 10 April with checkpoints on
 * two days.
 *
 * <p>Everything may be absent: what is missing is recorded as it was, and the rules say so. Source: F6-F8,
 * F18, F26, A13, A34.
 *
 * @param expectedResult the result to be reached, in words (F6)
 * @param instruction what must be done, in words (F7)
 * @param deadline the last day, if any (A34)
 * @param authority the decisions the delegatee may take (A13)
 * @param checkpoints the days on which interim results are discussed (F8)
 * @param autonomy how freely the delegatee acts (F15)
 * @param autonomyReason why that is not the level that was advised, in words (F18)
 * @param developmentGoal what the delegatee wants to grow in (F26)
 * @since 0.1.0
 */
@Value.Builder
public record Agreement(
        Option<@NotBlank @Size(max = 10_000) String> expectedResult,
        Option<@NotBlank @Size(max = 10_000) String> instruction,
        Option<LocalDate> deadline,
        Set<@Valid DecisionId> authority,
        Vector<LocalDate> checkpoints,
        Option<AutonomyLevel> autonomy,
        Option<@NotBlank @Size(max = 10_000) String> autonomyReason,
        DevelopmentGoal developmentGoal) {

    public Agreement {
        expectedResult = Components.option(expectedResult, "expectedResult");
        instruction = Components.option(instruction, "instruction");
        deadline = Components.option(deadline, "deadline");
        authority = Components.set(authority, "authority");
        checkpoints = Components.list(checkpoints, "checkpoints");
        autonomy = Components.option(autonomy, "autonomy");
        autonomyReason = Components.option(autonomyReason, "autonomyReason");
        Objects.requireNonNull(developmentGoal, "developmentGoal");
    }

    /** The agreement with a change made to it. */
    public Agreement changedBy(AgreementChange change) {
        return new Agreement(
                expectedResult,
                instruction,
                change.deadline().orElse(deadline),
                change.authority().getOrElse(authority),
                change.checkpoints().getOrElse(checkpoints),
                change.autonomy().orElse(autonomy),
                change.autonomyReason().orElse(change.autonomy().isDefined() ? Option.none() : autonomyReason),
                developmentGoal);
    }

    /** Starts with nothing agreed and no development goal. */
    public static AgreementBuilder builder() {
        return new AgreementBuilder().developmentGoal(DevelopmentGoal.NONE);
    }
}
