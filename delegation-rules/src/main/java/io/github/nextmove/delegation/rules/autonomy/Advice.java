package io.github.nextmove.delegation.rules.autonomy;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How freely to let somebody act and how much to stand by, with the reason, such as L3 with much support.
 *
 * <p>It starts a conversation and is never an instruction: who delegates decides. Without a level there is
 * nothing to advise, and the reason says why.
 *
 * @param autonomy the level, if there is something to advise
 * @param style the style that belongs to the level
 * @param support the support that belongs to the level
 * @param reason why, by a stable code such as {@code ONE_STEP_AT_A_TIME}
 * @param explanation why, for people
 * @since 0.1.0
 */
public record Advice(
        Option<AutonomyLevel> autonomy,
        Option<Style> style,
        Option<Support> support,
        String reason,
        Message explanation) {

    public Advice {
        Objects.requireNonNull(autonomy, "autonomy");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(explanation, "explanation");
    }

    /** A level with the style and the support that belong to it. */
    public static Advice of(AutonomyLevel level, String reason, Message explanation) {
        Style style = Style.of(level);
        return new Advice(Option.some(level), Option.some(style), Option.some(style.support()), reason, explanation);
    }

    /** No level, and why there is none. */
    public static Advice none(String reason, Message explanation) {
        return new Advice(Option.none(), Option.none(), Option.none(), reason, explanation);
    }

    static Advice of(AutonomyLevel level, AdviceReason reason) {
        return of(level, reason.name(), reason.message());
    }

    static Advice of(AutonomyLevel level, AdviceReason reason, UnaryOperator<Message> counts) {
        return of(level, reason.name(), counts.apply(reason.message()));
    }

    static Advice none(AdviceReason reason) {
        return none(reason.name(), reason.message());
    }
}
