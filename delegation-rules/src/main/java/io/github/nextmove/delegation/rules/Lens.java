package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * How a situation is looked at: the thing that is judged, by which version of the agreement, and who hears of it.
 *
 * @param focus the thing that is judged, if one is
 * @param agreement the number of the version that counts; 0 before any
 * @param unknowns hears what was asked for and is not known
 * @param onAgreement runs when an answer hangs on the version
 */
record Lens(@Nullable Focus<?> focus, int agreement, Unknowns unknowns, Runnable onAgreement) {

    private static final Runnable NOBODY = () -> {};

    static Lens whole(int agreement) {
        return new Lens(null, agreement, Unknowns.IGNORED, NOBODY);
    }

    Lens on(@Nullable Focus<?> other, int version) {
        return new Lens(other, version, unknowns, onAgreement);
    }

    Lens telling(Unknowns to) {
        return new Lens(focus, agreement, to, onAgreement);
    }

    Lens noticing(Runnable hangsOnAgreement) {
        return new Lens(focus, agreement, unknowns, hangsOnAgreement);
    }

    /** The version of the agreement that counts in a situation; what asks for it hangs on it. */
    static Option<AgreementVersion> versionIn(Situation situation) {
        situation.lens().onAgreement().run();
        return situation
                .know(Facts.AGREEMENTS)
                .get()
                .take(situation.lens().agreement())
                .lastOption();
    }
}
