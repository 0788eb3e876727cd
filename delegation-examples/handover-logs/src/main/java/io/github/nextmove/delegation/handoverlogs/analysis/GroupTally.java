package io.github.nextmove.delegation.handoverlogs.analysis;

import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.PingPong;
import io.github.nextmove.delegation.rules.upward.HandOff;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Counts what passes between groups; grows with the pairs that pass anything, not with the cases. */
final class GroupTally {
    private final Map<Way, Long> handOffs = new HashMap<>();
    private final Map<Way, Long> handBacks = new HashMap<>();
    private final Map<Pair, PingPong> pingPong = new HashMap<>();
    private final Map<String, Duration> times = new HashMap<>();

    /** From one holder to another, in that direction. */
    private record Way(String from, String to) {}

    void passes(HandOff<String> handOff) {
        handOffs.merge(new Way(handOff.from(), handOff.to()), 1L, Long::sum);
        times.merge(handOff.from(), handOff.time(), Duration::plus);
        if (handOff.isHandBack()) {
            // the one who has it again is the one who gave it
            handBacks.merge(new Way(handOff.to(), handOff.from()), 1L, Long::sum);
        }
    }

    void ends(OpenCase ended) {
        ended.holding().forEach(last -> times.merge(last.holder(), lasted(last.since(), ended.last()), Duration::plus));
        ended.handedBack().filterValues(times -> times > 1).forEach(this::pingPong);
    }

    GroupFigures figures(boolean timed) {
        return new GroupFigures(
                passings(handOffs),
                passings(handBacks),
                Vector.ofAll(pingPong.values())
                        .sorted(Comparator.comparingLong(PingPong::cases)
                                .thenComparingLong(PingPong::handBacks)
                                .reversed()
                                .thenComparing(PingPong::one)
                                .thenComparing(PingPong::other)),
                Option.when(timed, this::longestFirst));
    }

    private static Duration lasted(Instant since, Option<Instant> until) {
        return until.fold(() -> Duration.ZERO, end -> Duration.between(since, end));
    }

    private void pingPong(Pair pair, int times) {
        pingPong.merge(
                pair,
                new PingPong(pair.one(), pair.other(), 1, times),
                (before, more) -> new PingPong(
                        pair.one(), pair.other(), before.cases() + 1, before.handBacks() + more.handBacks()));
    }

    private static Vector<Passing> passings(Map<Way, Long> counts) {
        return Vector.ofAll(counts.entrySet())
                .map(one -> new Passing(one.getKey().from(), one.getKey().to(), one.getValue()))
                .sorted(Comparator.comparingLong(Passing::count)
                        .reversed()
                        .thenComparing(Passing::from)
                        .thenComparing(Passing::to));
    }

    private LinkedHashMap<String, Duration> longestFirst() {
        Comparator<Map.Entry<String, Duration>> longest = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return LinkedHashMap.ofEntries(Vector.ofAll(times.entrySet())
                .sorted(longest.thenComparing(Map.Entry.comparingByKey()))
                .map(one -> Tuple.of(one.getKey(), one.getValue())));
    }
}
