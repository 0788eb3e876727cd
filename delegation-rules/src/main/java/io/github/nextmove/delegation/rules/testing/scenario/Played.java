package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.chain.ChainDecision;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What came of the steps of a scenario in a life cycle.
 *
 * @param chain the delegation after all steps that were accepted, and all parts of it that were handed on
 * @param links for each link that the file numbers, its number in the chain; none when handing it on was refused
 * @param refused the steps that were not accepted, in order
 * @since 0.1.0
 */
public record Played(Chain chain, Vector<Option<Integer>> links, Vector<Refused> refused) {

    public Played {
        Objects.requireNonNull(chain, "chain");
        Components.list(links, "links");
        Components.list(refused, "refused");
    }

    /**
     * A step that changed nothing, such as a CLOSE that came too early.
     *
     * @param step the step
     * @param rejection every reason why not
     */
    public record Refused(Step step, Rejection rejection) {
        public Refused {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(rejection, "rejection");
        }
    }

    /** What there is before the first step: one delegation, of which nothing was handed on. */
    public static Played begin(Delegation drafted) {
        return new Played(Chain.of(drafted), Vector.of(Option.some(1)), Vector.empty());
    }

    /** The first delegation, of which all others are parts, after all steps that were accepted. */
    public Delegation delegation() {
        return chain.first().delegation();
    }

    /** The link to which the file gives a number; none when handing it on was refused. */
    public Option<Link> link(int number) {
        return number < 1 || number > links.size()
                ? Option.none()
                : links.get(number - 1).flatMap(chain::link);
    }

    /** What the step leads to, or every reason why not. */
    public Either<Rejection, ChainDecision> decide(ChainLifecycle lifecycle, Step step) {
        return link(step.link())
                .map(link -> lifecycle.decide(chain, link.number(), step.command()))
                .getOrElse(
                        () -> Either.left(new Rejection(Vector.of(new Reason.UnknownLink(step.link(), links.size())))));
    }

    /** What it is after one step more, which a life cycle decided on. */
    public Played after(Step step, Either<Rejection, ChainDecision> decided) {
        return new Played(
                decided.map(ChainDecision::chain).getOrElse(chain),
                step.command() instanceof HandOn ? links.append(numberOfNew(decided)) : links,
                decided.isLeft() ? refused.append(new Refused(step, decided.getLeft())) : refused);
    }

    private static Option<Integer> numberOfNew(Either<Rejection, ChainDecision> decided) {
        return decided.toOption().map(decision -> decision.recorded().last().link());
    }
}
