package io.github.nextmove.delegation.diagram;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where days are from left to right: far enough apart for what is written, and side by side what was on one day. */
final class LaneScale {

    static final int LEFT = 200;

    /** The room for something that changed again on the same day. */
    static final int WITHIN = 150;

    private static final int LEAST = 156;
    private static final int MOST = 300;
    private static final int EACH_DAY = 18;
    private static final int AFTER = 170;

    private final Lanes lanes;
    private final Map<LocalDate, Integer> days;
    private final int end;

    LaneScale(Lanes lanes) {
        this.lanes = lanes;
        Map<LocalDate, Integer> at = LinkedHashMap.empty();
        int x = LEFT;
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : days(lanes)) {
            if (!at.isEmpty()) {
                long gap = ChronoUnit.DAYS.between(before, day) * EACH_DAY;
                x += width(before) + (int) Math.max(LEAST, Math.min(MOST, gap));
            }
            at = at.put(day, x);
            before = day;
        }
        this.days = at;
        this.end = x + width(before) + AFTER;
    }

    private static Vector<LocalDate> days(Lanes lanes) {
        return lanes.matters()
                .flatMap(lanes::of)
                .map(Stretch::from)
                .appendAll(lanes.marks().map(mark -> lanes.day(mark.event())))
                .append(lanes.day(lanes.lastEvent()))
                .distinct()
                .sorted();
    }

    /** How many stretches of one matter began on a day, at most; at least one. */
    private static int most(Lanes lanes, LocalDate day) {
        return lanes.matters()
                .map(matter -> lanes.of(matter).count(stretch -> stretch.from().equals(day)))
                .max()
                .map(most -> Math.max(1, most))
                .getOrElse(1);
    }

    Map<LocalDate, Integer> days() {
        return days;
    }

    /** How far a day reaches to the right: not at all when no matter moved twice on it. */
    int width(LocalDate day) {
        return WITHIN * (most(lanes, day) - 1);
    }

    int end() {
        return end;
    }

    int begin(Stretch stretch) {
        int earlier = lanes.of(stretch.matter())
                .count(other -> other.from().equals(stretch.from()) && other.event() < stretch.event());
        return at(stretch.from()) + WITHIN * earlier;
    }

    int begin(Mark mark) {
        LocalDate day = lanes.day(mark.event());
        return lanes.at(mark)
                .filter(stretch -> stretch.from().equals(day))
                .map(this::begin)
                .getOrElse(() -> at(day));
    }

    private int at(LocalDate day) {
        return days.get(day).getOrElse(LEFT);
    }
}
