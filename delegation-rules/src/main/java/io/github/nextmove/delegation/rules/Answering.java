package io.github.nextmove.delegation.rules;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Lets each rule answer, whatever it does. */
final class Answering {

    private final Situation situation;
    private final Waiving waiving;
    private final boolean strict;

    Answering(Situation situation, Waiving waiving, boolean strict) {
        this.situation = situation;
        this.waiving = waiving;
        this.strict = strict;
    }

    Answer of(Rule rule) {
        if (isOff(rule)) {
            return answer(rule, Answer.Status.OFF, Vector.empty(), Vector.empty());
        }
        try {
            return answer(rule, Judgement.of(rule, situation));
        } catch (Throwable thrown) { // checked exceptions too: Vavr throws them without declaring
            if (strict || Guarded.breaksTheMachine(thrown)) {
                throw thrown;
            }
            return new Answer(
                    rule,
                    Answer.Status.ERROR,
                    Vector.empty(),
                    Vector.empty(),
                    Vector.empty(),
                    Option.some(thrown),
                    situation);
        }
    }

    private boolean isOff(Rule rule) {
        return situation.settings().off().containsKey(rule.id()) || rule.isOver(situation);
    }

    private Answer answer(Rule rule, Judgement judgement) {
        Tuple2<Vector<Finding>, Vector<Finding>> findings = waiving.of(judgement.findings());
        boolean allWaived = findings._1.isEmpty() && !findings._2.isEmpty();
        return answer(rule, allWaived ? Answer.Status.WAIVED : judgement.status(), findings._1, findings._2);
    }

    private Answer answer(Rule rule, Answer.Status status, Vector<Finding> findings, Vector<Finding> waived) {
        return new Answer(rule, status, findings, waived, waiving.of(rule, waived), Option.none(), situation);
    }
}
