package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.benchmarks.lifecycle.LifecycleContestant.Running;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * A whole delegation, its steps and its beginning.
 *
 * <p>Peers change and cannot be used twice, so that {@code draftAndTwelve} begins anew each time; what a legal step
 * takes is that without {@code draft}, through twelve.
 */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and calls what is @Setup
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LifecycleBenchmark {

    static final int LEGAL = 12;

    /** Who plays. */
    @Param
    public Contestant contestant;

    private LifecycleContestant playing;
    private DraftDelegation draft;
    private Command[] legal;
    private Command[] whole;
    private Command[] refused;
    private Running atTheProblem;
    private Stored stored;

    /** Sets it up; {@link LifecyclePart} has asserted that it answers as it should. */
    @Setup
    public void ready() {
        playing = contestant.ready();
        draft = Script.draft();
        legal = Script.legal().toJavaArray(Command[]::new);
        whole = Script.whole().toJavaArray(Command[]::new);
        refused = Script.refused().toJavaArray(Command[]::new);
        atTheProblem = playing.begin(draft);
        Script.toTheProblem().forEach(atTheProblem::step);
        Vector<Event> events = Script.legal().<Event>map(Recorded::of).prepend(Recorded.of(draft));
        stored = SameAnswer.stored(events);
    }

    /** Drafted, twelve steps and two refusals: the whole of it. */
    @Benchmark
    public Running whole() {
        return after(whole);
    }

    /** Drafted, and twelve steps. */
    @Benchmark
    public Running draftAndTwelve() {
        return after(legal);
    }

    /** Building one. */
    @Benchmark
    public Running draft() {
        return playing.begin(draft);
    }

    /** A step that is refused; ours and the hand-written one give every reason. */
    @Benchmark
    @OperationsPerInvocation(2)
    public void refusedStep(Blackhole hole) {
        for (Command command : refused) {
            hole.consume(atTheProblem.step(command));
        }
    }

    /** Restoring one of thirteen events: ours and the hand-written one fold them, peers take a snapshot. */
    @Benchmark
    public Running restore() {
        return playing.restored(stored);
    }

    private Running after(Command[] commands) {
        Running running = playing.begin(draft);
        for (Command command : commands) {
            running.step(command);
        }
        return running;
    }
}
