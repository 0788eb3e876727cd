package io.github.nextmove.delegation.rules.given;

import static io.github.nextmove.delegation.fixtures.Cast.NOOR;
import static io.github.nextmove.delegation.fixtures.Cast.SAM;

import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.AskDelegator;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.fixtures.Given;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Parameters;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.TrackRecord;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A delegation from noor to sam, told day by day; day 0 is the day of the conversation, Monday 2 March 2026.
 *
 * <p>What is not told went well: no rule has anything to say about it.
 *
 * @param delegation what happened so far
 * @param now when the next thing happens, and as of when the rules look
 * @param conversation in which conversation it happens
 * @param past what the two did before
 * @param book who judges
 */
public record Story(
        Delegation delegation, Instant now, Option<ConversationId> conversation, TrackRecord past, RuleBook book) {

    /** Just drafted, a week before the conversation. */
    public static Story drafted(DraftDelegation draft) {
        Delegation delegation = Lifecycle.standard()
                .draft(draft)
                .getOrElseThrow(rejection -> new AssertionError(draft + " is refused: " + rejection));
        return new Story(delegation, draft.occasion().at(), Option.none(), TrackRecord.empty(), StandardRules.book());
    }

    /** Handed over well on day 0, and sam is at work. */
    public static Story working(DraftDelegation draft, AgreementBuilder agreement) {
        return drafted(draft).handedOver(agreement).started();
    }

    /** Sam, an employee, is at work since day 0. */
    public static Story working() {
        return working(Usual.agreement());
    }

    /** Sam, an employee, is at work since day 0. */
    public static Story working(AgreementBuilder agreement) {
        return working(Usual.draft(), agreement);
    }

    /** Sam, a network member, is at work since day 0. */
    public static Story networking() {
        return working(Usual.draft(Task.of("customer-meeting"), Given.NETWORK_MEMBER), Usual.agreement());
    }

    /** The same story, some day later or as it looks by then. */
    public Story day(int day) {
        return at(Usual.onDay(day));
    }

    /** The same story, at an instant or as it looks by then. */
    public Story at(Instant instant) {
        return new Story(delegation, instant, conversation, past, book);
    }

    /** What follows happens in this conversation. */
    public Story in(String id) {
        return new Story(delegation, now, Option.some(ConversationId.of(id)), past, book);
    }

    /** The same story of two who did this before. */
    public Story past(TrackRecord trackRecord) {
        return new Story(delegation, now, conversation, trackRecord, book);
    }

    /** The same story, judged by other rules. */
    public Story judgedBy(RuleBook other) {
        return new Story(delegation, now, conversation, past, other);
    }

    /** The same story, judged by the same rules with other thresholds. */
    public Story judgedBy(Parameters parameters) {
        return judgedBy(book.with(parameters));
    }

    /** Somebody does something that the life cycle accepts; gates are not asked. */
    public Story then(PersonId who, Function<Occasion, Command> what) {
        Command command = what.apply(new Occasion(who, now, conversation));
        Delegation after = Lifecycle.standard()
                .decideAll(delegation, command)
                .getOrElseThrow(rejection -> new AssertionError(command + " is refused: " + rejection));
        return new Story(after, now, conversation, past, book);
    }

    /** The draft is handed over on day 0, with an appointment, fully prepared and talked about. */
    public Story handedOver(AgreementBuilder agreement) {
        return day(-5).then(NOOR, ScheduleConversation::new)
                .day(-2)
                .then(NOOR, by -> new Prepare(by, HashSet.of(PreparationPart.values())))
                .day(0)
                .then(NOOR, by -> HoldConversation.accepted(by, agreement.build(), Topic.values()));
    }

    /** Somebody rates competence and motivation, now. */
    public Story rated(PersonId who, Rating competence, Rating motivation) {
        return then(who, by -> new RateReadiness(by, ReadinessRating.of(competence, motivation, today())));
    }

    public Story started() {
        return then(SAM, StartWork::new);
    }

    public Story delivered() {
        return then(SAM, DeliverResult::new);
    }

    public Story evaluated(Evaluation evaluation) {
        return then(NOOR, by -> new HoldEvaluation(by, evaluation));
    }

    public Story asked(PersonId who, QuestionResponse response) {
        return then(who, by -> new AskDelegator(by, response));
    }

    public Story raised(String matter, PersonId who) {
        return then(who, by -> new RaiseProblem(by, MatterId.of(matter)));
    }

    /** The next move is somebody's, by a week from now. */
    public Story moved(String matter, PersonId owner) {
        return moved(matter, NextMove.of(owner, today().plusDays(7)));
    }

    public Story moved(String matter, NextMove move) {
        return then(NOOR, by -> new AgreeNextMove(by, MatterId.of(matter), move));
    }

    /** What the rules say of it now. */
    public Review review() {
        return book.review(delegation, past, now);
    }

    /** What the rules say of it now, as code, severity and subject. */
    public Vector<String> findings() {
        return review().findings().map(Story::code);
    }

    /** What one rule says of it now. */
    public Vector<Finding> findings(String rule) {
        return review().by(rule);
    }

    /** The one thing that a rule says of it now. */
    public Finding finding(String rule) {
        return findings(rule).single();
    }

    /** What keeps noor from closing it now, as code and subject; nothing when she can. */
    public Vector<String> objectionsToClosing() {
        return book.guard(Lifecycle.standard())
                .decide(delegation, new Close(new Occasion(NOOR, now, conversation)))
                .fold(Rejection::objections, decision -> Vector.<Objection>empty())
                .map(objection -> code(objection.code(), objection.subject()));
    }

    private LocalDate today() {
        return delegation.dayOf(now);
    }

    private static String code(Finding finding) {
        return code(finding.rule() + ":" + finding.severity(), finding.subject());
    }

    private static String code(String code, Vector<String> subject) {
        return subject.isEmpty() ? code : code + ":" + subject.mkString(",");
    }
}
