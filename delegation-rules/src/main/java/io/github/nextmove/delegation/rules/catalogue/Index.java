package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.Function;

/** The list of all rules, as a page in all languages side by side and as lines in one. */
final class Index {

    private final RuleBook book;
    private final Vector<Wording> languages;

    Index(RuleBook book, Vector<Locale> languages) {
        this.book = book;
        this.languages = languages.map(Wording::new);
    }

    static String place(Rule rule, Locale language) {
        return language.getLanguage() + "/" + rule.id() + ".md";
    }

    String markdown() {
        return "# " + Markdown.escaped(sideBySide(wording -> wording.say("index.title"))) + "\n\n"
                + languages
                        .map(wording -> Markdown.escaped(wording.say("index.intro")) + "\n\n")
                        .mkString()
                + Markdown.table(header(), book.rules().map(this::row));
    }

    private Vector<String> header() {
        return Vector.of("id")
                .map(this::column)
                .appendAll(languages.map(wording -> wording.say("index.language")))
                .append(column("severity"))
                .append(column("evidence"))
                .append(column("source"));
    }

    private String column(String key) {
        return sideBySide(wording -> wording.say(key));
    }

    private Vector<String> row(Rule rule) {
        return Vector.of(Markdown.escaped(rule.id()))
                .appendAll(languages.map(
                        wording -> Markdown.link(wording.say(rule.title()), place(rule, wording.language()))))
                .append(sideBySide(wording -> wording.word(rule.severity())))
                .append(sideBySide(wording -> wording.word(rule.source().evidence())))
                .append(Markdown.escaped(rule.source().author()
                        + rule.source().year().map(year -> " (" + year + ")").getOrElse("")));
    }

    private String sideBySide(Function<Wording, String> said) {
        return languages.map(said).distinct().mkString(" · ");
    }

    Vector<String> lines(Wording wording) {
        Vector<String> severities = book.rules().map(rule -> wording.word(book.severityOf(rule)));
        int widthOfIds = width(book.rules().map(Rule::id));
        int widthOfSeverities = width(severities);
        return book.rules()
                .zipWith(
                        severities,
                        (rule, severity) -> padded(rule.id(), widthOfIds)
                                + padded(severity, widthOfSeverities)
                                + named(rule, wording));
    }

    private String named(Rule rule, Wording wording) {
        return wording.say(
                book.whyOff(rule).isEmpty()
                        ? rule.title()
                        : Wording.text("index.off").with("title", rule.title()));
    }

    private static int width(Vector<String> column) {
        return column.map(String::length).max().getOrElse(0) + 2;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
