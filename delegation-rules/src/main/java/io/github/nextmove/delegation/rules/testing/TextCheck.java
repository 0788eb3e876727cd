package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Suggestion;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether everything that a rule can say is there, in English and in Dutch. */
final class TextCheck {

    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    private TextCheck() {}

    static Vector<String> problems(Rule rule, Vector<Finding> findings) {
        return Vector.of(Locale.ENGLISH, Locale.forLanguageTag("nl")).flatMap(language -> {
            Texts texts = Texts.in(language);
            Vector<String> missing = said(rule)
                    .filter(text -> isMissing(texts.render(text), text))
                    .map(text -> "no text in " + language.getDisplayLanguage(Locale.ENGLISH) + ": " + text.key());
            Vector<String> holes = findings.flatMap(TextCheck::said).flatMap(text -> holes(text, texts));
            return missing.appendAll(holes).distinct();
        });
    }

    private static boolean isMissing(String said, Message text) {
        return said.isBlank() || said.equals("[" + text.key() + "]");
    }

    private static Vector<String> holes(Message text, Texts texts) {
        return Vector.ofAll(HOLE.matcher(texts.render(text))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .map(hole -> text.key() + " (" + texts.locale().getDisplayLanguage(Locale.ENGLISH) + ") uses " + hole
                        + ", which the rule does not read: name it in a condition, or in tells(...)");
    }

    private static Vector<Message> said(Rule rule) {
        Vector<Fact<?>> facts = rule.reads()
                .appendAll(rule.parameters())
                .appendAll(rule.moves().map(move -> move.owner()))
                .distinct();
        return Vector.of(rule.title(), rule.rationale(), rule.problem())
                .appendAll(rule.conditions().map(rule::condition))
                .appendAll(rule.moves().map(rule::move))
                .appendAll(facts.map(Fact::name))
                .appendAll(facts.filter(Fact::canBeUnknown).map(Fact::question))
                .appendAll(facts.flatMap(fact ->
                        fact instanceof Parameter<?> parameter ? Vector.of(parameter.reason()) : Vector.empty()));
    }

    private static Vector<Message> said(Finding finding) {
        return Vector.of(finding.problem(), finding.reason())
                .appendAll(finding.moves().map(Suggestion::what));
    }
}
