package io.github.nextmove.delegation.testing;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.Vector;
import java.time.Instant;

/** What people mostly do next in a chain, and on which link: often the newest, now and then one further up. */
final class ChainSteps {

    private static final int DEEPEST = 4;
    private static final int MOST_LINKS = 8;

    private final Chain chain;
    private final Picks picks;

    ChainSteps(Chain chain, Picks picks) {
        this.chain = chain;
        this.picks = picks;
    }

    ChainAttempt next(ChainLifecycle lifecycle) {
        Link link = link();
        Command command = command(link);
        int number = link.delegation().number();
        int lastSeen = picks.percent(2) ? number + (picks.percent(50) ? 1 : -1) : number;
        int on = picks.percent(1) ? chain.links().size() + 1 : link.number();
        return ChainAttempt.at(lifecycle, chain, on, command, lastSeen);
    }

    private Link link() {
        Vector<Link> open =
                chain.links().reject(link -> link.delegation().phase().isFinal());
        if (open.isEmpty() || picks.percent(4)) {
            return picks.one(chain.links());
        }
        return picks.percent(45) ? open.last() : picks.one(open);
    }

    private Command command(Link link) {
        Delegation delegation = link.delegation();
        Instant last = last(delegation);
        if (link.isAtWork() && mayGoDeeper(link) && picks.percent(20)) {
            return handOn(delegation, last);
        }
        if (picks.percent(1)) {
            return new Details(delegation, picks, false, last).command(CommandType.RECALL, delegation.delegator());
        }
        Command command = Steps.next(delegation, picks, last);
        while (command.type() == CommandType.HAND_ON && !mayGoDeeper(link)) {
            command = Steps.next(delegation, picks, last);
        }
        return command;
    }

    private Command handOn(Delegation delegation, Instant last) {
        PersonId by = delegation.delegatee().id();
        return new Details(delegation, picks, false, last).command(CommandType.HAND_ON, by);
    }

    private boolean mayGoDeeper(Link link) {
        return chain.path(link.number()).size() < DEEPEST && chain.links().size() < MOST_LINKS;
    }

    /** Mostly all links keep one time; now and then a link goes on from its own last event. */
    private Instant last(Delegation delegation) {
        Vector<Instant> instants = chain.links()
                .map(Link::delegation)
                .map(each -> each.history().last().at());
        return picks.percent(90)
                ? instants.max().get()
                : delegation.history().last().at();
    }
}
