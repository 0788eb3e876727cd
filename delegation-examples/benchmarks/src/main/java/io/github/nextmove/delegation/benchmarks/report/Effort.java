package io.github.nextmove.delegation.benchmarks.report;

import java.time.Duration;

/**
 * How much is measured, such as three forks of five times a second, after as much to warm up.
 *
 * @param forks JVMs for each figure
 * @param times how often is measured in each, and how often it warms up before
 * @param each how long one of these takes
 * @param starts how often a JVM is started, for the cold start
 * @param most how many delegations a portfolio has at most
 */
public record Effort(int forks, int times, Duration each, int starts, int most) {

    /** Figures to believe: three JVMs for each. */
    public static final Effort FULL = new Effort(3, 5, Duration.ofSeconds(1), 41, 1_000_000);

    /** One JVM for each figure, in about 25 minutes: for whoever works on the speed of something. */
    public static final Effort BRIEF = new Effort(1, 5, Duration.ofSeconds(1), 15, 100_000);

    /** A few minutes, to see that everything works: its figures mean nothing. */
    public static final Effort QUICK = new Effort(1, 2, Duration.ofMillis(100), 3, 10_000);

    /** Whether its figures mean nothing. */
    public boolean isQuick() {
        return equals(QUICK);
    }
}
