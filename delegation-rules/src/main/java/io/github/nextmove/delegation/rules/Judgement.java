package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.rules.Condition.Truth;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rule makes of a situation: its answer, and a finding for each thing for which all conditions hold.
 *
 * <p>What is not known counts only where nothing else decides: a condition that does not hold is enough for no.
 */
record Judgement(Answer.Status status, Vector<Finding> findings) {

    static Judgement of(Rule rule, Situation situation) {
        Truth applies = all(rule.made().scope, situation);
        if (applies == Truth.NO) {
            return new Judgement(Answer.Status.NOT_APPLICABLE, Vector.empty());
        }
        return of(rule, situation, rule.judges(), applies);
    }

    private static <C> Judgement of(Rule rule, Situation situation, Each<C> each, Truth applies) {
        Option<Vector<C>> things = each.judgedIn(situation);
        boolean unknown = things.isEmpty() || applies == Truth.UNKNOWN;
        boolean firesIfKnown = false;
        List<Finding> findings = new ArrayList<>();
        for (C thing : things.getOrElse(Vector.empty())) {
            Situation focused = situation.judging(rule, each, thing);
            Truth fires = all(rule.made().conditions, focused);
            firesIfKnown |= fires != Truth.NO;
            if (fires == Truth.YES && applies == Truth.YES) {
                findings.add(new Found(rule, focused).about(each, thing));
            } else if (fires == Truth.UNKNOWN) {
                unknown = true;
            }
        }
        if (!findings.isEmpty()) {
            return new Judgement(Answer.Status.FIRED, Vector.ofAll(findings));
        }
        boolean open = unknown && (firesIfKnown || things.isEmpty());
        return new Judgement(open ? Answer.Status.UNKNOWN : Answer.Status.NOT_FIRED, Vector.empty());
    }

    /** No as soon as one of them is; else unknown as soon as one of them is. */
    static Truth all(Vector<Condition> conditions, Situation situation) {
        Truth all = Truth.YES;
        for (Condition condition : conditions) {
            Truth one = condition.in(situation);
            if (one == Truth.NO) {
                return Truth.NO;
            }
            if (one == Truth.UNKNOWN) {
                all = Truth.UNKNOWN;
            }
        }
        return all;
    }
}
