package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.ResultSentBack;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Check;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.Timing;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;

/** How interim results are discussed, and whether they are. */
final class CheckpointRules {

    private CheckpointRules() {}

    static Vector<Rule> rules() {
        return Vector.of(
                rule("CHECKPOINT_NOT_OPENED_POSITIVELY", Severity.WARNING, Sources.FORM, "F22")
                        .check(eachHeld(checkpoint ->
                                !checkpoint.items().headOption().contains(CheckpointItem.POSITIVE_FEEDBACK)))
                        .build(),
                rule("OBSTACLES_NOT_ASKED", Severity.WARNING, Sources.FORM, "F24")
                        .check(eachHeld(checkpoint -> !checkpoint.items().contains(CheckpointItem.OBSTACLES_ASKED)))
                        .build(),
                rule("SUMMARY_NOT_CONFIRMED", Severity.WARNING, Sources.FORM, "F30")
                        .check(eachHeld(checkpoint -> !checkpoint.summaryConfirmed()))
                        .build(),
                rule("ANSWERS_OVER_QUESTIONS", Severity.ADVICE, Sources.FORM, "F26", "F27")
                        .check(CheckpointRules::answersOverQuestions)
                        .build(),
                rule("CHECKPOINT_MISSED", Severity.WARNING, Sources.FORM, "F8", "A32")
                        .timing(Timing.AS_OF_NOW)
                        .check(CheckpointRules::missed)
                        .build());
    }

    private static Check eachHeld(Predicate<Checkpoint> lacks) {
        return situation -> situation
                .history()
                .recorded(CheckpointHeld.class)
                .filter(held -> lacks.test(held.event().checkpoint()))
                .map(held -> inConversation(situation, held));
    }

    private static Observation inConversation(Situation situation, RecordedEvent<CheckpointHeld> held) {
        CheckpointHeld event = held.event();
        return Observation.at(held)
                .on(event.occasion().conversation().map(ConversationId::value).toVector())
                .with("day", situation.delegation().dayOf(event.at()))
                .with("questions", event.checkpoint().questions())
                .with("answers", event.checkpoint().answers());
    }

    private static Seq<Observation> answersOverQuestions(Situation situation) {
        boolean wanted =
                situation.agreement().exists(agreed -> agreed.developmentGoal() == DevelopmentGoal.SELF_DIRECTION);
        return wanted
                ? eachHeld(checkpoint -> checkpoint.answers() > checkpoint.questions())
                        .observe(situation)
                : Vector.empty();
    }

    /** The k-th agreed checkpoint is missed once its day has passed and fewer than k were held. */
    private static Seq<Observation> missed(Situation situation) {
        if (situation.delegation().phase() != Phase.IN_PROGRESS) {
            return Vector.empty();
        }
        int held = situation.history().recorded(CheckpointHeld.class).size();
        Vector<LocalDate> agreed =
                situation.agreement().toVector().flatMap(Agreement::checkpoints).sorted();
        return Vector.rangeClosed(held + 1, agreed.size())
                .filter(k -> agreed.get(k - 1).isBefore(situation.today()))
                .map(k -> missed(situation, agreed.get(k - 1), k));
    }

    /** It came to be when the day had passed, or work began or went on after that. */
    private static Observation missed(Situation situation, LocalDate day, int k) {
        ZoneId zone = situation.delegation().zone();
        Instant passed = day.plusDays(1).atStartOfDay(zone).toInstant();
        Vector<RecordedEvent<Event>> recorded = situation.history().recorded();
        RecordedEvent<Event> atWork = recorded.filter(
                        event -> event.event() instanceof WorkStarted || event.event() instanceof ResultSentBack)
                .last();
        Moment arose = recorded.reject(event -> event.event().at().isAfter(passed))
                .lastOption()
                .filter(before -> before.number() >= atWork.number())
                .map(before -> new Moment(passed, before.number()))
                .getOrElse(Moment.after(atWork));
        return Observation.at(arose)
                .restingOn(situation.handover().toVector().map(RecordedEvent::number))
                .on("checkpoint-" + k)
                .with("k", k)
                .with("day", day);
    }
}
