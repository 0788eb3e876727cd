package io.github.nextmove.delegation.rules.given;

import static io.github.nextmove.delegation.testing.Cast.NOOR;

import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.AskDelegator;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldEvaluation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.Story;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A story of the test kit with the book that judges it: the standard one, unless another is named.
 *
 * @param told what happened so far
 * @param book who judges
 */
public record JudgedStory(Story told, RuleBook book) {

    /** Just drafted, a week before the conversation. */
    public static JudgedStory drafted(DraftDelegation draft) {
        return new JudgedStory(Story.drafted(draft), StandardRules.book());
    }

    /** Handed over well on day 0, and sam is at work. */
    public static JudgedStory working(DraftDelegation draft, AgreementBuilder agreement) {
        return drafted(draft).handedOver(agreement).started();
    }

    /** Sam, an employee, is at work since day 0. */
    public static JudgedStory working() {
        return working(Usual.agreement());
    }

    /** Sam, an employee, is at work since day 0. */
    public static JudgedStory working(AgreementBuilder agreement) {
        return working(Usual.draft(), agreement);
    }

    /** Sam, a network member, is at work since day 0. */
    public static JudgedStory networking() {
        return working(Usual.draft(Task.of("customer-meeting"), Given.NETWORK_MEMBER), Usual.agreement());
    }

    /** The same story, some day later or as it looks by then. */
    public JudgedStory day(int day) {
        return but(story -> story.day(day));
    }

    /** The same story, at an instant or as it looks by then. */
    public JudgedStory at(Instant instant) {
        return but(story -> story.at(instant));
    }

    /** What follows happens in this conversation. */
    public JudgedStory in(String id) {
        return but(story -> story.in(id));
    }

    /** The same story of two who did this before. */
    public JudgedStory past(TrackRecord trackRecord) {
        return but(story -> story.before(trackRecord));
    }

    /** The same story, judged by other rules. */
    public JudgedStory judgedBy(RuleBook other) {
        return new JudgedStory(told, other);
    }

    /** The same story, judged by the same rules with a parameter set. */
    public <T> JudgedStory set(Parameter<T> parameter, T value) {
        return judgedBy(book.with(RuleSet.named("set", "0").set(parameter, value)));
    }

    /** Somebody does something that the life cycle accepts; gates are not asked. */
    public JudgedStory then(PersonId who, Function<Occasion, Command> what) {
        return but(story -> story.then(who, what));
    }

    /** The draft is handed over on day 0, with an appointment, fully prepared and talked about. */
    public JudgedStory handedOver(AgreementBuilder agreement) {
        return but(story -> story.agreed(usual -> agreement));
    }

    /** Somebody rates competence and motivation, now. */
    public JudgedStory rated(PersonId who, Rating competence, Rating motivation) {
        return but(story -> story.rated(who, competence, motivation));
    }

    public JudgedStory started() {
        return but(Story::started);
    }

    public JudgedStory delivered() {
        return but(Story::delivered);
    }

    public JudgedStory evaluated(Evaluation evaluation) {
        return then(NOOR, by -> new HoldEvaluation(by, evaluation));
    }

    public JudgedStory asked(PersonId who, QuestionResponse response) {
        return then(who, by -> new AskDelegator(by, response));
    }

    public JudgedStory raised(String matter, PersonId who) {
        return but(story -> story.raised(matter, who));
    }

    /** The next move is somebody's, by a week from now. */
    public JudgedStory moved(String matter, PersonId owner) {
        return but(story -> story.moved(matter, owner));
    }

    public JudgedStory moved(String matter, NextMove move) {
        return then(NOOR, by -> new AgreeNextMove(by, MatterId.of(matter), move));
    }

    public Delegation delegation() {
        return told.delegation();
    }

    public TrackRecord past() {
        return told.before();
    }

    public Instant now() {
        return told.now();
    }

    public Situation situation() {
        return told.situation();
    }

    /** What the rules say of it now. */
    public Review review() {
        return book.review(situation());
    }

    /** What the rules say of it now, as code, severity and subject. */
    public Vector<String> findings() {
        return review().findings().map(JudgedStory::code);
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
        return objections().map(objection -> code(objection.code(), objection.subject()));
    }

    /** What keeps noor from closing it now. */
    public Vector<Objection> objections() {
        return book.guard(Lifecycle.standard())
                .decide(delegation(), new Close(Occasion.of(NOOR, now())))
                .fold(Rejection::objections, decision -> Vector.empty());
    }

    private JudgedStory but(UnaryOperator<Story> change) {
        return new JudgedStory(change.apply(told), book);
    }

    private static String code(Finding finding) {
        return code(finding.rule() + ":" + finding.severity(), finding.subject());
    }

    private static String code(String code, Vector<String> subject) {
        return subject.isEmpty() ? code : code + ":" + subject.mkString(",");
    }
}
