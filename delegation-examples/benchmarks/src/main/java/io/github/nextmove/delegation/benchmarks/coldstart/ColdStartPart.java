package io.github.nextmove.delegation.benchmarks.coldstart;

import io.github.nextmove.delegation.benchmarks.report.ChildJvm;
import io.github.nextmove.delegation.benchmarks.report.Effort;
import io.github.nextmove.delegation.benchmarks.report.FigureTable;
import io.github.nextmove.delegation.benchmarks.report.Part;
import io.github.nextmove.delegation.benchmarks.report.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From nothing to the first answer: a JVM is started again and again, with default flags. */
public final class ColdStartPart implements Part {

    private static final double MILLI = 1e6;

    @Override
    public List<Table> measured(Effort effort) {
        List<List<Double>> millis = new ArrayList<>();
        Start.ALL.forEach(start -> millis.add(new ArrayList<>()));
        ClassPath classPath = classPath();
        // in turns, so that what else the machine does falls on all of them; the first round fills its file cache
        for (int round = 0; round <= effort.starts(); round++) {
            for (int i = 0; i < Start.ALL.size(); i++) {
                double taken = taken(Start.ALL.get(i), classPath);
                if (round > 0) {
                    millis.get(i).add(taken);
                }
            }
        }
        return List.of(table(millis, effort));
    }

    private static ClassPath classPath() {
        try {
            return ClassPath.here();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the class path cannot be read", unreadable);
        }
    }

    private static double taken(Start start, ClassPath classPath) {
        ChildJvm jvm = new ChildJvm(classPath.of(start.jars()), List.of());
        long before = System.nanoTime();
        jvm.run(start.main(), start.argument());
        return (System.nanoTime() - before) / MILLI;
    }

    private static Table table(List<List<Double>> millis, Effort effort) {
        double empty = median(millis.get(0));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < millis.size(); i++) {
            List<Double> taken = millis.get(i);
            Start start = Start.ALL.get(i);
            rows.add(List.of(
                    start.what(),
                    start.who(),
                    FigureTable.number(median(taken)),
                    FigureTable.number(at(taken, 0.25)) + " to " + FigureTable.number(at(taken, 0.75)),
                    FigureTable.number(at(taken, 0)) + " to " + FigureTable.number(at(taken, 1)),
                    FigureTable.number(median(taken) - empty)));
        }
        return new Table(
                "Cold start",
                "From starting a JVM to its end, by the clock, " + effort.starts()
                        + " times each in turns, default flags,"
                        + " each with its own jars alone. Ours to the first finding drafts and hands over a delegation,"
                        + " reviews it with the whole built-in book and renders problem and next move; a peer sets up"
                        + " its table and fires once, or sets up ten rules and judges one case, and renders nothing.",
                List.of("to", "who", "median ms", "middle half", "all", "ms more than an empty JVM"),
                rows);
    }

    static double median(List<Double> values) {
        return at(values, 0.5);
    }

    /** What so large a part of the values is at most, by the nearest one. */
    private static double at(List<Double> values, double part) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }
}
