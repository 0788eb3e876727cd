package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.vavr.collection.Vector;

/** What a gate objects that has found nothing, and cannot say that there is nothing. */
final class Stuck {

    private Stuck() {}

    static Vector<Objection> objections(Answer answer, Delegation delegation) {
        return switch (answer.status()) {
            case ERROR -> Vector.of(objection(answer, "failed", said("failed.next", answer), delegation));
            case UNKNOWN -> answer.questions().map(question -> objection(answer, "unknown", question, delegation));
            default -> Vector.empty();
        };
    }

    private static Objection objection(Answer answer, String kind, Message next, Delegation delegation) {
        return new Objection(
                answer.rule().id(), Vector.empty(), said(kind + ".problem", answer), next, delegation.delegator());
    }

    private static Message said(String key, Answer answer) {
        return RuleTexts.say(key)
                .with("rule", answer.rule().id())
                .with("title", answer.rule().title());
    }
}
