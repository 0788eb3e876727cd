package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.AGREED_UNTIL;
import static io.github.nextmove.delegation.rules.Facts.AGREEMENT;
import static io.github.nextmove.delegation.rules.Facts.AGREEMENTS;
import static io.github.nextmove.delegation.rules.Facts.CONVERSATION;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;

import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.event.ConversationScheduled;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.vavr.collection.Vector;

/**
 * How the conversation was prepared and held, and what was agreed, in it or since.
 *
 * <p>The conversation is judged once, when it is held; each version of the agreement when it comes into force.
 */
final class ConversationRules {

    private static final Fact<Integer> APPOINTMENTS = Fact.of(TEXTS, "appointments", situation -> situation
            .history()
            .recorded(ConversationScheduled.class)
            .size());

    private static final Fact<Vector<PreparationPart>> UNPREPARED =
            Fact.of(TEXTS, "unprepared", situation -> Vector.of(PreparationPart.values())
                    .removeAll(situation.delegation().preparation()));

    private static final Fact<Vector<Topic>> UNADDRESSED =
            CONVERSATION.fact(TEXTS, "unaddressed", held -> Vector.of(Topic.MOTIVATION, Topic.CONFIDENCE)
                    .removeAll(held.event().topics()));

    private static final Fact<Boolean> DEADLINE_AGREED = Fact.maybe(
            TEXTS, "deadlineAgreed", situation -> situation.know(AGREEMENT).map(agreed -> agreed.deadline()
                    .isDefined()));

    private static final Fact<Integer> CHECKPOINTS_AGREED = Fact.maybe(
            TEXTS, "checkpointsAgreed", situation -> situation.know(AGREEMENT).map(agreed -> agreed.checkpoints()
                    .size()));

    private static final Fact<Vector<DecisionId>> NOT_GRANTED = Fact.maybe(
            TEXTS, "notGranted", situation -> situation.know(AGREEMENT).map(agreed -> situation
                    .delegation()
                    .task()
                    .decisionsNeeded()
                    .removeAll(agreed.authority())
                    .toVector()));

    static final Vector<Rule> ALL = Vector.of(
            Rule.builder("CONVERSATION_WITHOUT_APPOINTMENT", TEXTS, Sources.FORM_CONVERSATION)
                    .serves("F9")
                    .judges(CONVERSATION)
                    .when("noAppointment", APPOINTMENTS, appointments -> appointments == 0)
                    .advise(Move.by(DELEGATOR, "askNow"), Move.by(DELEGATEE, "askForAnother")),
            Rule.builder("PREPARATION_INCOMPLETE", TEXTS, Sources.FORM_CONVERSATION)
                    .severity(Severity.VIOLATION)
                    .serves("F10")
                    .judges(CONVERSATION)
                    .when("unprepared", UNPREPARED, parts -> !parts.isEmpty())
                    .advise(Move.by(DELEGATOR, "writeDown"), Move.by(DELEGATEE, "propose")),
            Rule.builder("RELATION_NOT_ADDRESSED", TEXTS, Sources.FORM_CONVERSATION)
                    .serves("F11", "F12", "F13")
                    .judges(CONVERSATION)
                    .when("unaddressed", UNADDRESSED, topics -> !topics.isEmpty())
                    .advise(Move.by(DELEGATOR, "ask"), Move.by(DELEGATEE, "tell")),
            Rule.builder("DEADLINE_MISSING", TEXTS, Sources.ARTICLE_CHECKING)
                    .severity(Severity.VIOLATION)
                    .serves("A34")
                    .aboutBoth()
                    .judges(AGREEMENTS)
                    .resolvedAt(AGREED_UNTIL)
                    .when("noDeadline", DEADLINE_AGREED, agreed -> !agreed)
                    .advise(Move.by(DELEGATOR, "agree"), Move.by(DELEGATEE, "propose")),
            Rule.builder("NO_CHECKPOINT_AGREED", TEXTS, Sources.FORM_CONVERSATION)
                    .severity(Severity.VIOLATION)
                    .serves("F8")
                    .aboutBoth()
                    .judges(AGREEMENTS)
                    .resolvedAt(AGREED_UNTIL)
                    .when("noCheckpoint", CHECKPOINTS_AGREED, days -> days == 0)
                    .advise(Move.by(DELEGATOR, "agree"), Move.by(DELEGATEE, "propose")),
            Rule.builder("AUTHORITY_INSUFFICIENT", TEXTS, Sources.ARTICLE_AUTHORITY)
                    .severity(Severity.VIOLATION)
                    .serves("A13", "A14")
                    .judges(AGREEMENTS)
                    .resolvedAt(AGREED_UNTIL)
                    .when("notGranted", NOT_GRANTED, decisions -> !decisions.isEmpty())
                    .advise(Move.by(DELEGATOR, "grant"), Move.by(DELEGATOR, "smaller")));

    private ConversationRules() {}
}
