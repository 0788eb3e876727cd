package io.github.nextmove.delegation.rules.waivers;

import io.github.nextmove.delegation.Message;
import java.util.Objects;

/**
 * What became of a waiver in a review, such as lapsed on 30 June: the finding is back.
 *
 * @param state what became of it
 * @param waiver which waiver
 * @since 0.1.0
 */
public record WaiverNotice(State state, Waiver waiver) {

    private static final String TEXTS = "io.github.nextmove.delegation.rules.waivers.waivers";

    public WaiverNotice {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(waiver, "waiver");
    }

    /** What can become of a waiver. */
    public enum State {
        /** It waives something. */
        IN_FORCE,
        /** It waives something, and will lapse soon. */
        LAPSES_SOON,
        /** It would have waived something, and has lapsed: the finding is back. */
        LAPSED,
        /** It holds, and there is nothing to waive. */
        UNUSED
    }

    /** What it says, for people. */
    public Message message() {
        return Message.of(TEXTS, state.name())
                .with("rule", waiver.rule())
                .with("reason", waiver.reason())
                .with("asked", waiver.askedBy())
                .with("approved", waiver.approvedBy())
                .with("until", waiver.end());
    }
}
