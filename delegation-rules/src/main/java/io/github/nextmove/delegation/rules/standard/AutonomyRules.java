package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.AGREED_LEVEL;
import static io.github.nextmove.delegation.rules.Facts.AGREED_UNTIL;
import static io.github.nextmove.delegation.rules.Facts.AGREEMENT;
import static io.github.nextmove.delegation.rules.Facts.AGREEMENTS;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.EMPLOYEE;
import static io.github.nextmove.delegation.rules.Facts.FIRST_TIME;
import static io.github.nextmove.delegation.rules.Facts.HANDOVER;
import static io.github.nextmove.delegation.rules.Facts.LEVEL_EXPLAINED;
import static io.github.nextmove.delegation.rules.Facts.TASK_SIZE;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.AUTONOMY_POLICY;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.FAILURES_FOR_STEP_BACK;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.MAX_STEP_UP;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.UP_AFTER;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Source;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.vavr.collection.Vector;

/** Whether the freedom that was agreed fits; for employees, as a network member was chosen for competence. */
final class AutonomyRules {

    /** In the words of who wrote it, or that nobody did; an erased reason is still one. */
    private static final Fact<Message> LEVEL_REASON = Fact.maybe(
            TEXTS, "levelReason", situation -> situation.know(AGREEMENT).map(agreed -> agreed.autonomyReason()
                    .map(words -> Message.of(TEXTS, "levelReason").with("words", words))
                    .getOrElse(Message.of(TEXTS, "levelReason.none"))));

    static final Vector<Rule> ALL = Vector.of(
            employees("START_SMALL", Sources.ARTICLE_TRUST)
                    .severity(Severity.ADVICE)
                    .serves("A20")
                    .when("large", TASK_SIZE, size -> size == TaskSize.LARGE)
                    .when("firstTime", FIRST_TIME, first -> first)
                    .advise(Move.by(DELEGATOR, "beginWithPart"), Move.by(DELEGATEE, "earlyCheckpoint")),
            agreed("AUTONOMY_TOO_HIGH", Sources.LEANA)
                    .serves("F15", "F18")
                    .when(
                            "above",
                            AGREED_LEVEL,
                            Readiness.ADVISED_LEVEL,
                            (agreed, advised) -> agreed.stepsAbove(advised) > 0)
                    .severity(Severity.INFO, "explained", LEVEL_EXPLAINED, explained -> explained)
                    .tells(LEVEL_REASON)
                    .advise(
                            Move.by(DELEGATOR, "makeItWork"),
                            Move.by(DELEGATOR, "lower").less(AGREED_LEVEL)),
            agreed("AUTONOMY_TOO_LOW", Sources.LEANA)
                    .serves("F15", "F18")
                    .when(
                            "below",
                            AGREED_LEVEL,
                            Readiness.ADVISED_LEVEL,
                            (agreed, advised) -> agreed.stepsAbove(advised) < 0)
                    .severity(Severity.INFO, "explained", LEVEL_EXPLAINED, explained -> explained)
                    .tells(LEVEL_REASON)
                    .advise(Move.by(DELEGATOR, "giveRoom").more(AGREED_LEVEL), Move.by(DELEGATEE, "askForRoom")),
            agreed("AUTONOMY_JUMP", Sources.ARTICLE_TRUST)
                    .serves("A19", "A22")
                    .onlyIf("notTheFirst", LevelSteps.FIRST_LEVEL, first -> !first)
                    .when("step", LevelSteps.IS_STEP, step -> step)
                    .when(
                            "jump",
                            AGREED_LEVEL,
                            LevelSteps.LEVEL_BEFORE,
                            MAX_STEP_UP,
                            (agreed, last, most) -> agreed.stepsAbove(last) > most)
                    .advise(Move.by(DELEGATOR, "oneStep").less(AGREED_LEVEL), Move.by(DELEGATEE, "sayWhatIsNeeded")),
            employees("READINESS_RATINGS_DIVERGE", Sources.RATINGS)
                    .severity(Severity.ADVICE)
                    .aboutBoth()
                    .when("differ", Readiness.RATED_DIFFERENTLY, aspects -> !aspects.isEmpty())
                    .advise(Move.by(DELEGATOR, "compare"), Move.by(DELEGATEE, "tellFirst")),
            employees("DELEGATION_NOT_YET_APPROPRIATE", Sources.ARTICLE_STYLE)
                    .serves("A43")
                    .aboutBoth()
                    .asOfNow()
                    .judges(Results.JUDGED_SINCE)
                    .when(
                            "repeatedly",
                            Results.NOT_AS_AGREED_IN_A_ROW,
                            FAILURES_FOR_STEP_BACK,
                            (row, limit) -> row >= limit)
                    .advise(Move.by(DELEGATOR, "lookTogether"), Move.by(DELEGATEE, "sayWhatIsNeeded")),
            employees("RATING_AND_RESULTS_DIVERGE", Sources.LADDER)
                    .severity(Severity.ADVICE)
                    .aboutBoth()
                    .asOfNow()
                    .onlyIf("ladder", AUTONOMY_POLICY, policy -> policy == StandardPolicy.LADDER)
                    .when("contradict", Results.AGAINST_THE_RATING, UP_AFTER, (row, limit) -> row >= limit)
                    .advise(Move.by(DELEGATOR, "rateAgain"), Move.by(DELEGATEE, "rateYourself")));

    private AutonomyRules() {}

    private static RuleBuilder agreed(String id, Source source) {
        return employees(id, source).judges(AGREEMENTS).resolvedAt(AGREED_UNTIL);
    }

    private static RuleBuilder employees(String id, Source source) {
        return Rule.builder(id, TEXTS, source).judges(HANDOVER).onlyIf("employee", EMPLOYEE, employee -> employee);
    }
}
