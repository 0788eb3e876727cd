package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Vector;

/** What is wrong with a command, and what would make it right. */
final class ReasonSentences {

    static final String BUNDLE = "io.github.nextmove.delegation.text.reasons";

    private ReasonSentences() {}

    static Vector<Message> of(Reason reason) {
        return reason instanceof Reason.GateClosed closed
                ? closed.objections().map(ReasonSentences::objection)
                : Vector.of(sentence(reason));
    }

    private static Message sentence(Reason reason) {
        if (reason instanceof Reason.WrongPhase wrong) {
            // Where it has ended, naming earlier phases would help nobody.
            return wrong.actual().isFinal()
                    ? say("wrongPhase.final").with("actual", wrong.actual())
                    : say("wrongPhase").with("actual", wrong.actual()).with("allowed", wrong.allowed());
        }
        if (reason instanceof Reason.WrongPerson wrong) {
            return say("wrongPerson")
                    .with("person", wrong.person())
                    .with("party", wrong.party())
                    .with("allowed", wrong.allowed());
        }
        if (reason instanceof Reason.WrongOwner wrong) {
            return say("wrongOwner").with("person", wrong.person()).with("allowed", wrong.allowed());
        }
        if (reason instanceof Reason.UnknownPerson unknown) {
            return say("unknownPerson").with("person", unknown.person());
        }
        if (reason instanceof Reason.UnknownMatter unknown) {
            return say("unknownMatter").with("matter", unknown.matter());
        }
        if (reason instanceof Reason.SamePersonTwice same) {
            return say("samePersonTwice").with("person", same.person());
        }
        if (reason instanceof Reason.Missing missing) {
            return say("missing").with("what", missing.what());
        }
        if (reason instanceof Reason.NotForEmployees refused) {
            return say("notForEmployees").with("delegatee", refused.delegatee());
        }
        if (reason instanceof Reason.TimeRunsBackwards time) {
            return say("timeRunsBackwards").with("last", time.last()).with("at", time.at());
        }
        if (reason instanceof Reason.HistoryMovedOn moved) {
            return say("historyMovedOn").with("seen", moved.seen()).with("actual", moved.actual());
        }
        // A kind that this text does not know yet: shown as it is, since text never breaks anything.
        return say(reason.toString());
    }

    private static Message objection(Objection objection) {
        return say("gateClosed")
                .with("problem", objection.problem())
                .with("nextMove", objection.nextMove())
                .with("owner", objection.owner());
    }

    private static Message say(String key) {
        return Message.of(BUNDLE, key);
    }
}
