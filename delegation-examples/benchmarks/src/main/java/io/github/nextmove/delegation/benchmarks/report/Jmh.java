package io.github.nextmove.delegation.benchmarks.report;

import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks, with what they allocate. */
public final class Jmh {

    private Jmh() {}

    /** Every figure of some classes. */
    public static List<Figure> run(Effort effort, Class<?>... benchmarks) {
        return run(options(effort, benchmarks));
    }

    /** How some classes are run, to be added to. */
    public static ChainedOptionsBuilder options(Effort effort, Class<?>... benchmarks) {
        TimeValue each = TimeValue.milliseconds(effort.each().toMillis());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(effort.forks())
                .warmupIterations(effort.times())
                .warmupTime(each)
                .measurementIterations(effort.times())
                .measurementTime(each)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        for (Class<?> benchmark : benchmarks) {
            options.include("^" + Pattern.quote(benchmark.getName()) + "\\.");
        }
        return options;
    }

    /** Every figure by these options. */
    public static List<Figure> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run().stream().map(Figure::of).toList();
        } catch (RunnerException failed) {
            throw new IllegalStateException("JMH stopped: " + failed.getMessage(), failed);
        }
    }
}
