package io.github.nextmove.delegation.rules.upward;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Who had one matter in turn, such as support, then network, then support again.
 *
 * <p>For any matter and any kind of holder: the monkey of a delegation between two people, or a ticket between teams.
 *
 * <pre>{@code
 * HandoverTrail.startingWith("support", monday).then("network", tuesday).then("support", friday).handBacks()
 * }</pre>
 *
 * <p>A <em>hand-off</em> is a change of holder. A <em>hand-back</em> goes to the very holder who gave it, A to B to A.
 * A <em>circular return</em> goes to any earlier holder. <em>Ping-pong</em> is more than one hand-back. The trail is in
 * the order in which it is told; it does not sort by time.
 *
 * @param <H> what holders are, such as a person's id or the name of a team; equal ones are the same holder
 * @since 0.1.0
 */
public final class HandoverTrail<H> {

    private final Holding<H> holding;
    private final Vector<HandOff<H>> handOffs;

    private HandoverTrail(Holding<H> holding, Vector<HandOff<H>> handOffs) {
        this.holding = holding;
        this.handOffs = handOffs;
    }

    /** The beginning of a trail. */
    public static <H> HandoverTrail<H> startingWith(H holder, Instant since) {
        return new HandoverTrail<>(Holding.first(holder, since), Vector.empty());
    }

    /** The trail with this holder from then on; the same trail when that is the one who has it. */
    public HandoverTrail<H> then(H holder, Instant at) {
        if (isWith(holder)) {
            return this;
        }
        HandOff<H> handOff = holding.handTo(holder, at);
        return new HandoverTrail<>(handOff.received(), handOffs.append(handOff));
    }

    /** The trail when the one who has it got this far. */
    public HandoverTrail<H> reaching(Progress progress) {
        return new HandoverTrail<>(holding.reaching(progress), handOffs);
    }

    /** Who has it now, and since when. */
    public Holding<H> holding() {
        return holding;
    }

    /** Whether this holder has it now. */
    public boolean isWith(H holder) {
        return holding.holder().equals(Objects.requireNonNull(holder, "holder"));
    }

    /** Each change of holder, in order. */
    public Vector<HandOff<H>> handOffs() {
        return handOffs;
    }

    /** Each return to the very holder who gave it, in order: A to B to A. */
    public Vector<HandOff<H>> handBacks() {
        return handOffs.filter(HandOff::isHandBack);
    }

    /** Each return to an earlier holder, hand-backs among them, in order. */
    public Vector<HandOff<H>> circularReturns() {
        return handOffs.filter(HandOff::isCircular);
    }

    /** Whether it was handed back more than once. */
    public boolean isPingPong() {
        return handBacks().size() > 1;
    }

    /** How long it was with each until then, in the order in which they first had it; together that is all the time. */
    public Map<H, Duration> timeWithEach(Instant until) {
        return handOffs.foldLeft(
                        LinkedHashMap.<H, Duration>empty(),
                        (times, handOff) -> times.put(handOff.from(), handOff.time(), Duration::plus))
                .put(holding.holder(), Duration.between(holding.since(), until), Duration::plus);
    }
}
