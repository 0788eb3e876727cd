package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.HowPrescribed;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The time before the k-th checkpoint held, and what the delegator did in it unasked.
 *
 * <p>The agreement can change on the way: what counts is what was done while a level was in force at which it is too
 * close. Where nothing was, all counts, for whoever asks what if the level were another.
 *
 * @param number k
 * @param checkIns how often the delegator looked in
 * @param toldHow how often the delegator told how the work must be done
 * @param arose when it became too close, by whichever came first; else when it began
 * @param restsOn the numbers of the events by which it became so
 */
record Interval(int number, int checkIns, int toldHow, Moment arose, Vector<Integer> restsOn) {

    /** All of them, the last one still going on; too close from that many check-ins on, or once told how. */
    static Vector<Interval> of(Situation situation, int limit) {
        Vector<Interval> intervals = Vector.empty();
        Vector<RecordedEvent<Event>> events = Vector.empty();
        for (RecordedEvent<Event> recorded : situation.history().recorded()) {
            if (recorded.event() instanceof CheckpointHeld) {
                intervals = intervals.append(of(intervals.size() + 1, events, situation, limit));
                events = Vector.empty();
            }
            events = events.append(recorded);
        }
        return intervals.append(of(intervals.size() + 1, events, situation, limit));
    }

    private static Interval of(int number, Vector<RecordedEvent<Event>> events, Situation situation, int limit) {
        Vector<RecordedEvent<Event>> unasked = events.filter(recorded -> recorded.event() instanceof HowPrescribed
                || recorded.event() instanceof CheckedIn checkIn && checkIn.by().equals(situation.delegator()));
        Vector<RecordedEvent<Event>> free = unasked.filter(event -> isFree(event, situation));
        Vector<RecordedEvent<Event>> counted = free.isEmpty() ? unasked : free;
        Vector<RecordedEvent<Event>> checkIns = counted.filter(recorded -> recorded.event() instanceof CheckedIn);
        Vector<RecordedEvent<Event>> told = counted.removeAll(checkIns);
        Option<RecordedEvent<Event>> first =
                checkIns.drop(limit - 1).appendAll(told).minBy(RecordedEvent::number);
        Vector<RecordedEvent<Event>> byThen = first.map(
                        close -> told.contains(close) ? Vector.of(close) : checkIns.take(limit))
                .getOrElse(Vector.empty());
        return new Interval(
                number,
                checkIns.size(),
                told.size(),
                Moment.after(first.getOrElse(events.head())),
                byThen.map(RecordedEvent::number));
    }

    /** At a level, by the agreement that was in force then, at which this is too close. */
    private static boolean isFree(RecordedEvent<Event> event, Situation situation) {
        AutonomyLevel from = situation.value(StandardParameters.HOW_IS_MICRO_FROM);
        return situation
                .delegation()
                .agreementVersions()
                .find(version -> version.number() == event.agreement())
                .flatMap(version -> version.agreement().autonomy())
                .exists(level -> level.isAtLeast(from));
    }
}
