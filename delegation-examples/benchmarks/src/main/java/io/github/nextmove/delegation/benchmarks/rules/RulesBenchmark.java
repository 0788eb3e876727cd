package io.github.nextmove.delegation.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ten conditions over one delegation, and over a thousand; a figure is of one delegation, both times. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls what is @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulesBenchmark {

    private static final int BATCH = 1_000;

    /** Who judges. */
    @Param
    public Engine engine;

    /** How many hold. */
    @Param
    public Firing firing;

    private RulesContestant judging;
    private List<Figures> delegations;

    /** Sets it up; {@link RulesPart} has asserted that it answers as it should. */
    @Setup
    public void ready() {
        judging = engine.ready();
        delegations = new ArrayList<>();
        for (int number = 0; number < BATCH; number++) {
            delegations.add(firing.figures(number));
        }
    }

    /** One. */
    @Benchmark
    public Case one() {
        Case one = new Case(delegations.get(0));
        judging.judge(one);
        return one;
    }

    /** A thousand. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Case> thousand() {
        List<Case> cases = new ArrayList<>(BATCH);
        for (Figures figures : delegations) {
            cases.add(new Case(figures));
        }
        judging.judgeAll(cases);
        return cases;
    }
}
