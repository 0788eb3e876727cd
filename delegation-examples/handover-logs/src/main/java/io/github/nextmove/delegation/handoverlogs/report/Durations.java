package io.github.nextmove.delegation.handoverlogs.report;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.time.Duration;

/** How long something took, in plain words, such as 12 days 3 hours. */
final class Durations {
    private Durations() {}

    /** Its two largest units; below zero where a log goes back in time. */
    static String say(Duration duration, Wording wording) {
        if (duration.isNegative()) {
            return wording.say(Wording.text("duration.negative").with("duration", say(duration.negated(), wording)));
        }
        Vector<Tuple2<String, Long>> units = Vector.of(
                        new Tuple2<>("days", duration.toDays()),
                        new Tuple2<>("hours", (long) duration.toHoursPart()),
                        new Tuple2<>("minutes", (long) duration.toMinutesPart()))
                .dropWhile(unit -> unit._2() == 0);
        return units.isEmpty()
                ? wording.say("duration.short")
                : units.take(2)
                        .filter(unit -> unit._2() > 0)
                        .map(unit -> say(unit._1(), unit._2(), wording))
                        .mkString(" ");
    }

    private static String say(String unit, long count, Wording wording) {
        return wording.say(Wording.text("duration." + unit + (count == 1 ? ".one" : ".many"))
                .with("count", wording.number(count)));
    }
}
