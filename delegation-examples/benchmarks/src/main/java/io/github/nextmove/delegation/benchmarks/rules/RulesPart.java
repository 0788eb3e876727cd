package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.benchmarks.report.Effort;
import io.github.nextmove.delegation.benchmarks.report.FigureTable;
import io.github.nextmove.delegation.benchmarks.report.Jmh;
import io.github.nextmove.delegation.benchmarks.report.Part;
import io.github.nextmove.delegation.benchmarks.report.Source;
import io.github.nextmove.delegation.benchmarks.report.Table;
import java.util.List;

/** The rules: ten conditions, and the whole built-in book. */
public final class RulesPart implements Part {

    private static final FigureTable LAYOUT = new FigureTable("engine", Engine.HAND_WRITTEN.name());

    @Override
    public List<Table> measured(Effort effort) {
        for (Engine engine : Engine.values()) {
            SameFiring.check(engine, engine.ready());
        }
        return List.of(ten(effort), book(effort));
    }

    private static Table ten(Effort effort) {
        return LAYOUT.of(
                "Ten conditions",
                "A figure is of one delegation, in `one` on its own and in `thousand` as one of a batch. Ours gives an"
                        + " answer of every rule and a finding of each that fires, with source and next moves;"
                        + " `DELEGATION_EXPLAINED` asks each rule why besides. The others mark what holds, and"
                        + " `HAND_WRITTEN_EXPLAINED` keeps each figure that it saw. Sessions are used again. The limit is "
                        + Source.link(HandWrittenLoop.class) + "; ours is " + Source.link(OurRules.class) + ".",
                Jmh.run(effort, RulesBenchmark.class));
    }

    private static Table book(Effort effort) {
        return LAYOUT.of(
                "The built-in book",
                "All rules of the library over one delegation; `explained` asks each of them why besides.",
                Jmh.run(effort, BookBenchmark.class));
    }
}
