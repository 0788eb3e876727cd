package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.benchmarks.lifecycle.LifecycleContestant.Running;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Bringing a delegation back from its events, in the mix of cases W1 and W3.
 *
 * <p>Ours checks each event, as it does with what a host stored. The hand-written one trusts them, as ours does in
 * {@link TrustedReplayBenchmark}. Peers fire each.
 */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls what is @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReplayBenchmark {

    /** Who plays. */
    @Param
    public Contestant contestant;

    /** How many events. */
    @Param({"10", "100", "1000"})
    public int events;

    private LifecycleContestant playing;
    private Vector<Event> history;

    /** Sets it up; {@link LifecyclePart} has asserted that it answers as it should. */
    @Setup
    public void ready() {
        playing = contestant.ready();
        history = LongStory.of(events);
    }

    /** All events. */
    @Benchmark
    public Running replay() {
        return playing.replayed(history);
    }
}
