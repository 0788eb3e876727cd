package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Vector;

/** Whether something can be done now, and what must be filled in, or what is against it and comes first. */
final class ChoiceSentences {

    static final String BUNDLE = "io.github.nextmove.delegation.text.choices";

    private ChoiceSentences() {}

    static Vector<Message> of(Choice choice) {
        Vector<Message> first = Vector.of(what(choice));
        if (choice.isAllowed()) {
            return choice.needs().isEmpty() ? first : first.append(say("needs").with("needs", choice.needs()));
        }
        return first.appendAll(choice.reasons()
                .flatMap(reason -> reason instanceof Reason.WrongPhase wrong
                        ? ReasonSentences.of(wrong).appendAll(way(choice, wrong))
                        : ReasonSentences.of(reason)));
    }

    private static Message what(Choice choice) {
        Message whether = say(choice.isAllowed() ? "can" : "cannot");
        boolean bringsUp = choice.command() == CommandType.RAISE_PROBLEM;
        return whether.with(
                "what",
                choice.matter()
                        .map(matter -> say("about").with("matter", matter))
                        .getOrElse(() -> say(bringsUp ? "aboutSomethingNew" : "what"))
                        .with("command", choice.command()));
    }

    /** Where it has ended or is not for this delegatee, the reasons say so, and no way would help. */
    private static Vector<Message> way(Choice choice, Reason.WrongPhase wrong) {
        if (wrong.actual().isFinal() || choice.reasons().exists(Reason.NotForEmployees.class::isInstance)) {
            return Vector.empty();
        }
        Vector<Message> first = choice.firstStep().toVector().map(step -> say("way.first")
                .with("step", step)
                .with("who", LifecycleTable.standard().row(step).who()));
        if (first.isEmpty()) {
            return Vector.of(say("way.none"));
        }
        Vector<CommandType> rest = choice.way().tail();
        return rest.isEmpty() ? first : first.append(say("way.then").with("steps", rest));
    }

    private static Message say(String key) {
        return Message.of(BUNDLE, key);
    }
}
