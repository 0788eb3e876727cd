package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.silence.Silence;

/** What is overdue, and whose move it is. */
final class SilenceSentences implements Silence.Cases<Message> {

    static final SilenceSentences INSTANCE = new SilenceSentences();

    private SilenceSentences() {}

    static Message of(Silence silence) {
        return silence.match(INSTANCE).with("day", silence.day()).with("mover", silence.mover());
    }

    @Override
    public Message overdueCheckpoint(Silence.OverdueCheckpoint silence) {
        return SummarySentences.say("overdue.checkpoint").with("k", silence.k());
    }

    @Override
    public Message overdueNextMove(Silence.OverdueNextMove silence) {
        return SummarySentences.say("overdue.nextMove").with("matter", silence.matter());
    }

    @Override
    public Message overdueDeadline(Silence.OverdueDeadline silence) {
        return SummarySentences.say("overdue.deadline");
    }

    @Override
    public Message evaluationNotHeld(Silence.EvaluationNotHeld silence) {
        return SummarySentences.say("overdue.evaluation");
    }

    @Override
    public Message unansweredProposal(Silence.UnansweredProposal silence) {
        return SummarySentences.say("overdue.answer");
    }
}
