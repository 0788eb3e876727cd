package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Vector;

/** What is wrong with a command, and what would make it right. */
enum ReasonSentences implements Reason.Cases<Vector<Message>> {
    INSTANCE;

    static final String BUNDLE = "io.github.nextmove.delegation.text.reasons";

    static Vector<Message> of(Reason reason) {
        return reason.match(INSTANCE);
    }

    @Override
    public Vector<Message> wrongPhase(Reason.WrongPhase reason) {
        // Where it has ended, naming earlier phases would help nobody.
        return reason.actual().isFinal()
                ? say("wrongPhase.final", "actual", reason.actual())
                : Vector.of(
                        message("wrongPhase").with("actual", reason.actual()).with("allowed", reason.allowed()));
    }

    @Override
    public Vector<Message> wrongPerson(Reason.WrongPerson reason) {
        return Vector.of(message("wrongPerson")
                .with("person", reason.person())
                .with("party", reason.party())
                .with("allowed", reason.allowed()));
    }

    @Override
    public Vector<Message> wrongOwner(Reason.WrongOwner reason) {
        return Vector.of(message("wrongOwner").with("person", reason.person()).with("allowed", reason.allowed()));
    }

    @Override
    public Vector<Message> unknownPerson(Reason.UnknownPerson reason) {
        return say("unknownPerson", "person", reason.person());
    }

    @Override
    public Vector<Message> unknownMatter(Reason.UnknownMatter reason) {
        return say("unknownMatter", "matter", reason.matter());
    }

    @Override
    public Vector<Message> noProposal(Reason.NoProposal reason) {
        return Vector.of(message("noProposal"));
    }

    @Override
    public Vector<Message> alreadyInChain(Reason.AlreadyInChain reason) {
        return say("alreadyInChain", "person", reason.person());
    }

    @Override
    public Vector<Message> stillHandedOn(Reason.StillHandedOn reason) {
        return say("stillHandedOn", "to", reason.to());
    }

    @Override
    public Vector<Message> notAtWorkAbove(Reason.NotAtWorkAbove reason) {
        return Vector.of(
                message("notAtWorkAbove").with("delegator", reason.delegator()).with("phase", reason.phase()));
    }

    @Override
    public Vector<Message> unknownLink(Reason.UnknownLink reason) {
        boolean numbered = reason.link() >= 1 && reason.link() <= reason.links();
        return Vector.of(
                (numbered ? message("notHandedOn") : message("unknownLink").with("links", reason.links()))
                        .with("link", reason.link()));
    }

    @Override
    public Vector<Message> samePersonTwice(Reason.SamePersonTwice reason) {
        return say("samePersonTwice", "person", reason.person());
    }

    @Override
    public Vector<Message> missing(Reason.Missing reason) {
        return say("missing", "what", reason.what());
    }

    @Override
    public Vector<Message> notForEmployees(Reason.NotForEmployees reason) {
        return say("notForEmployees", "delegatee", reason.delegatee());
    }

    @Override
    public Vector<Message> timeRunsBackwards(Reason.TimeRunsBackwards reason) {
        return Vector.of(
                message("timeRunsBackwards").with("last", reason.last()).with("at", reason.at()));
    }

    @Override
    public Vector<Message> historyMovedOn(Reason.HistoryMovedOn reason) {
        return Vector.of(message("historyMovedOn").with("seen", reason.seen()).with("actual", reason.actual()));
    }

    @Override
    public Vector<Message> notDraftedFirst(Reason.NotDraftedFirst reason) {
        return Vector.of(message("notDraftedFirst"));
    }

    @Override
    public Vector<Message> draftedAgain(Reason.DraftedAgain reason) {
        return Vector.of(message("draftedAgain"));
    }

    @Override
    public Vector<Message> gateClosed(Reason.GateClosed reason) {
        return reason.objections().map(ReasonSentences::objection);
    }

    private static Message objection(Objection objection) {
        return message("gateClosed")
                .with("problem", objection.problem())
                .with("nextMove", objection.nextMove())
                .with("owner", objection.owner());
    }

    private static Vector<Message> say(String key, String name, Object value) {
        return Vector.of(message(key).with(name, value));
    }

    private static Message message(String key) {
        return Message.of(BUNDLE, key);
    }
}
