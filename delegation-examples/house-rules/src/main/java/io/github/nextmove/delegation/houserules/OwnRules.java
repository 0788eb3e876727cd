package io.github.nextmove.delegation.houserules;

import static io.github.nextmove.delegation.rules.Facts.CHECKPOINTS;
import static io.github.nextmove.delegation.rules.Facts.CHECKPOINT_DAYS;
import static io.github.nextmove.delegation.rules.Facts.COMPETENCE;
import static io.github.nextmove.delegation.rules.Facts.DEADLINE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.EMPLOYEE;
import static io.github.nextmove.delegation.rules.Facts.HANDOVER;
import static io.github.nextmove.delegation.rules.Facts.HANDOVER_DAY;
import static io.github.nextmove.delegation.rules.Facts.PHASE;
import static io.github.nextmove.delegation.rules.Facts.TODAY;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Source;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The rules that Acme adds to those of the library. */
final class OwnRules {

    private static final String TEXTS = "io.github.nextmove.delegation.houserules.rules";

    // A rule with a parameter: a team with longer tasks sets another number of days.

    static final Parameter<Integer> REPAIR_DAYS = Parameter.days(TEXTS, "repairDays", 5, 1, 60);

    private static final Fact<LocalDate> LAST_CHECKPOINT = Fact.maybe(TEXTS, "lastCheckpoint", situation -> situation
            .know(CHECKPOINT_DAYS)
            .flatMap(Vector::lastOption));

    static final Rule NO_TIME_TO_REPAIR = Rule.builder("NO_TIME_TO_REPAIR", TEXTS, agreement("page 3"))
            .aboutBoth()
            .judges(HANDOVER)
            .when("tooLate", LAST_CHECKPOINT, DEADLINE, REPAIR_DAYS, (checkpoint, deadline, days) -> checkpoint
                    .plusDays(days)
                    .isAfter(deadline))
            .advise(Move.by(DELEGATOR, "addCheckpoint"), Move.by(DELEGATEE, "proposeCheckpoint"));

    // A rule that reads history: it looks at each time that somebody raised a problem.

    static final Parameter<Integer> TOO_OFTEN = Parameter.count(TEXTS, "tooOften", 3, 2, 20);

    private static final Each<RecordedEvent<ProblemRaised>> RAISED = Each.event(TEXTS, "problems", ProblemRaised.class);
    private static final Fact<MatterId> MATTER =
            RAISED.fact(TEXTS, "matter", raised -> raised.event().matter());
    private static final Fact<Integer> TIMES = RAISED.fact(TEXTS, "times", (situation, raised) -> situation
            .know(RAISED)
            .get()
            .count(other -> other.number() <= raised.number()
                    && other.event().matter().equals(raised.event().matter())));

    static final Rule PROBLEM_KEEPS_COMING_BACK = Rule.builder("PROBLEM_KEEPS_COMING_BACK", TEXTS, agreement("page 5"))
            .severity(Severity.ADVICE)
            .aboutBoth()
            .judges(RAISED)
            .when("oftenBy", TIMES, TOO_OFTEN, (times, often) -> times.equals(often))
            .on(MATTER)
            .advise(Move.by(DELEGATOR, "askWhatIsMissing"), Move.by(DELEGATEE, "nameWhatIsMissing"));

    // A rule that can be unknown: without a fresh rating nobody can say who is new to the work.

    static final Parameter<Integer> LONGEST_ALONE = Parameter.days(TEXTS, "longestAlone", 10, 1, 60);

    static final Rule NEW_AND_LEFT_ALONE = Rule.builder("NEW_AND_LEFT_ALONE", TEXTS, agreement("page 6"))
            .asOfNow()
            .onlyIf("employee", EMPLOYEE, employee -> employee)
            .onlyIf("atWork", PHASE, phase -> phase == Phase.IN_PROGRESS)
            .when("new", COMPETENCE, competence -> competence == Rating.LOW)
            .when("noneYet", CHECKPOINTS, Vector::isEmpty)
            .when("longAgo", HANDOVER_DAY, LONGEST_ALONE, TODAY, (day, most, today) -> day.plusDays(most)
                    .isBefore(today))
            .advise(Move.by(DELEGATOR, "holdCheckpoint"), Move.by(DELEGATEE, "askForCheckpoint"));

    private OwnRules() {}

    private static Source agreement(String place) {
        return Source.houseRule("Acme", "How we hand work over", 2026, place);
    }
}
