package io.github.nextmove.delegation.chain;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Decision;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Options;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Decides on a chain of delegations, such as a part that sam hands on to anna.
 *
 * <p>Each link has the life cycle of any delegation, and its gates. A chain adds, and nothing else: nobody has two
 * places on a path; a result and a return go back hop by hop; a link begins to be at work only while the one
 * above is; and a recall takes back all work on parts that is still out, from the far end on. What was delivered
 * or given back by then stays with its own two, to evaluate or to close.
 *
 * <p>The laws, each of which is a property in the tests: a refusal names all its reasons and changes nothing; a
 * chain of one link behaves as its delegation alone; restoring what was recorded gives the chain that was live.
 *
 * <p>Immutable and thread-safe. It reads no clock and does no input or output.
 *
 * @since 0.1.0
 */
public final class ChainLifecycle {

    private final Lifecycle lifecycle;

    private ChainLifecycle(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Chains in which each link has this life cycle, with its gates. */
    public static ChainLifecycle of(Lifecycle lifecycle) {
        return new ChainLifecycle(lifecycle);
    }

    /** Begins a chain of one link, or says why it cannot begin. */
    public Either<Rejection, Chain> draft(DraftDelegation draft) {
        return lifecycle.draft(draft).map(Chain::of);
    }

    /** Decides on a command on a link: what will be recorded, or every reason why not. */
    public Either<Rejection, ChainDecision> decide(Chain chain, int link, Command command) {
        return on(chain, link)
                .flatMap(one -> decide(chain, one, command, one.delegation().number()));
    }

    /** Decides on a command of somebody who saw the history of the link up to an event. */
    public Either<Rejection, ChainDecision> decide(Chain chain, int link, Command command, int lastSeen) {
        return on(chain, link).flatMap(one -> decide(chain, one, command, lastSeen));
    }

    /**
     * What somebody may do with a link at an instant, with what the chain has against it; none when there is no
     * such link.
     *
     * <p>HOLD_CONVERSATION is open to who may hold it, even where only a conversation that is declined can be held:
     * {@link #decide} says so of one that is accepted. Whom a part can be handed on to is not judged here either.
     */
    public Option<Options> options(Chain chain, int link, PersonId person, Instant at) {
        return chain.link(link).map(one -> {
            Options own = lifecycle.options(one.delegation(), person, at);
            return new Options(
                    own.person(),
                    own.party(),
                    own.at(),
                    own.number(),
                    own.choices()
                            .map(choice -> new Choice(
                                    choice.command(),
                                    choice.matter(),
                                    choice.needs(),
                                    both(choice.reasons(), ChainRules.reasons(chain, one, choice.command(), at)),
                                    choice.way())));
        });
    }

    /**
     * The chain that stored links add up to, the first one first, or the first link that could not have been part of it.
     *
     * <p>Besides each history, the links must fit each other: each is as the one above handed it on, nobody has
     * two places on a path, and none was at work while the one above was not, at any instant. In which
     * order things happened at one instant in two links, no event tells; any order will do in which they could have.
     */
    public Either<InvalidChain, Chain> restore(Iterable<StoredLink> stored) {
        return Restoring.of(lifecycle, Vector.ofAll(stored));
    }

    private Either<Rejection, ChainDecision> decide(Chain chain, Link link, Command command, int lastSeen) {
        Vector<Reason> reasons = ChainRules.reasons(chain, link, command);
        return lifecycle
                .decide(link.delegation(), command, lastSeen)
                .mapLeft(refused -> new Rejection(both(refused.reasons(), reasons)))
                .flatMap(own -> reasons.isEmpty()
                        ? Either.right(spread(chain, link, command, own))
                        : Either.left(new Rejection(reasons)));
    }

    private ChainDecision spread(Chain chain, Link link, Command command, Decision own) {
        ChainDecision none = new ChainDecision(Vector.empty(), chain);
        if (command instanceof HandOn handOn) {
            return drafted(and(none, link, own), link, handOn);
        }
        return and(command instanceof Recall ? recalled(none, link, command) : none, link, own);
    }

    private ChainDecision drafted(ChainDecision before, Link above, HandOn handOn) {
        DraftDelegation draft = new DraftDelegation(
                handOn.occasion(),
                handOn.task(),
                handOn.to(),
                handOn.colleagues(),
                above.delegation().zone());
        Delegation part = lifecycle.draft(draft).getOrElseThrow(ChainLifecycle::notForeseen);
        Link link = new Link(before.chain().links().size() + 1, above.number(), part);
        return new ChainDecision(
                before.recorded()
                        .append(new ChainEvent(
                                link.number(), part.history().recorded().head())),
                before.chain().with(link));
    }

    private ChainDecision recalled(ChainDecision before, Link above, Command recall) {
        return before.chain()
                .partsOf(above.number())
                .filter(ChainRules::isOut)
                .reverse()
                .foldLeft(before, (decided, part) -> {
                    Delegation out = part.delegation();
                    Occasion occasion = new Occasion(
                            out.delegator(), recall.at(), recall.occasion().conversation());
                    Decision own = lifecycle
                            .decide(out, new Recall(occasion, RecallReason.TASK_TAKEN_BACK))
                            .getOrElseThrow(ChainLifecycle::notForeseen);
                    return and(decided, part, own);
                });
    }

    private static ChainDecision and(ChainDecision before, Link link, Decision decision) {
        return new ChainDecision(
                before.recorded().append(new ChainEvent(link.number(), decision.recorded())),
                before.chain().with(link.after(decision.delegation())));
    }

    private static Either<Rejection, Link> on(Chain chain, int link) {
        return chain.link(link)
                .toEither(() -> new Rejection(
                        Vector.of(new Reason.UnknownLink(link, chain.links().size()))));
    }

    /** What the link has against it, and what of the chain's reasons it does not say already. */
    private static Vector<Reason> both(Vector<Reason> own, Vector<Reason> ofChain) {
        return own.appendAll(ofChain.reject(reason -> own.contains(reason) || isSaid(own, reason)));
    }

    /** Who hands a part on to themselves is named twice, which says it. */
    private static boolean isSaid(Vector<Reason> own, Reason reason) {
        return reason instanceof Reason.AlreadyInChain twice
                && own.contains(new Reason.SamePersonTwice(twice.person()));
    }

    private static IllegalStateException notForeseen(Rejection rejection) {
        return new IllegalStateException("the rules of the chain let it pass, and the link refuses: " + rejection);
    }
}
