package io.github.nextmove.delegation.rules.testing;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AgreementChangeBuilder;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.testing.Cast;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A delegation from noor to sam, told day by day, to test rules with, such as {@code
 * Story.working().day(3).raised("caterer", SAM).moved("caterer", NOOR)}.
 *
 * <p>Day 0 is the day of the conversation, Monday 2 March 2026. What is not told went well: no built-in rule has
 * anything to say about it. Everything that is told must be legal, or an {@link AssertionError} says why not;
 * gates are not asked. Immutable: each step gives another story.
 *
 * @param delegation what happened so far
 * @param before what the two did before
 * @param now when it is
 * @param conversation in which conversation the next thing happens, if in any
 * @since 0.1.0
 */
public record Story(Delegation delegation, TrackRecord before, Instant now, Option<ConversationId> conversation) {

    public Story {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(conversation, "conversation");
    }

    /** A delegation as it is at an instant, whoever the two are, with what they did before. */
    public static Story of(Delegation delegation, TrackRecord before, Instant now) {
        return new Story(delegation, before, now, Option.none());
    }

    /** Any delegation on its way, with any past, at any moment, by a seed: the same seed, the same story. */
    public static Story ofSeed(long seed) {
        return Usual.walked(seed);
    }

    /** Just drafted, a week before the conversation, for sam who works for noor. */
    public static Story drafted() {
        return drafted(draft -> draft);
    }

    /** Just drafted, a week before the conversation, with something else about the draft. */
    public static Story drafted(UnaryOperator<DraftDelegation> change) {
        return drafted(change.apply(Usual.draft(Delegatee.employee(SAM))));
    }

    /** Just drafted. */
    public static Story drafted(DraftDelegation draft) {
        return of(Usual.drafted(draft), TrackRecord.empty(), draft.occasion().at());
    }

    /** Handed over well on day 0: appointed, prepared, and talked about in full. */
    public static Story handedOver() {
        return handedOver(agreement -> agreement);
    }

    /** Handed over well on day 0, with something else about the agreement. */
    public static Story handedOver(UnaryOperator<AgreementBuilder> change) {
        return drafted().agreed(change);
    }

    /** Sam, an employee, is at work since day 0. */
    public static Story working() {
        return handedOver().started();
    }

    /** Sam, an employee, is at work since day 0, with something else about the agreement. */
    public static Story working(UnaryOperator<AgreementBuilder> change) {
        return handedOver(change).started();
    }

    /** Sam, a network member, is at work since day 0. */
    public static Story networking() {
        return drafted(Usual.draft(Delegatee.networkMember(SAM))).agreed().started();
    }

    /** The same story, some day later or as it looks by then, at nine o'clock. */
    public Story day(int day) {
        return at(Cast.MONDAY.plus(Duration.ofDays(day)));
    }

    /** The date of a day. */
    public static LocalDate date(int day) {
        return LocalDate.ofInstant(Cast.MONDAY, ZoneOffset.UTC).plusDays(day);
    }

    /** The same story, at an instant or as it looks by then. */
    public Story at(Instant instant) {
        return new Story(delegation, before, instant, conversation);
    }

    /** What follows happens in this conversation. */
    public Story in(String id) {
        return new Story(delegation, before, now, Option.some(ConversationId.of(id)));
    }

    /** The same story of two who did this before. */
    public Story before(TrackRecord trackRecord) {
        return new Story(delegation, trackRecord, now, conversation);
    }

    /** Somebody does something that the life cycle accepts. */
    public Story then(PersonId who, Function<Occasion, Command> what) {
        return Usual.then(this, what.apply(new Occasion(who, now, conversation)));
    }

    /** The draft is handed over well on day 0: appointed, prepared, and talked about in full. */
    public Story agreed() {
        return agreed(agreement -> agreement);
    }

    /** The draft is handed over on day 0 in the same way, with something else about the agreement. */
    public Story agreed(UnaryOperator<AgreementBuilder> change) {
        return Usual.handedOver(this, change.apply(Usual.agreement()).build());
    }

    /** Noor proposes to change something about the agreement, and sam consents: its next version. */
    public Story agreedAnew(UnaryOperator<AgreementChangeBuilder> change) {
        return Usual.agreedAnew(this, change.apply(AgreementChange.builder()).build());
    }

    /** Somebody rates competence and motivation, now. */
    public Story rated(PersonId who, Rating competence, Rating motivation) {
        return then(who, by -> new RateReadiness(by, ReadinessRating.of(competence, motivation, today())));
    }

    /** Sam begins. */
    public Story started() {
        return then(SAM, StartWork::new);
    }

    /** Sam delivers. */
    public Story delivered() {
        return then(SAM, DeliverResult::new);
    }

    /** Somebody raises a problem. */
    public Story raised(String matter, PersonId who) {
        return then(who, by -> new RaiseProblem(by, MatterId.of(matter)));
    }

    /** The next move is somebody's, by a week from now. */
    public Story moved(String matter, PersonId owner) {
        return then(NOOR, by -> new AgreeNextMove(by, MatterId.of(matter), NextMove.of(owner, today().plusDays(7))));
    }

    /** What rules look at now. */
    public Situation situation() {
        return Situation.of(delegation, before, now);
    }

    /** What rules look at when noor is about to close it now: gates speak. */
    public Situation closing() {
        return Situation.closing(delegation, now);
    }

    private LocalDate today() {
        return delegation.dayOf(now);
    }

    @Override
    public String toString() {
        return "as of " + now + " after " + before + ": " + delegation.history();
    }
}
