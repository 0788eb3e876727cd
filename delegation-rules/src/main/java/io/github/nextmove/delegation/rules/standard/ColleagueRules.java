package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.DelegatorAsked;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.About;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
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
        Map<PersonId, RecordedEvent<ColleaguesInformed>> told = told(situation);
        return situation.history().recorded(WorkStarted.class).flatMap(start -> notInformed(situation, start, told));
    }

    private static Option<Observation> notInformed(
            Situation situation,
            RecordedEvent<WorkStarted> start,
            Map<PersonId, RecordedEvent<ColleaguesInformed>> told) {
        Vector<PersonId> untold =
                situation.delegation().colleagues().filter(colleague -> isUntold(colleague, start.number(), told));
        if (untold.isEmpty()) {
            return Option.none();
        }
        Vector<RecordedEvent<DelegatorAsked>> askedUntold = questions(situation)
                .filter(asked -> untold.contains(asked.event().by())
                        && isUntold(asked.event().by(), asked.number(), told));
        Option<Moment> toldAll = untold.forAll(told::containsKey)
                ? untold.flatMap(told::get).maxBy(RecordedEvent::number).map(Moment::after)
                : Option.none();
        Observation seen = Observation.at(start)
                .restingOn(askedUntold.map(RecordedEvent::number))
                .on(untold.map(PersonId::value))
                .resolvedAt(toldAll);
        return Option.some(askedUntold.isEmpty() ? seen : seen.as(Severity.VIOLATION));
    }

    private static boolean isUntold(PersonId colleague, int by, Map<PersonId, RecordedEvent<ColleaguesInformed>> told) {
        return told.get(colleague).forAll(informed -> informed.number() > by);
    }

    /** By which event each colleague knew both who is responsible and for what; parts add up. */
    private static Map<PersonId, RecordedEvent<ColleaguesInformed>> told(Situation situation) {
        Map<PersonId, Set<AnnouncementPart>> parts = HashMap.empty();
        Map<PersonId, RecordedEvent<ColleaguesInformed>> told = HashMap.empty();
        for (RecordedEvent<ColleaguesInformed> informed : situation.history().recorded(ColleaguesInformed.class)) {
            for (PersonId colleague : informed.event().who()) {
                Set<AnnouncementPart> known = parts.getOrElse(colleague, TreeSet.<AnnouncementPart>empty())
                        .addAll(informed.event().content());
                parts = parts.put(colleague, known);
                if (known.size() == AnnouncementPart.values().length && !told.containsKey(colleague)) {
                    told = told.put(colleague, informed);
                }
            }
        }
        return told;
    }
}
