package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.ConversationScheduled;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.About;
import io.github.nextmove.delegation.rules.Check;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** How the conversation was prepared and held, and what was agreed in it; judged once, when it is held. */
final class ConversationRules {

    private static final Vector<Topic> RELATION = Vector.of(Topic.MOTIVATION, Topic.CONFIDENCE);

    private ConversationRules() {}

    static Vector<Rule> rules() {
        return Vector.of(
                rule("CONVERSATION_WITHOUT_APPOINTMENT", Severity.WARNING, Sources.FORM, "F9")
                        .check(ConversationRules::withoutAppointment)
                        .build(),
                rule("PREPARATION_INCOMPLETE", Severity.VIOLATION, Sources.FORM, "F10")
                        .check(ConversationRules::preparationIncomplete)
                        .build(),
                rule("RELATION_NOT_ADDRESSED", Severity.WARNING, Sources.FORM, "F11", "F12", "F13")
                        .check(ConversationRules::relationNotAddressed)
                        .build(),
                rule("DEADLINE_MISSING", Severity.VIOLATION, Sources.ARTICLE, "A34")
                        .about(About.BOTH)
                        .check(agreed(agreement -> agreement.deadline().isEmpty()))
                        .build(),
                rule("NO_CHECKPOINT_AGREED", Severity.VIOLATION, Sources.FORM, "F8")
                        .about(About.BOTH)
                        .check(agreed(agreement -> agreement.checkpoints().isEmpty()))
                        .build(),
                rule("AUTHORITY_INSUFFICIENT", Severity.VIOLATION, Sources.ARTICLE, "A13", "A14")
                        .check(ConversationRules::authorityInsufficient)
                        .build());
    }

    private static Seq<Observation> withoutAppointment(Situation situation) {
        return situation
                .conversation()
                .filter(held -> situation
                        .history()
                        .recorded(ConversationScheduled.class)
                        .isEmpty())
                .map(Observation::at)
                .toVector();
    }

    private static Seq<Observation> preparationIncomplete(Situation situation) {
        Set<PreparationPart> prepared = situation.delegation().preparation();
        return missing(
                situation.conversation(), Vector.of(PreparationPart.values()).removeAll(prepared));
    }

    private static Seq<Observation> relationNotAddressed(Situation situation) {
        return situation
                .conversation()
                .toVector()
                .flatMap(held -> missing(
                        Option.some(held), RELATION.removeAll(held.event().topics())));
    }

    private static Seq<Observation> authorityInsufficient(Situation situation) {
        return situation
                .agreement()
                .toVector()
                .flatMap(agreement -> missing(situation.handover(), notGranted(situation, agreement)));
    }

    private static Vector<DecisionId> notGranted(Situation situation, Agreement agreement) {
        Set<DecisionId> needed = situation.delegation().task().decisionsNeeded();
        return needed.removeAll(agreement.authority()).toVector();
    }

    private static Check agreed(Predicate<Agreement> lacks) {
        return situation -> situation.agreement().exists(lacks)
                ? situation.handover().map(Observation::at).toVector()
                : Vector.empty();
    }

    private static Seq<Observation> missing(Option<RecordedEvent<ConversationHeld>> held, Vector<?> missing) {
        return held.filter(conversation -> !missing.isEmpty())
                .map(conversation -> Observation.at(conversation).with("missing", missing))
                .toVector();
    }
}
