package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A checkpoint as it was agreed.
 *
 * @param k the how-manieth, by day
 * @param day on which day
 * @param arose when it can have been missed: its day had passed, or work began or went on after that
 * @param restsOn the number of the conversation in which it was agreed
 */
record AgreedCheckpoint(int k, LocalDate day, Moment arose, Vector<Integer> restsOn) {

    static Vector<AgreedCheckpoint> of(Situation situation) {
        Vector<Integer> agreedIn = situation.know(Facts.HANDOVER).get().map(RecordedEvent::number);
        return situation
                .know(Facts.CHECKPOINT_DAYS)
                .getOrElse(Vector.empty())
                .zipWithIndex((day, index) -> new AgreedCheckpoint(index + 1, day, passed(situation, day), agreedIn));
    }

    private static Moment passed(Situation situation, LocalDate day) {
        Instant passed =
                dayAfter(day).atStartOfDay(situation.delegation().zone()).toInstant();
        Vector<RecordedEvent<Event>> recorded = situation.history().recorded();
        RecordedEvent<Event> atWork = recorded.filter(
                        event -> event.event() instanceof WorkStarted || event.event() instanceof ResultSentBack)
                .lastOption()
                .getOrElse(recorded.last());
        return recorded.reject(event -> event.event().at().isAfter(passed))
                .lastOption()
                .filter(before -> before.number() >= atWork.number())
                .map(before -> new Moment(passed, before.number()))
                .getOrElse(Moment.after(atWork));
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
