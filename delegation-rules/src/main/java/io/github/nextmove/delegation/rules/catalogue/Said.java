package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Suggestion;
import io.vavr.control.Option;

/** What a rule says, with the values of its example or, without one, with what the values are called. */
final class Said {

    private final Rule rule;
    private final Option<Finding> example;
    private final Wording wording;

    Said(Rule rule, Option<Finding> example, Wording wording) {
        this.rule = rule;
        this.example = example;
        this.wording = wording;
    }

    String problem() {
        return wording.say(example.map(Finding::problem).getOrElse(() -> named(rule.problem())));
    }

    String reason() {
        return wording.say(example.map(Finding::reason).getOrElse(() -> named(rule.rationale())));
    }

    /** What one of its moves says. */
    Message move(Move move, int index) {
        return moved(index).map(Suggestion::what).getOrElse(() -> named(rule.move(move))
                .with("owner", person(move.owner())));
    }

    /** Whose one of its moves is. */
    Message owner(Move move, int index) {
        Message owner = person(move.owner());
        return moved(index)
                .map(there -> Wording.text("owner").with("owner", owner).with("person", there.owner()))
                .getOrElse(owner);
    }

    private Option<Suggestion> moved(int index) {
        return example.map(finding -> finding.moves().get(index));
    }

    private static Message person(Fact<?> fact) {
        if (fact == Facts.DELEGATOR) {
            return Wording.text("delegator");
        }
        return fact == Facts.DELEGATEE ? Wording.text("delegatee") : fact.name();
    }

    private Message named(Message text) {
        Message filled = rule.reads().foldLeft(text, (message, fact) -> message.with(fact.id(), person(fact)));
        return filled.with("subject", Wording.text("subject"))
                .with("delegator", Wording.text("delegator"))
                .with("delegatee", Wording.text("delegatee"));
    }
}
