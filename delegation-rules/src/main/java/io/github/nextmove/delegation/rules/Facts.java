package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegatorAsked;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What many rules want to know, such as {@link #AGREED_LEVEL}; rules add facts of their own.
 *
 * <p>Facts about the agreement are not known before the task was handed over; see {@link #AGREEMENT} for which version
 * they look at. What nobody can change, such as the day it is, has no other values for what-if.
 *
 * @since 0.1.0
 */
public final class Facts {

    private static final String TEXTS = "io.github.nextmove.delegation.rules.facts";

    /** The delegation as it stands, once: what a rule judges that says nothing else. */
    public static final Each<Moment> PRESENT =
            Each.of(TEXTS, "present", situation -> Vector.of(situation.present()), present -> present);

    /** The delegation conversation, once it was held, accepted or not. */
    public static final Each<RecordedEvent<ConversationHeld>> CONVERSATION = Each.events(
            TEXTS,
            "conversation",
            situation -> situation.history().recorded(ConversationHeld.class).take(1));

    /** The delegation conversation, once it was held and accepted: the task was handed over in it. */
    public static final Each<RecordedEvent<ConversationHeld>> HANDOVER =
            Each.events(TEXTS, "handover", situation -> situation
                    .history()
                    .recorded(ConversationHeld.class)
                    .take(1)
                    .filter(held -> held.event().accepted()));

    /**
     * The versions of the agreement: that of the conversation, and each change that both consented to. What a rule
     * says of one is resolved when the next one comes into force, which is judged anew, whatever it changes: {@link
     * #AGREED_UNTIL} and {@link Finding#continues}.
     */
    public static final Each<AgreementVersion> AGREEMENTS = Each.of(
            TEXTS,
            "agreements",
            situation -> situation.know(HANDOVER).get().flatMap(held -> situation
                    .delegation()
                    .agreementVersions()),
            version -> new Moment(version.since(), version.byEvent()),
            version -> Vector.of(version.byEvent()));

    /** When the next version of the agreement came into force, if one did. */
    public static final Fact<Option<Moment>> AGREED_UNTIL =
            AGREEMENTS.fact(TEXTS, "agreedUntil", (situation, version) -> situation
                    .know(AGREEMENTS)
                    .get()
                    .find(next -> next.number() == version.number() + 1)
                    .map(AGREEMENTS::arose));

    /** The checkpoints that were held. */
    public static final Each<RecordedEvent<CheckpointHeld>> CHECKPOINTS =
            Each.event(TEXTS, "checkpoints", CheckpointHeld.class);

    /** The questions that were put to the delegator and were the delegatee's. */
    public static final Each<RecordedEvent<DelegatorAsked>> QUESTIONS =
            Each.event(TEXTS, "questions", DelegatorAsked.class);

    /** Who hands the task over. */
    public static final Fact<PersonId> DELEGATOR = Fact.of(TEXTS, "delegator", Situation::delegator);

    /** Whom it is handed to. */
    public static final Fact<PersonId> DELEGATEE = Fact.of(TEXTS, "delegatee", Situation::delegatee);

    /** Whether the delegatee works for the delegator, rather than being of the network. */
    public static final Fact<Boolean> EMPLOYEE = Fact.of(
            TEXTS, "employee", situation -> situation.delegation().delegatee().isEmployee());

    /** How far it has come. */
    public static final Fact<Phase> PHASE =
            Fact.of(TEXTS, "phase", situation -> situation.delegation().phase());

    /** Whether somebody is about to close it. */
    public static final Fact<Boolean> CLOSING = Fact.of(TEXTS, "closing", Situation::isClosing);

    /** The day of now. */
    public static final Fact<LocalDate> TODAY =
            Fact.of(TEXTS, "today", Situation::today).couldBe(today -> Vector.empty());

    /** How large the task is. */
    public static final Fact<TaskSize> TASK_SIZE = Fact.of(
            TEXTS, "taskSize", situation -> situation.delegation().task().size());

    /**
     * Whether the two never did this kind of task together: no level was agreed and no outcome is there from before.
     * Gates do not know, as they look at this delegation alone.
     */
    public static final Fact<Boolean> FIRST_TIME = Fact.maybe(
                    TEXTS, "firstTime", (Situation situation) -> before(situation)
                            .map(TrackRecord::isEmpty))
            .couldBe(first -> Vector.empty());

    /** The level that was agreed the last time the two did this kind of task; not known the first time. */
    public static final Fact<AutonomyLevel> LAST_LEVEL = Fact.maybe(
                    TEXTS, "lastLevel", (Situation situation) -> before(situation)
                            .flatMap(TrackRecord::lastLevel))
            .couldBe(level -> Vector.empty());

    /** How the delegations before this one ended, oldest first. Gates do not know. */
    public static final Fact<Vector<PastOutcome>> EARLIER_OUTCOMES = Fact.maybe(
                    TEXTS, "earlierOutcomes", (Situation situation) -> before(situation)
                            .map(TrackRecord::outcomes))
            .couldBe(outcomes -> Vector.empty());

    /**
     * What was agreed, by the version that counts: the one that is judged; else the one that was in force when the thing
     * that is judged came to be, or the first for what was earlier; for how things stand now, the one in force now.
     */
    public static final Fact<Agreement> AGREEMENT = Fact.maybe(
            TEXTS, "agreement", situation -> Lens.versionIn(situation).map(AgreementVersion::agreement));

    /** The number of the version that counts, from 1. */
    public static final Fact<Integer> AGREEMENT_VERSION = Fact.maybe(
                    TEXTS, "agreementVersion", (Situation situation) -> Lens.versionIn(situation)
                            .map(AgreementVersion::number))
            .couldBe(number -> Vector.empty());

    /** The day on which the task was handed over. */
    public static final Fact<LocalDate> HANDOVER_DAY = Fact.maybe(
                    TEXTS,
                    "handoverDay",
                    (Situation situation) ->
                            situation.know(HANDOVER).flatMap(Vector::headOption).map(situation::dayOf))
            .couldBe(day -> Vector.empty());

    /** The level that was agreed; not known when none was. */
    public static final Fact<AutonomyLevel> AGREED_LEVEL = Fact.maybe(
            TEXTS, "agreedLevel", situation -> situation.know(AGREEMENT).flatMap(Agreement::autonomy));

    /** Whether it was said why the agreed level differs from the advice (F18). */
    public static final Fact<Boolean> LEVEL_EXPLAINED = Fact.maybe(
            TEXTS, "levelExplained", situation -> situation.know(AGREEMENT).map(agreed -> agreed.autonomyReason()
                    .isDefined()));

    /** The last day; not known when none was agreed. */
    public static final Fact<LocalDate> DEADLINE =
            Fact.maybe(TEXTS, "deadline", situation -> situation.know(AGREEMENT).flatMap(Agreement::deadline));

    /** The days that were agreed to discuss interim results, in order; empty when none was. */
    public static final Fact<Vector<LocalDate>> CHECKPOINT_DAYS = Fact.maybe(
                    TEXTS, "checkpointDays", (Situation situation) -> situation
                            .know(AGREEMENT)
                            .map(agreed -> agreed.checkpoints().sorted()))
            .couldBe(OtherDays::of);

    /** After how many days a rating counts as unknown; readiness is a stage (F16). */
    public static final Parameter<Integer> RATING_STALE_AFTER =
            Parameter.days(TEXTS, "ratingStaleAfter", 180, 1, 7_300);

    /** The delegator's rating of the delegatee's readiness as of now, unless it is too old. */
    public static final Fact<ReadinessRating> RATING = Fact.maybe(
                    TEXTS,
                    "rating",
                    (Situation situation) -> situation.delegation().readiness().byDelegator())
            .staleAfter(RATING_STALE_AFTER, ReadinessRating::on);

    /** The delegatee's own rating, unless it is too old. */
    public static final Fact<ReadinessRating> OWN_RATING = Fact.maybe(
                    TEXTS,
                    "ownRating",
                    (Situation situation) -> situation.delegation().readiness().own())
            .staleAfter(RATING_STALE_AFTER, ReadinessRating::on);

    /** What the delegator says of the delegatee's competence as of now, unless it is too old. */
    public static final Fact<Rating> COMPETENCE =
            Fact.maybe(TEXTS, "competence", situation -> situation.know(RATING).flatMap(ReadinessRating::competence));

    /** What the delegator says of the delegatee's motivation as of now, unless it is too old. */
    public static final Fact<Rating> MOTIVATION =
            Fact.maybe(TEXTS, "motivation", situation -> situation.know(RATING).flatMap(ReadinessRating::motivation));

    private Facts() {}

    private static Option<TrackRecord> before(Situation situation) {
        return Option.when(!situation.isClosing(), situation.trackRecord());
    }
}
