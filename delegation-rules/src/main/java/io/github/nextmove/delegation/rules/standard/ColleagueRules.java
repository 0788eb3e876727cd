package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.QUESTIONS;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.DelegatorAsked;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Whether colleagues know who has the task, and what becomes of their questions. */
final class ColleagueRules {

    private static final Each<RecordedEvent<WorkStarted>> STARTS = Each.event(TEXTS, "starts", WorkStarted.class);

    /** By which event each colleague knew both who is responsible and for what; parts add up. */
    private static final Fact<Map<PersonId, RecordedEvent<ColleaguesInformed>>> TOLD =
            Fact.of(TEXTS, "told", ColleagueRules::told);

    private static final Fact<Vector<PersonId>> UNTOLD =
            STARTS.fact(TEXTS, "untold", (situation, start) -> untold(situation, start.number()));

    /** Those who asked the delegator before they were told. */
    private static final Fact<Vector<RecordedEvent<DelegatorAsked>>> ASKED_UNTOLD =
            STARTS.fact(TEXTS, "askedUntoldEvents", (situation, start) -> situation
                    .history()
                    .recorded(DelegatorAsked.class)
                    .filter(asked -> untold(situation, start.number())
                                    .contains(asked.event().by())
                            && untold(situation, asked.number())
                                    .contains(asked.event().by())));

    private static final Fact<Vector<PersonId>> ASKERS =
            STARTS.fact(TEXTS, "askedUntold", (situation, start) -> situation
                    .know(ASKED_UNTOLD)
                    .get()
                    .map(asked -> asked.event().by())
                    .distinct());

    private static final Fact<Vector<Integer>> ASKED_NUMBERS = STARTS.fact(
            TEXTS,
            "askedUntoldNumbers",
            (situation, start) -> situation.know(ASKED_UNTOLD).get().map(RecordedEvent::number));

    private static final Fact<Option<Moment>> TOLD_ALL =
            STARTS.fact(TEXTS, "toldAll", (situation, start) -> toldAll(situation));

    private static final Fact<PersonId> ASKER =
            QUESTIONS.fact(TEXTS, "asker", asked -> asked.event().by());

    private static final Fact<QuestionResponse> RESPONSE =
            QUESTIONS.fact(TEXTS, "response", asked -> asked.event().response());

    static final Vector<Rule> ALL = Vector.of(
            Rule.builder("COLLEAGUES_NOT_INFORMED", TEXTS, Sources.ARTICLE_CHECKING)
                    .serves("A35", "A36", "A37", "A38")
                    .judges(STARTS)
                    .when("untold", UNTOLD, colleagues -> !colleagues.isEmpty())
                    .severity(Severity.VIOLATION, "asked", ASKERS, askers -> !askers.isEmpty())
                    .on(UNTOLD)
                    .restingOn(ASKED_NUMBERS)
                    .resolvedAt(TOLD_ALL)
                    .advise(Move.by(DELEGATOR, "tell"), Move.by(DELEGATEE, "introduce")),
            Rule.builder("QUESTION_MISROUTED", TEXTS, Sources.ARTICLE_CHECKING)
                    .severity(Severity.INFO)
                    .serves("A37")
                    .aboutNobody()
                    .judges(QUESTIONS)
                    .on(ASKER)
                    .advise(Move.by(DELEGATOR, "sendOn"), Move.by(DELEGATEE, "offer")),
            Rule.builder("ANSWERED_FOR_DELEGATEE", TEXTS, Sources.ARTICLE_CHECKING)
                    .serves("A37")
                    .judges(QUESTIONS)
                    .when("answered", RESPONSE, response -> response == QuestionResponse.ANSWERED)
                    .on(ASKER)
                    .advise(Move.by(DELEGATOR, "pass"), Move.by(DELEGATEE, "askWhatWasSaid")));

    private ColleagueRules() {}

    private static Vector<PersonId> untold(Situation situation, int by) {
        Map<PersonId, RecordedEvent<ColleaguesInformed>> told =
                situation.know(TOLD).get();
        return situation.delegation().colleagues().filter(colleague -> told.get(colleague)
                .forAll(informed -> informed.number() > by));
    }

    private static Option<Moment> toldAll(Situation situation) {
        Map<PersonId, RecordedEvent<ColleaguesInformed>> told =
                situation.know(TOLD).get();
        Vector<PersonId> untold = situation.know(UNTOLD).get();
        return untold.forAll(told::containsKey)
                ? untold.flatMap(told::get).maxBy(RecordedEvent::number).map(Moment::after)
                : Option.none();
    }

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
