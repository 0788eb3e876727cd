package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.benchmarks.lifecycle.Histories;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Explanation;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole built-in book over a real history: case W1, and the mix of W1 and W3 in which a problem jumps. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls what is @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BookBenchmark {

    private static final RuleBook BOOK = StandardRules.book();

    /** Which history. */
    @Param
    public Story story;

    private Delegation delegation;
    private Instant now;

    /** Sets it up. */
    @Setup
    public void ready() {
        delegation = story.delegation();
        now = delegation.history().last().at().plus(Duration.ofDays(1));
        if (BOOK.review(delegation, TrackRecord.empty(), now).findings().isEmpty()) {
            throw new IllegalStateException("nothing is found in " + story);
        }
    }

    /** Every rule answers. */
    @Benchmark
    public Review review() {
        return BOOK.review(delegation, TrackRecord.empty(), now);
    }

    /** Every rule answers, and says why. */
    @Benchmark
    public Vector<Explanation> explained() {
        return BOOK.review(delegation, TrackRecord.empty(), now).answers().map(Answer::why);
    }

    /** A real history. */
    public enum Story {
        /** Case W1, 13 events. */
        W1_13_EVENTS,
        /** The mix, 30 events. */
        W1_AND_W3_30_EVENTS;

        Delegation delegation() {
            return this == W1_13_EVENTS ? Histories.evaluated() : Histories.jumping(30);
        }
    }
}
