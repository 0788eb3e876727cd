package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.DelegatorAsked;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.About;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Whether colleagues know who has the task, and what becomes of their questions. */
final class ColleagueRules {

    private ColleagueRules() {}

    static Vector<Rule> rules() {
        return Vector.of(
                rule("COLLEAGUES_NOT_INFORMED", Severity.WARNING, Sources.ARTICLE, "A35", "A36", "A37", "A38")
                        .check(ColleagueRules::notInformed)
                        .build(),
                rule("QUESTION_MISROUTED", Severity.INFO, Sources.ARTICLE, "A37")
                        .about(About.NOBODY)
                        .check(situation -> questions(situation).map(ColleagueRules::asked))
                        .build(),
                rule("ANSWERED_FOR_DELEGATEE", Severity.WARNING, Sources.ARTICLE, "A37")
                        .check(situation -> questions(situation)
                                .filter(asked -> asked.event().response() == QuestionResponse.ANSWERED)
                                .map(ColleagueRules::asked))
                        .build());
    }

    private static Vector<RecordedEvent<DelegatorAsked>> questions(Situation situation) {
        return situation.history().recorded(DelegatorAsked.class);
    }

    private static Observation asked(RecordedEvent<DelegatorAsked> question) {
        return Observation.at(question).on(question.event().by().value());
    }

    /** A warning when work starts; a violation once somebody who was not told asks the delegator. */
    private static Seq<Observation> notInformed(Situation situation) {
        Option<RecordedEvent<WorkStarted>> started =
                situation.history().recorded(WorkStarted.class).headOption();
        return started.toVector().flatMap(start -> {
            Vector<PersonId> untold = untold(situation, situation.delegation().colleagues(), start.number());
            return untold.isEmpty() ? Vector.<Observation>empty() : Vector.of(notInformed(situation, start, untold));
        });
    }

    private static Observation notInformed(
            Situation situation, RecordedEvent<WorkStarted> start, Vector<PersonId> untold) {
        Vector<RecordedEvent<DelegatorAsked>> askedUntold = questions(situation)
                .filter(asked -> untold.contains(asked.event().by())
                        && !untold(situation, Vector.of(asked.event().by()), asked.number())
                                .isEmpty());
        Observation seen = Observation.at(start)
                .restingOn(askedUntold.map(RecordedEvent::number))
                .on(untold.map(PersonId::value))
                .resolvedAt(toldAll(situation, untold).map(Moment::after));
        return askedUntold.isEmpty() ? seen : seen.as(Severity.VIOLATION);
    }

    /** Who of these was not told both who is responsible and for what, by an event. */
    private static Vector<PersonId> untold(Situation situation, Vector<PersonId> colleagues, int by) {
        return colleagues.reject(
                colleague -> Vector.of(AnnouncementPart.values()).forAll(part -> situation
                        .history()
                        .recorded(ColleaguesInformed.class)
                        .exists(informed -> informed.number() <= by
                                && informed.event().who().contains(colleague)
                                && informed.event().content().contains(part))));
    }

    /** The event by which all of these were told. */
    private static Option<RecordedEvent<Event>> toldAll(Situation situation, Vector<PersonId> colleagues) {
        return situation
                .history()
                .recorded()
                .find(recorded -> recorded.event() instanceof ColleaguesInformed
                        && untold(situation, colleagues, recorded.number()).isEmpty());
    }
}
