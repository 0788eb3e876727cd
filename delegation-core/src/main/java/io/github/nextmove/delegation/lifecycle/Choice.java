package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.command.CommandType;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One thing that somebody could do now and whether they may, such as CLOSE, which a gate keeps shut.
 *
 * <p>It is data for a button: whether it can be pressed and what must be filled in, or why not and what comes
 * first. {@code text.Texts} renders it for people. What a command carries is not judged here: a next move for
 * an outsider is refused by {@link Lifecycle#decide}.
 *
 * @param command the kind of command
 * @param matter about which matter, where the command names one that is known already
 * @param needs what must be filled in beyond who, when and this matter
 * @param reasons every reason why it is refused now, in the order of a {@link Rejection}
 * @param way when the phase is wrong, the shortest list of commands that leads to a right one, one after the
 *     other; empty when none does
 * @since 0.1.0
 */
public record Choice(
        CommandType command,
        Option<MatterId> matter,
        Set<Reason.Required> needs,
        Vector<Reason> reasons,
        Vector<CommandType> way) {

    public Choice {
        Objects.requireNonNull(command, "command");
        matter = Components.option(matter, "matter");
        needs = Components.set(needs, "needs");
        reasons = Components.list(reasons, "reasons");
        way = Components.list(way, "way");
    }

    /** Whether nothing is against it, once its needs are filled in. */
    public boolean isAllowed() {
        return reasons.isEmpty();
    }

    /** The first command of the way to a phase in which this can be done. */
    public Option<CommandType> firstStep() {
        return way.headOption();
    }
}
