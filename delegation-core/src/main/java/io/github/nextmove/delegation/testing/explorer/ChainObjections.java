package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/** What a chain has against a command by the page of the domain, as the set of the names of the reasons. */
final class ChainObjections {

    private static final Set<String> KINDS = TreeSet.of("StillHandedOn", "NotAtWorkAbove", "AlreadyInChain");

    private ChainObjections() {}

    /** What there is against it in the chain; what the link has against it is not its business. */
    static Set<String> of(ChainAttempt attempt) {
        return attempt.before()
                .link(attempt.link())
                .map(link -> of(attempt.before(), link, attempt.command()))
                .getOrElse(TreeSet.empty());
    }

    /** What of it was given. */
    static Set<String> given(Rejection rejection) {
        return rejection.reasons().map(ReasonKind::name).filter(KINDS::contains).toSortedSet();
    }

    static boolean isGivingBack(Command command) {
        return command instanceof DeliverResult || command instanceof ReturnTask;
    }

    private static Set<String> of(Chain chain, Link link, Command command) {
        Delegation delegation = link.delegation();
        boolean open = !delegation.phase().isFinal();
        Set<String> kinds = TreeSet.empty();
        if (open && isGivingBack(command) && hasPartsAtWork(chain, link)) {
            kinds = kinds.add("StillHandedOn");
        }
        if (open && isBeginning(command) && link.above() > 0 && !isAtWorkAbove(chain, link)) {
            kinds = kinds.add("NotAtWorkAbove");
        }
        if (command instanceof HandOn handOn && isThere(chain, link, handOn, open)) {
            kinds = kinds.add("AlreadyInChain");
        }
        return kinds;
    }

    private static boolean isBeginning(Command command) {
        return command instanceof SendResultBack || command instanceof HoldConversation held && held.accepted();
    }

    private static boolean hasPartsAtWork(Chain chain, Link link) {
        return chain.links()
                .exists(part -> part.above() == link.number() && ChainStateLaws.isAtWork(part.delegation()));
    }

    private static boolean isAtWorkAbove(Chain chain, Link link) {
        return ChainStateLaws.isAtWork(chain.links().get(link.above() - 1).delegation());
    }

    /** Who hands a part on to themselves is named twice, which says it; where it ended, the link says what it can. */
    private static boolean isThere(Chain chain, Link link, HandOn handOn, boolean open) {
        PersonId to = handOn.to().id();
        return to.equals(link.delegation().delegator())
                || open
                        && !to.equals(handOn.by())
                        && ChainStateLaws.places(chain, link).contains(to);
    }
}
