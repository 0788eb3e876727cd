package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.command.Command;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the events of the twelve legal steps take, without any life cycle: every contestant makes them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EventsBenchmark {

    private final Command[] legal = Script.legal().toJavaArray(Command[]::new);

    /** Makes them. */
    @Benchmark
    @OperationsPerInvocation(LifecycleBenchmark.LEGAL)
    public void events(Blackhole hole) {
        for (Command command : legal) {
            hole.consume(Recorded.of(command));
        }
    }
}
