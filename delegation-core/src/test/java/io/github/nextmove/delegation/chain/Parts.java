package io.github.nextmove.delegation.chain;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Vector;

/** Chains to test with: noor delegates to sam, sam a part to anna, anna a part of that to bilal. */
final class Parts {

    static final ChainLifecycle CHAINS = ChainLifecycle.of(Lifecycle.standard());

    private Parts() {}

    /** Somebody, some days after Monday at nine. */
    static Occasion day(int day, PersonId person) {
        return Occasion.of(person, MONDAY.plusSeconds(86_400L * day));
    }

    static HandOn handOn(int day, PersonId by, PersonId to) {
        return new HandOn(day(day, by), Task.of("catering"), Delegatee.networkMember(to), Vector.empty());
    }

    static HoldConversation agree(int day, PersonId by) {
        return HoldConversation.accepted(day(day, by), Agreement.builder().build(), Topic.WHY);
    }

    /** Sam is at work for noor since day 0. */
    static Chain one() {
        Chain drafted = CHAINS.draft(
                        DraftDelegation.of(day(0, NOOR), Task.of("customer-meeting"), Delegatee.networkMember(SAM)))
                .get();
        return after(drafted, 1, agree(0, NOOR), new StartWork(day(0, SAM)));
    }

    /** Sam handed a part on to anna on day 1; nothing was agreed yet. */
    static Chain drafted() {
        return after(one(), 1, handOn(1, SAM, ANNA));
    }

    /** Anna is at work for sam since day 2. */
    static Chain two() {
        return after(drafted(), 2, agree(2, SAM), new StartWork(day(2, ANNA)));
    }

    /** Bilal is at work for anna since day 4. */
    static Chain three() {
        Chain drafted = after(two(), 2, handOn(3, ANNA, BILAL));
        return after(drafted, 3, agree(4, ANNA), new StartWork(day(4, BILAL)));
    }

    /** Anna delivered on day 5. */
    static Chain delivered() {
        return after(two(), 2, new DeliverResult(day(5, ANNA)));
    }

    static Chain after(Chain before, int link, Command... commands) {
        Chain after = before;
        for (Command command : commands) {
            after = CHAINS.decide(after, link, command)
                    .getOrElseThrow(refused -> new AssertionError(command + " is refused: " + refused))
                    .chain();
        }
        return after;
    }

    static Vector<Reason> refusal(Chain chain, int link, Command command) {
        return CHAINS.decide(chain, link, command).getLeft().reasons();
    }

    static Vector<Phase> phases(Chain chain) {
        return chain.links().map(link -> link.delegation().phase());
    }

    static Vector<StoredLink> stored(Chain chain) {
        return chain.links()
                .map(link ->
                        new StoredLink(link.above(), link.delegation().history().events()));
    }
}
