package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.History;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
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

/** Replaying a history that the library itself made, which it trusts: ours and the hand-written one. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls what is @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TrustedReplayBenchmark {

    /** How many events. */
    @Param({"10", "100", "1000"})
    public int events;

    private Vector<Event> stored;
    private History history;

    /** Asserts that both give the same, and sets them up. */
    @Setup
    public void ready() {
        stored = LongStory.of(events);
        history = Lifecycle.standard().restore(stored).get().history();
        if (!Told.of(history.replay())
                .equals(HandWrittenDelegation.replayed(stored).told())) {
            throw new IllegalStateException("the hand-written one replays to something else");
        }
    }

    /** Ours. */
    @Benchmark
    public Delegation delegation() {
        return history.replay();
    }

    /** The limit. */
    @Benchmark
    public Object handWritten() {
        return HandWrittenDelegation.replayed(stored);
    }
}
