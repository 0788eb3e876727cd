package io.github.nextmove.delegation.rules;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** Other days on which the two could discuss interim results: one of them moved, or one more, nearest first. */
final class OtherDays {

    private static final int FARTHEST = 100;

    private OtherDays() {}

    static Seq<Vector<LocalDate>> of(Situation situation, Vector<LocalDate> days) {
        return Stream.rangeClosed(1, FARTHEST)
                .flatMap(distance -> moved(days, distance).appendAll(more(situation, days, distance)));
    }

    private static Vector<Vector<LocalDate>> moved(Vector<LocalDate> days, int distance) {
        return Vector.range(0, days.size())
                .flatMap(i -> Vector.of(
                        days.update(i, days.get(i).minusDays(distance)).sorted(),
                        days.update(i, days.get(i).plusDays(distance)).sorted()));
    }

    private static Vector<Vector<LocalDate>> more(Situation situation, Vector<LocalDate> days, int distance) {
        return situation.know(Facts.HANDOVER_DAY).toVector().map(day -> days.append(day.plusDays(distance))
                .sorted());
    }
}
