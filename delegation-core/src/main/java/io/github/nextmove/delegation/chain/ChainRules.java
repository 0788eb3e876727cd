package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a chain has against a command on one of its links, beyond what the link itself has.
 *
 * <p>Links have clocks of their own. Only what makes a link begin or stop to be at work has to come after what the
 * links right above or below did, so that a link is at work only while the one above is, at every instant.
 */
final class ChainRules {

    private final Chain chain;
    private final Link link;
    private final Instant at;

    private ChainRules(Chain chain, Link link, Instant at) {
        this.chain = chain;
        this.link = link;
        this.at = at;
    }

    /** Every reason against a command; none where the link has ended, which its own life cycle says. */
    static Vector<Reason> reasons(Chain chain, Link link, Command command) {
        ChainRules rules = new ChainRules(chain, link, command.at());
        if (link.delegation().phase().isFinal()) {
            return Vector.empty();
        }
        if (command instanceof HandOn handOn) {
            return rules.handingOn(handOn.to().id());
        }
        if (command instanceof HoldConversation held) {
            return held.accepted() ? rules.beginning() : Vector.empty();
        }
        return rules.ofType(command.type());
    }

    /**
     * Every reason against a command of a type, whatever it carries: a conversation can be held, if only to be
     * declined.
     */
    static Vector<Reason> reasons(Chain chain, Link link, CommandType type, Instant at) {
        return link.delegation().phase().isFinal() ? Vector.empty() : new ChainRules(chain, link, at).ofType(type);
    }

    private Vector<Reason> ofType(CommandType type) {
        return switch (type) {
            case SEND_RESULT_BACK -> beginning();
            case DELIVER_RESULT, RETURN_TASK -> givingBack();
            case RECALL ->
                notBefore(chain.partsOf(link.number()).flatMap(part -> isOut(part) ? lastOf(part) : endOf(part)));
            default -> Vector.empty();
        };
    }

    private Vector<Reason> handingOn(PersonId to) {
        boolean there = chain.path(link.number())
                .map(Link::delegation)
                .exists(on -> on.delegator().equals(to) || on.delegatee().id().equals(to));
        return there ? Vector.of(new Reason.AlreadyInChain(to)) : Vector.empty();
    }

    private Vector<Reason> beginning() {
        return chain.link(link.above())
                .map(Link::delegation)
                .toVector()
                .flatMap(above -> Work.isGoingOn(above)
                        ? notBefore(Work.of(above).lastOption().map(Work::from).toVector())
                        : Vector.<Reason>of(
                                new Reason.NotAtWorkAbove(above.delegatee().id(), above.phase())));
    }

    private Vector<Reason> givingBack() {
        Vector<Link> parts = chain.below(link.number());
        Vector<PersonId> still = parts.filter(Link::isAtWork)
                .map(part -> part.delegation().delegatee().id());
        return notBefore(parts.flatMap(ChainRules::endOf))
                .prependAll(still.isEmpty() ? Vector.empty() : Vector.of(new Reason.StillHandedOn(still.distinct())));
    }

    private Vector<Reason> notBefore(Vector<Instant> instants) {
        return instants.max().filter(at::isBefore).toVector().map(latest -> new Reason.TimeRunsBackwards(latest, at));
    }

    /** Whether the work on a part is still out: neither ended nor back with who handed it on. */
    static boolean isOut(Link part) {
        Phase phase = part.delegation().phase();
        return !phase.isFinal() && phase != Phase.RESULT_DELIVERED && phase != Phase.RETURNED;
    }

    private static Option<Instant> lastOf(Link part) {
        Delegation delegation = part.delegation();
        return Option.some(delegation.history().last().at());
    }

    private static Option<Instant> endOf(Link part) {
        return Work.endOf(part.delegation());
    }
}
