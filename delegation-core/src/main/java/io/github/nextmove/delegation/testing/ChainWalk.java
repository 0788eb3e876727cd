package io.github.nextmove.delegation.testing;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain walked through its life cycle, with every attempt on the way: up to four links one below the other, and
 * some with branches.
 *
 * <p>As with a {@link Walk}, it is a function of a life cycle and a list of numbers: the first is the draft, each other
 * one a command on one of the links, and leaving one out leaves out a command.
 *
 * @param choices the numbers
 * @param lifecycle what each link is decided by
 * @param start the chain of one link, as it was drafted
 * @param attempts every command in order, refused or not
 * @since 0.1.0
 */
public record ChainWalk(Vector<Integer> choices, Lifecycle lifecycle, Chain start, Vector<ChainAttempt> attempts) {

    /** The walk of a list of numbers; an empty list is just a draft. */
    public static ChainWalk of(Lifecycle lifecycle, Iterable<Integer> choices) {
        Vector<Integer> all = Vector.ofAll(choices);
        ChainLifecycle chains = ChainLifecycle.of(lifecycle);
        Chain start = chains.draft(new Drafts(Picks.of(all.headOption().getOrElse(0))).draft())
                .get();
        List<ChainAttempt> attempts = new ArrayList<>();
        Chain now = start;
        for (int choice : all.drop(1)) {
            ChainAttempt attempt = new ChainSteps(now, Picks.of(choice)).next(chains);
            attempts.add(attempt);
            now = attempt.after();
        }
        return new ChainWalk(all, lifecycle, start, Vector.ofAll(attempts));
    }

    /** The walk of a seed, for counting over many. */
    public static ChainWalk ofSeed(Lifecycle lifecycle, long seed, int length) {
        Picks picks = Picks.of(seed);
        return of(lifecycle, Vector.fill(length, () -> picks.below(Integer.MAX_VALUE)));
    }

    /** What decided. */
    public ChainLifecycle chains() {
        return ChainLifecycle.of(lifecycle);
    }

    /** Where it ends. */
    public Chain end() {
        return attempts.isEmpty() ? start : attempts.last().after();
    }

    /** Each chain on the way, once: the first was drafted. */
    public Vector<Chain> states() {
        return accepted().map(ChainAttempt::after).prepend(start);
    }

    /** What was accepted, in order. */
    public Vector<ChainAttempt> accepted() {
        return attempts.filter(ChainAttempt::isAccepted);
    }

    /** What was refused, in order. */
    public Vector<ChainAttempt> refused() {
        return attempts.reject(ChainAttempt::isAccepted);
    }

    @Override
    public String toString() {
        return "ChainWalk of " + choices + "\n  " + start + attempts.mkString("\n  ", "\n  ", "\n");
    }
}
