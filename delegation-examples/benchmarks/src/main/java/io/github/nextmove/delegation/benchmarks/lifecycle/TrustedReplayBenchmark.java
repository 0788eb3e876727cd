package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.History;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.vavr.collection.Vector;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Replaying a history that the library itself made, which it trusts: ours and the hand-written one. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls what is @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TrustedReplayBenchmark {

    /** Who plays. */
    @Param({"DELEGATION", "HAND_WRITTEN"})
    public Contestant contestant;

    /** How many events. */
    @Param({"10", "100", "1000"})
    public int events;

    private Supplier<Object> replaying;

    /** Asserts that both give the same, and sets one up. */
    @Setup
    public void ready() {
        Vector<Event> stored = LongStory.of(events);
        History history = Lifecycle.standard().restore(stored).get().history();
        if (!Told.of(history.replay())
                .equals(HandWrittenDelegation.replayed(stored).told())) {
            throw new IllegalStateException("the hand-written one replays to something else");
        }
        replaying =
                contestant == Contestant.DELEGATION ? history::replay : () -> HandWrittenDelegation.replayed(stored);
    }

    /** All events. */
    @Benchmark
    public Object trustedReplay() {
        return replaying.get();
    }
}
