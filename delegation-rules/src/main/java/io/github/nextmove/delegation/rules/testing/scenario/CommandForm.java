package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.FollowUp;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Quadrant;
import io.github.nextmove.delegation.QuestionResponse;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.ReturnReason;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.AcceptReturn;
import io.github.nextmove.delegation.command.AskDelegator;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.ChooseFollowUp;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.ContestReturn;
import io.github.nextmove.delegation.command.DeclineAgreement;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.OverrideDecision;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.PrescribeHow;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.ReassessQuadrant;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.command.ReturnTask;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.command.SendResultBack;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The commands as a scenario writes them: by name, with the keys of each and who usually gives it. */
final class CommandForm {
    /** Another way to say who looks in. */
    static final String INITIATOR = "initiatedBy";

    /** Who does it where a scenario does not say. */
    enum By {
        DELEGATOR,
        DELEGATEE,
        /** A scenario always says. */
        SAID
    }

    /** What a command is made of. */
    private interface Maker {
        Option<? extends Command> make(Fields fields, Occasion occasion, Agreement agreement);
    }

    private static final Vector<CommandForm> ALL = Vector.of(
            form("READINESS_RATED", CommandParts::rateReadiness, "competence", "motivation", "confidence", "on"),
            plain("CONVERSATION_SCHEDULED", By.DELEGATOR, ScheduleConversation::new),
            form(
                    "PREPARED",
                    (fields, at) ->
                            Option.some(new Prepare(at, TreeSet.ofAll(fields.words("parts", PreparationPart.class)))),
                    "parts"),
            new CommandForm(
                    "CONVERSATION_HELD",
                    By.DELEGATOR,
                    (fields, at, agreement) -> Option.some(new HoldConversation(
                            at,
                            TreeSet.ofAll(fields.words("topics", Topic.class)),
                            fields.flag("acceptedByDelegatee"),
                            Option.some(agreement))),
                    "topics",
                    "acceptedByDelegatee"),
            form("COLLEAGUES_INFORMED", CommandParts::informColleagues, "who", "content"),
            plain("WORK_STARTED", By.DELEGATEE, StartWork::new),
            form(
                    "CHECKPOINT_HELD",
                    (fields, at) -> Option.some(new HoldCheckpoint(at, CommandParts.checkpoint(fields))),
                    "order",
                    "questions",
                    "answers",
                    "summaryConfirmed"),
            form(
                    "AGREEMENT_PROPOSED",
                    (fields, at) -> Option.some(new ProposeAgreement(at, AgreementForm.change(fields))),
                    AgreementForm.CHANGES.toJavaArray(String[]::new)),
            plain("AGREEMENT_ACCEPTED", By.DELEGATEE, AcceptAgreement::new),
            plain("AGREEMENT_DECLINED", By.DELEGATEE, DeclineAgreement::new),
            new CommandForm(
                    "HANDED_ON",
                    By.DELEGATEE,
                    (fields, at, agreement) -> CommandParts.handOn(fields, at),
                    "to",
                    "task",
                    "colleagues",
                    "agreed"),
            new CommandForm(
                    "PROBLEM_RAISED",
                    By.SAID,
                    (fields, at, agreement) -> CommandParts.matter(fields).map(matter -> new RaiseProblem(at, matter)),
                    "matter"),
            form("NEXT_MOVE_AGREED", CommandParts::agreeNextMove, "matter", "owner", "due", "reason"),
            new CommandForm(
                    "CHECK_IN", By.DELEGATOR, (fields, at, agreement) -> Option.some(new CheckIn(at)), INITIATOR),
            plain("HOW_PRESCRIBED", By.DELEGATOR, PrescribeHow::new),
            form(
                    "DECISION_OVERRIDDEN",
                    (fields, at) -> fields.required("decision", fields.values()::id)
                            .map(decision -> new OverrideDecision(at, DecisionId.of(decision))),
                    "decision"),
            new CommandForm(
                    "QUESTION_TO_DELEGATOR",
                    By.SAID,
                    (fields, at, agreement) -> fields.requiredWord("response", QuestionResponse.class)
                            .map(response -> new AskDelegator(at, response)),
                    "response"),
            new CommandForm(
                    "TASK_RETURNED",
                    By.DELEGATEE,
                    (fields, at, agreement) ->
                            fields.requiredWord("reason", ReturnReason.class).map(reason -> new ReturnTask(at, reason)),
                    "reason"),
            plain("RETURN_ACCEPTED", By.DELEGATOR, AcceptReturn::new),
            plain("RETURN_CONTESTED", By.DELEGATOR, ContestReturn::new),
            form(
                    "QUADRANT_REASSESSED",
                    (fields, at) -> fields.requiredWord("quadrant", Quadrant.class)
                            .map(quadrant -> new ReassessQuadrant(at, quadrant)),
                    "quadrant"),
            form(
                    "FOLLOW_UP_CHOSEN",
                    (fields, at) ->
                            fields.requiredWord("action", FollowUp.class).map(action -> new ChooseFollowUp(at, action)),
                    "action"),
            plain("RESULT_DELIVERED", By.DELEGATEE, DeliverResult::new),
            form(
                    "RESULT_SENT_BACK",
                    (fields, at) -> Option.some(new SendResultBack(at, CommandParts.whatIsMissing(fields))),
                    "whatIsMissing",
                    "missing"),
            form("EVALUATION_HELD", CommandParts::holdEvaluation, "participants", "parts", "outcome"),
            plain("CLOSE", By.DELEGATOR, Close::new),
            form(
                    "RECALLED",
                    (fields, at) ->
                            fields.requiredWord("reason", RecallReason.class).map(reason -> new Recall(at, reason)),
                    "reason"));

    private final String name;
    private final By by;
    private final Maker maker;
    private final Vector<String> keys;

    private CommandForm(String name, By by, Maker maker, String... keys) {
        this.name = name;
        this.by = by;
        this.maker = maker;
        this.keys = Vector.of(keys);
    }

    static Vector<String> names() {
        return ALL.map(form -> form.name);
    }

    /** The form of a name that is known. */
    static CommandForm of(String name) {
        return ALL.find(form -> form.name.equals(name)).get();
    }

    By by() {
        return by;
    }

    /** The keys that only this command has. */
    Vector<String> keys() {
        return keys;
    }

    /** The command; none, and problems, when it is not all there. */
    Option<Command> command(Fields fields, Occasion occasion, Agreement agreement) {
        return Option.narrow(maker.make(fields, occasion, agreement));
    }

    private static CommandForm plain(String name, By by, Function<Occasion, Command> command) {
        return new CommandForm(name, by, (fields, at, agreement) -> Option.some(command.apply(at)));
    }

    private static CommandForm form(
            String name, BiFunction<Fields, Occasion, Option<? extends Command>> command, String... keys) {
        return new CommandForm(name, By.DELEGATOR, (fields, at, agreement) -> command.apply(fields, at), keys);
    }
}
