package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Objects;

/**
 * Pages about the rules of a book, one a rule in each language, such as {@code en/MONKEY_TAKEN_OVER.md}.
 *
 * <p>A page says what the rule finds and why, where it comes from and what that is worth, what can be set, and
 * tells an example that fires and one that does not: {@code examples/ID.yaml} beside the texts of the rule, a
 * scenario file with {@code fires} and {@code does-not-fire}. What a page lacks is shown as well as it can be, and
 * {@link #missing} names it.
 *
 * @since 0.1.0
 */
public final class Catalogue {

    private static final Vector<Locale> LANGUAGES = Vector.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private final RuleBook book;
    private final Map<Rule, Examples> examples;

    private Catalogue(RuleBook book) {
        this.book = book;
        this.examples = LinkedHashMap.ofEntries(book.rules().map(rule -> Tuple.of(rule, Examples.of(rule))));
    }

    /** The catalogue of a book, with its settings. Reads the examples of its rules. */
    public static Catalogue of(RuleBook book) {
        return new Catalogue(Objects.requireNonNull(book, "book"));
    }

    /** What is missing of texts and examples, or wrong about them: each with the rule and the language. */
    public Vector<String> missing() {
        return book.rules().flatMap(rule -> examples(rule)
                .problems()
                .appendAll(LANGUAGES.flatMap(language -> textsMissing(rule, language)))
                .map(problem -> rule.id() + ": " + problem));
    }

    /**
     * All pages and the index by their places, such as {@code README.md}.
     *
     * @throws IllegalStateException when anything is missing, with all that is
     */
    public Map<String, String> files() {
        Vector<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing.mkString("the rule catalogue is not complete:\n  ", "\n  ", ""));
        }
        return LinkedHashMap.of("README.md", new Index(book, LANGUAGES).markdown())
                .merge(LinkedHashMap.ofEntries(LANGUAGES.flatMap(language ->
                        book.rules().map(rule -> Tuple.of(Index.place(rule, language), markdown(rule, language))))));
    }

    /** The page of a rule of the book, as Markdown. */
    public String markdown(Rule rule, Locale language) {
        return Markdown.of(page(rule, new Wording(language)));
    }

    /** The page of a rule of the book, as lines for a terminal. */
    public Vector<String> lines(Rule rule, Locale language) {
        return PlainText.of(page(rule, new Wording(language)));
    }

    /** A line for each rule, for a terminal: its id, how much it matters, what people call it, and if it is off. */
    public Vector<String> lines(Locale language) {
        return new Index(book, LANGUAGES).lines(new Wording(language));
    }

    private Vector<Block> page(Rule rule, Wording wording) {
        return new Page(rule, book, examples(rule), wording).blocks();
    }

    private Vector<String> textsMissing(Rule rule, Locale language) {
        Wording wording = new Wording(language);
        page(rule, wording);
        return wording.missing()
                .map(key -> "no text in " + (language == Locale.ENGLISH ? "English" : "Dutch") + ": " + key);
    }

    private Examples examples(Rule rule) {
        return examples.get(rule).getOrElseThrow(() -> new IllegalArgumentException("no rule of this book is " + rule));
    }
}
