package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.HANDOVER;
import static io.github.nextmove.delegation.rules.Facts.RATING;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.FAILURES_FOR_STEP_BACK;

import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.collection.Vector;

/** How the delegations of the two ended, this one included once it was evaluated. */
final class Results {

    /** The hand-over or, when it takes this delegation's own outcome, the evaluation since which it is so. */
    static final Each<Moment> JUDGED_SINCE =
            Each.of(TEXTS, "judgedSince", Results::judgedSince, since -> since, since -> Vector.of(since.event()));

    static final Fact<Integer> NOT_AS_AGREED_IN_A_ROW =
            Fact.of(TEXTS, "notAsAgreedInARow", situation -> inARow(all(situation), Outcome.NOT_AS_AGREED));

    /** How many of the last results in a row say something else than the rating of competence. */
    static final Fact<Integer> AGAINST_THE_RATING = Fact.maybe(
                    TEXTS, "againstTheRating", (Situation situation) -> situation
                            .know(RATING)
                            .flatMap(ReadinessRating::competence)
                            .map(competence -> inARow(
                                    all(situation),
                                    competence == Rating.LOW ? Outcome.AS_AGREED : Outcome.NOT_AS_AGREED)))
            .using(Facts.RATING_STALE_AFTER);

    private Results() {}

    private static TrackRecord all(Situation situation) {
        TrackRecord before = situation.trackRecord();
        return TrackRecord.outcomeOf(situation.delegation()).map(before::plus).getOrElse(before);
    }

    private static int inARow(TrackRecord record, Outcome outcome) {
        return record.outcomes()
                .reverse()
                .takeWhile(past -> past.outcome() == outcome)
                .size();
    }

    private static Vector<Moment> judgedSince(Situation situation) {
        int limit = situation.value(FAILURES_FOR_STEP_BACK);
        boolean failedBefore = inARow(situation.trackRecord(), Outcome.NOT_AS_AGREED) >= limit;
        Vector<Moment> failing = situation
                .history()
                .recorded(EvaluationHeld.class)
                .reverse()
                .takeWhile(held -> held.event().evaluation().outcome() == Outcome.NOT_AS_AGREED)
                .map(Moment::after);
        return situation
                .know(HANDOVER)
                .get()
                .map(held -> failedBefore || failing.isEmpty() ? Moment.after(held) : failing.last());
    }
}
