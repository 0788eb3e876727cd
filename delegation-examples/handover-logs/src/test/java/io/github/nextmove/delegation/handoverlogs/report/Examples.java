package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.handoverlogs.analysis.Analysis;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.PingPong;
import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.log.LogColumns;
import io.github.nextmove.delegation.handoverlogs.log.LogSummary;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;

/** Invented findings that several tests look at. */
final class Examples {
    static final Vector<String> NAMES =
            Vector.of("Service desk", "Network", "Workplace", "Printing", "SAP, 2nd line", "");

    private Examples() {}

    /** Some thousand cases between six groups, with kinds and times. */
    static Findings groups() {
        return findings(HolderKind.GROUP, Option.some(new HandBackKinds(1_204, 310, 97)), Option.some(figures(NAMES)));
    }

    /** The same between persons. */
    static Findings persons() {
        return findings(HolderKind.PERSON, Option.none(), Option.none());
    }

    /** Nothing changed hands. */
    static Findings quiet() {
        return new Findings(
                "quiet.xes",
                new LogSummary(new LogColumns(Option.none(), Option.none(), Option.none(), Option.none()), false, 0),
                HolderKind.GROUP,
                new Analysis(
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Option.none(),
                        TreeMap.empty(),
                        Option.some(figures(Vector.empty()))),
                Vector.empty());
    }

    static Findings findings(HolderKind kind, Option<HandBackKinds> kinds, Option<GroupFigures> groups) {
        LogColumns columns = new LogColumns(
                Option.some("number"),
                Option.some("sys_updated_at"),
                Option.some(kind == HolderKind.GROUP ? "assignment_group" : "assigned_to"),
                Option.some("incident_state"));
        return new Findings(
                "incidents.csv",
                new LogSummary(columns, true, 3),
                kind,
                new Analysis(
                        24_918,
                        141_712,
                        79,
                        23_321,
                        11_369,
                        27,
                        1_611,
                        1_240,
                        206,
                        2_317,
                        1_702,
                        kinds,
                        TreeMap.of(0, 13_549L, 1, 5_103L, 2, 3_014L, 3, 1_500L, 4, 901L, 7, 700L, 12, 150L, 27, 1L),
                        groups),
                Vector.of(Message.of("io.github.nextmove.delegation.handoverlogs.report.report", "read.kind." + kind)));
    }

    /** Each passes to the next two; nothing in between is handed back. */
    static GroupFigures figures(Vector<String> names) {
        Vector<Passing> passings = names.zipWithIndex().flatMap(name -> Vector.of(1, 2)
                .map(step -> new Passing(
                        name._1(), names.get((name._2() + step) % names.size()), 2_952L / (name._2() + step))));
        return new GroupFigures(
                passings.sortBy(passing -> -passing.count()),
                passings.filter(passing -> !passing.from().equals(passing.to()))
                        .map(passing -> new Passing(passing.from(), passing.to(), 1 + passing.count() / 9))
                        .sortBy(passing -> -passing.count()),
                passings.take(names.size())
                        .map(passing -> new PingPong(
                                passing.from(), passing.to(), 1 + passing.count() / 50, 2 + passing.count() / 20))
                        .sortBy(pair -> -pair.cases()),
                Option.some(LinkedHashMap.ofEntries(names.zipWithIndex()
                        .map(name -> io.vavr.Tuple.of(
                                name._1(), Duration.ofMinutes(9_000_123L / (1 + name._2() * name._2())))))));
    }
}
