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
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Findings of any log, with any names; the figures need not fit together. */
final class AnyFindings {
    private static final Vector<String> FRAGMENTS = Vector.of(
            "</script>",
            "</SCRIPT ",
            "<!--<script ",
            "<script>alert(1)",
            "<!--",
            "-->",
            "]]>",
            "{{title}}",
            "{{{data}}}",
            "\"",
            "'",
            "`",
            "=",
            "&",
            "&lt;",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u0000",
            "\n",
            "\\u003c",
            "${x}",
            "{from}",
            "--accepted",
            "$1",
            "x".repeat(300),
            " ",
            "\uD83D\uDC35",
            "<img src=x onerror=alert(1)>",
            "Netwerk");

    private AnyFindings() {}

    /** Names that try to be more than names. */
    static Arbitrary<List<String>> nastyNames() {
        Arbitrary<String> fragments = Arbitraries.of(FRAGMENTS.asJava());
        Arbitrary<String> letters = Arbitraries.strings().ofMinLength(1).ofMaxLength(4);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, fragments), net.jqwik.api.Tuple.of(1, letters))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts))
                .list()
                .uniqueElements()
                .ofMaxSize(25);
    }

    static Arbitrary<Findings> of(Arbitrary<List<String>> names) {
        return Combinators.combine(
                        Arbitraries.of(HolderKind.class),
                        Arbitraries.longs().between(0, 10_000_000).list().ofSize(14),
                        Arbitraries.maps(
                                        Arbitraries.integers().between(0, 200),
                                        Arbitraries.longs().between(1, 1_000_000))
                                .ofMaxSize(20),
                        Arbitraries.of(true, false),
                        names)
                .as((kind, numbers, distribution, told, holders) ->
                        findings(kind, Vector.ofAll(numbers), TreeMap.ofAll(distribution), told, Vector.ofAll(holders)))
                .withoutEdgeCases();
    }

    static Findings findings(
            HolderKind kind,
            Vector<Long> numbers,
            SortedMap<Integer, Long> distribution,
            boolean told,
            Vector<String> holders) {
        LogColumns columns = new LogColumns(
                Option.some("id"), Option.when(told, "at"), Option.some("who"), Option.when(told, "state"));
        return new Findings(
                "log.csv",
                new LogSummary(columns, told, numbers.get(11)),
                kind,
                new Analysis(
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        numbers.get(4),
                        numbers.get(5).intValue(),
                        numbers.get(6),
                        numbers.get(7),
                        numbers.get(8),
                        numbers.get(9),
                        numbers.get(10),
                        Option.when(told, () -> new HandBackKinds(numbers.get(11), numbers.get(12), numbers.get(13))),
                        distribution,
                        Option.some(groups(holders, told))),
                Vector.of(Message.of("no.such.bundle", "note")));
    }

    private static GroupFigures groups(Vector<String> holders, boolean told) {
        Vector<Passing> passings = holders.size() < 2
                ? Vector.empty()
                : holders.zip(holders.rotateLeft(1))
                        .map(pair -> new Passing(pair._1(), pair._2(), pair._1().length()));
        return new GroupFigures(
                passings,
                told ? passings.reverse() : Vector.empty(),
                passings.map(pair -> new PingPong(pair.from(), pair.to(), 1, 2)),
                Option.when(
                        told,
                        () -> LinkedHashMap.ofEntries(holders.map(
                                holder -> Tuple.of(holder, Duration.ofSeconds(holder.length() * 4_321L - 60))))));
    }
}
