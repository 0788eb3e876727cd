package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.AGREEMENT;
import static io.github.nextmove.delegation.rules.Facts.CHECKPOINTS;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.PHASE;
import static io.github.nextmove.delegation.rules.Facts.TODAY;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.Severity;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** How interim results are discussed, and whether they are. */
final class CheckpointRules {

    private static final Fact<LocalDate> DAY =
            CHECKPOINTS.fact(TEXTS, "day", (situation, held) -> situation.dayOf(held));
    private static final Fact<Option<ConversationId>> CONVERSATION = CHECKPOINTS.fact(
            TEXTS, "inConversation", held -> held.event().occasion().conversation());
    private static final Fact<Boolean> OPENED_POSITIVELY = CHECKPOINTS.fact(
            TEXTS,
            "openedPositively",
            held -> held.event().checkpoint().items().headOption().contains(CheckpointItem.POSITIVE_FEEDBACK));
    private static final Fact<Boolean> OBSTACLES_ASKED = CHECKPOINTS.fact(
            TEXTS,
            "obstaclesAsked",
            held -> held.event().checkpoint().items().contains(CheckpointItem.OBSTACLES_ASKED));
    private static final Fact<Boolean> SUMMARY_CONFIRMED = CHECKPOINTS.fact(
            TEXTS, "summaryConfirmed", held -> held.event().checkpoint().summaryConfirmed());
    private static final Fact<Integer> QUESTIONS = CHECKPOINTS.fact(
            TEXTS, "questions", held -> held.event().checkpoint().questions());
    private static final Fact<Integer> ANSWERS =
            CHECKPOINTS.fact(TEXTS, "answers", held -> held.event().checkpoint().answers());

    private static final Fact<DevelopmentGoal> GOAL = Fact.maybe(
            TEXTS, "developmentGoal", situation -> situation.know(AGREEMENT).map(Agreement::developmentGoal));

    private static final Each<AgreedCheckpoint> AGREED = Each.of(
            TEXTS, "agreedCheckpoints", AgreedCheckpoint::of, AgreedCheckpoint::arose, AgreedCheckpoint::restsOn);
    private static final Fact<Integer> K =
            AGREED.fact(TEXTS, "k", AgreedCheckpoint::k).couldBe(k -> Vector.empty());
    private static final Fact<String> SUBJECT =
            AGREED.fact(TEXTS, "checkpointName", agreed -> "checkpoint-" + agreed.k());
    private static final Fact<LocalDate> AGREED_DAY = AGREED.fact(TEXTS, "agreedDay", AgreedCheckpoint::day);
    private static final Fact<Integer> HELD = Fact.of(TEXTS, "checkpointsHeld", AgreedCheckpoint::done);

    static final Vector<Rule> ALL = Vector.of(
            held("CHECKPOINT_NOT_OPENED_POSITIVELY")
                    .serves("F22")
                    .when("notOpened", OPENED_POSITIVELY, opened -> !opened)
                    .advise(Move.by(DELEGATOR, "tellNow"), Move.by(DELEGATEE, "askForIt")),
            held("OBSTACLES_NOT_ASKED")
                    .serves("F24")
                    .when("notAsked", OBSTACLES_ASKED, asked -> !asked)
                    .advise(Move.by(DELEGATOR, "ask"), Move.by(DELEGATEE, "tell")),
            held("SUMMARY_NOT_CONFIRMED")
                    .serves("F30")
                    .when("notConfirmed", SUMMARY_CONFIRMED, confirmed -> !confirmed)
                    .advise(Move.by(DELEGATOR, "sumUp"), Move.by(DELEGATEE, "sumUpYourself")),
            held("ANSWERS_OVER_QUESTIONS")
                    .severity(Severity.ADVICE)
                    .serves("F26", "F27")
                    .when("selfDirection", GOAL, goal -> goal == DevelopmentGoal.SELF_DIRECTION)
                    .when("moreAnswers", ANSWERS, QUESTIONS, (answers, questions) -> answers > questions)
                    .advise(Move.by(DELEGATOR, "askFirst"), Move.by(DELEGATEE, "bringIdea")),
            Rule.builder("CHECKPOINT_MISSED", TEXTS, Sources.FORM_CONVERSATION)
                    .serves("F8", "A32")
                    .asOfNow()
                    .onlyIf("atWork", PHASE, phase -> phase == Phase.IN_PROGRESS)
                    .judges(AGREED)
                    .when("notHeld", K, HELD, (k, held) -> held < k)
                    .when("passed", AGREED_DAY, TODAY, LocalDate::isBefore)
                    .on(SUBJECT)
                    .advise(Move.by(DELEGATOR, "holdIt"), Move.by(DELEGATEE, "proposeDay")));

    private CheckpointRules() {}

    private static RuleBuilder held(String id) {
        return Rule.builder(id, TEXTS, Sources.FORM_INTERIM)
                .judges(CHECKPOINTS)
                .on(CONVERSATION)
                .tells(DAY);
    }
}
