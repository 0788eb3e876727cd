package io.github.nextmove.delegation.text;

import static io.github.nextmove.delegation.text.EventSentences.say;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.DevelopmentGoal;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.vavr.Value;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The key points of an agreement, and why its level is not the one advised; what was not agreed is said too. The
 * result and the instruction are left to be read there.
 */
final class AgreementSentences {

    private AgreementSentences() {}

    static Vector<Message> of(Agreement agreement, boolean accepted, PersonId delegatee) {
        Message points = say(accepted ? "agreed" : "proposed")
                .with("level", point("level", agreement.autonomy()))
                .with("deadline", point("deadline", agreement.deadline()))
                .with("checkpoints", point("checkpoints", agreement.checkpoints()))
                .with("authority", point("authority", agreement.authority()));
        DevelopmentGoal goal = agreement.developmentGoal();
        return Vector.of(points)
                .appendAll(reason(agreement.autonomyReason()))
                .appendAll(Option.when(
                        goal != DevelopmentGoal.NONE,
                        () -> say("agreed.goal").with("other", delegatee).with("goal", goal)));
    }

    /** What a change is about, in a sentence about who proposed it; what stays is not said. */
    static Vector<Message> of(Message proposed, AgreementChange change) {
        Vector<Message> points = Vector.<Message>empty()
                .appendAll(change.autonomy().map(level -> point("level", Option.some(level))))
                .appendAll(change.deadline().map(day -> point("deadline", Option.some(day))))
                .appendAll(change.checkpoints().map(days -> point("checkpoints", days)))
                .appendAll(change.authority().map(decisions -> point("authority", decisions)));
        Message changes = points.reduceRightOption(
                        (point, rest) -> say("points").with("point", point).with("rest", rest))
                .getOrElse(say("changed.reason"));
        return Vector.of(proposed.with("changes", changes)).appendAll(reason(change.autonomyReason()));
    }

    private static Option<Message> reason(Option<String> reason) {
        return reason.map(text -> say("agreed.level.reason").with("text", text));
    }

    private static Message point(String name, Value<?> agreed) {
        String key = "agreed." + name;
        return agreed.isEmpty() ? say(key + ".none") : say(key).with(name, agreed.toVector());
    }
}
