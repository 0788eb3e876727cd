package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Lookahead.Look;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.silence.Silences;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** When something about a delegation changes by time alone: what is overdue, what rules say, what is waived. */
final class Upcoming {

    /** The day is the same for everybody two days later, also where clocks go back past midnight. */
    private static final int SURELY_OVER = 2;

    private final Settings settings;
    private final Delegation delegation;
    private final TrackRecord trackRecord;
    private final Instant after;
    private final Vector<Waiver> waivers;
    private final Vector<Rule> rules;

    Upcoming(RuleBook book, Settings settings, Delegation delegation, TrackRecord trackRecord, Instant after) {
        this.settings = settings;
        this.delegation = delegation;
        this.trackRecord = trackRecord;
        this.after = after;
        this.waivers = book.waivers().filter(waiver -> waiver.isFor(delegation) && !isLongOver(waiver.end()));
        this.rules = book.rules()
                .reject(rule -> settings.off().containsKey(rule.id())
                        || rule.availableUntil().exists(this::isLongOver));
    }

    Option<Instant> next() {
        Lookahead lookahead = new Lookahead(delegation, after);
        Option<Instant> next = Silences.nextInstantOfInterest(delegation, after);
        next = lookahead.before(next, this::days).orElse(next);
        for (Rule rule : rules) {
            next = lookahead.before(next, at -> judged(rule, at)).orElse(next);
        }
        return next;
    }

    private boolean isLongOver(LocalDate day) {
        return day.toEpochDay() < delegation.dayOf(after).toEpochDay() - SURELY_OVER;
    }

    /** Which waivers hold, are to lapse, and have lapsed, and the time of which rules is over. */
    private Look days(Instant at) {
        LocalDate day = delegation.dayOf(at);
        Vector<Object> waived = waivers.map(waiver -> Tuple.of(
                waiver.holdsOn(day),
                day.isAfter(waiver.end()),
                waiver.end().toEpochDay() - Waiver.WARNING_DAYS <= day.toEpochDay()));
        Vector<LocalDate> ends = rules.flatMap(Rule::availableUntil);
        boolean none = waivers.isEmpty() && ends.isEmpty();
        return new Look(Tuple.of(waived, ends.map(day::isAfter)), Option.when(!none, Watch.Part.DAY));
    }

    private Look judged(Rule rule, Instant at) {
        Heard heard = new Heard();
        Situation situation =
                Situation.fresh(new Ground(delegation, trackRecord, at, false, heard), settings, Assumptions.NONE);
        Judgement judgement = Guarded.ask(
                () -> Judgement.of(rule, situation), () -> new Judgement(Answer.Status.ERROR, Vector.empty()));
        boolean arisesNow = rule.judges() == Facts.PRESENT || heard.finest().contains(Watch.Part.INSTANT);
        return new Look(arisesNow ? whenever(judgement, at) : judgement, heard.finest());
    }

    /** A finding about the present arises whenever one looks: that is no change. */
    private static Judgement whenever(Judgement judgement, Instant now) {
        return new Judgement(
                judgement.status(),
                judgement
                        .findings()
                        .map(finding -> finding.arose().at().equals(now) ? finding.arisen(Instant.EPOCH) : finding));
    }

    /** Remembers what of now was asked for: the instant tells the day too. */
    private static final class Heard implements Watch {

        private boolean day;
        private boolean instant;

        @Override
        public void asked(Part part) {
            day |= part == Part.DAY;
            instant |= part == Part.INSTANT;
        }

        Option<Part> finest() {
            return instant ? Option.some(Part.INSTANT) : Option.when(day, Part.DAY);
        }
    }
}
