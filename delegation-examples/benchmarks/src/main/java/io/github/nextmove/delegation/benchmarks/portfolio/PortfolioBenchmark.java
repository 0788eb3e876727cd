package io.github.nextmove.delegation.benchmarks.portfolio;

import io.github.nextmove.delegation.lifecycle.Delegation;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** All rules over a portfolio that is in memory, once. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls what is @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PortfolioBenchmark {

    private static final int TO_WARM_UP = 20_000;

    /** How many delegations. */
    @Param({"10000", "30000", "100000", "300000", "1000000"})
    public int delegations;

    /** How many threads share the work. */
    @Param({"1", "2"})
    public int threads;

    private Delegation[] portfolio;
    private ExecutorService executor;

    /** Generates it, and asserts that one thread finds what several find. */
    @Setup
    public void ready() {
        portfolio = Generated.portfolio(delegations);
        executor = Executors.newFixedThreadPool(threads);
        Delegation[] few = Generated.portfolio(Math.min(delegations, TO_WARM_UP));
        if (Reviewing.findings(few, 1, executor) != Reviewing.findings(few, threads, executor)) {
            throw new IllegalStateException("one thread does not find what " + threads + " find");
        }
    }

    /** Lets the threads go. */
    @TearDown
    public void end() {
        executor.shutdown();
    }

    /** Each of them is reviewed; a figure is of all. */
    @Benchmark
    public long review() {
        return Reviewing.findings(portfolio, threads, executor);
    }
}
