package io.github.nextmove.delegation.workshop;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.vavr.collection.Vector;

/** The rules that people name. */
final class RuleIds {
    private RuleIds() {}

    /** What is to be said of the ids that no rule has. */
    static Vector<Message> unknown(Vector<String> ids, RuleBook book) {
        Vector<String> known = book.rules().map(Rule::id);
        return ids.distinct().removeAll(known).map(id -> Nearest.to(id, known)
                .map(near -> Workshop.text("rule.near").with("near", near))
                .getOrElse(Workshop.text("rule"))
                .with("id", id));
    }
}
