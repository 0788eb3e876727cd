package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.lifecycle.InvalidHistory;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Why stored links are no chain, such as: nobody handed link 3 on.
 *
 * @param link the number of the first link that does not fit
 * @param why what is wrong with it
 * @param history what is wrong with its own history, when it is that
 * @since 0.1.0
 */
public record InvalidChain(int link, Why why, Option<InvalidHistory> history) {

    public InvalidChain {
        Objects.requireNonNull(why, "why");
        history = Components.option(history, "history");
    }

    static InvalidChain at(int link, Why why) {
        return new InvalidChain(link, why, Option.none());
    }

    /**
     * What can be wrong with a link, such as {@link #NOT_AS_HANDED_ON}.
     *
     * @since 0.1.0
     */
    public enum Why {
        /** Its events are no history. */
        NO_HISTORY,

        /** The link above is not an earlier one, or the first has one. */
        NO_LINK_ABOVE,

        /** The link above handed on no such part: another person, task or moment, or none that is left. */
        NOT_AS_HANDED_ON,

        /** It handed on a part for which there is no link. */
        PART_MISSING,

        /** Its delegatee has a place further up. */
        SAME_PERSON_TWICE,

        /** It was at work at a moment at which the link above was not. */
        NOT_AT_WORK_ABOVE
    }
}
