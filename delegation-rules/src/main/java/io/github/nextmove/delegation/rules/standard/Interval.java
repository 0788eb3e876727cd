package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.HowPrescribed;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Vector;

/**
 * The time before the k-th checkpoint held, and what the delegator did in it unasked.
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
        Vector<RecordedEvent<Event>> checkIns = events.filter(recorded ->
                recorded.event() instanceof CheckedIn checkIn && checkIn.by().equals(situation.delegator()));
        Vector<RecordedEvent<Event>> told = events.filter(recorded -> recorded.event() instanceof HowPrescribed);
        Vector<RecordedEvent<Event>> tooMany = checkIns.drop(limit - 1).take(1);
        Vector<RecordedEvent<Event>> first =
                tooMany.appendAll(told.take(1)).sortBy(RecordedEvent::number).take(1);
        boolean byCheckIns = first.equals(tooMany);
        return new Interval(
                number,
                checkIns.size(),
                told.size(),
                Moment.after(first.headOption().getOrElse(events.head())),
                byCheckIns ? checkIns.take(limit).map(RecordedEvent::number) : first.map(RecordedEvent::number));
    }
}
