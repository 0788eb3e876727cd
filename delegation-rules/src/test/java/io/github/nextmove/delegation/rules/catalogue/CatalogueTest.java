package io.github.nextmove.delegation.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.rules.Evidence;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Source;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The pages about the rules are made by the build, and say what there is to say. */
class CatalogueTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String BARE_TEXTS = "io.github.nextmove.delegation.rules.catalogue.bare";
    private static final Rule BARE = Rule.builder(
                    "BARE", BARE_TEXTS, Source.of("Somebody", "A book", 2001, "page 3", Evidence.CONTESTED))
            .when("large", Facts.TASK_SIZE, size -> true)
            .advise(Move.by(Facts.DELEGATOR, "think"), Move.by(Facts.DELEGATEE, "ask"));

    @Test
    void the_pages_in_docs_are_those_of_the_rules() {
        Golden.checkFolder("docs", Catalogue.of(StandardRules.book()).files());
    }

    @Test
    void nothing_is_missing_about_the_rules_of_the_library() {
        assertThat(Catalogue.of(StandardRules.book()).missing()).isEmpty();
    }

    @Test
    void what_is_missing_is_named_with_rule_and_language_all_at_once() {
        RuleBook book = RuleBook.of(RuleSet.named("bare", "1").with(BARE));

        assertThatThrownBy(() -> Catalogue.of(book).files())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "BARE: no examples: there is no io/github/nextmove/delegation/rules/catalogue/examples/BARE.yaml")
                .hasMessageContaining("BARE: no text in English: [BARE.title]")
                .hasMessageContaining("BARE: no text in English: [BARE.do.ask]")
                .hasMessageContaining("BARE: no text in Dutch: [BARE.if.large]");
    }

    @Test
    void a_rule_without_examples_still_has_a_page() {
        RuleBook book = RuleBook.of(RuleSet.named("bare", "1").with(BARE));

        assertThat(Catalogue.of(book).lines(BARE, Locale.ENGLISH))
                .contains("  Source: Somebody, A book (2001), page 3")
                .contains("  What that is worth: contested by studies");
    }

    @Test
    void a_page_says_what_takes_the_place_of_a_deprecated_rule() {
        Rule old = Rule.builder("BARE", BARE_TEXTS, BARE.source())
                .deprecated("NEW_ONE", LocalDate.of(2027, 1, 31))
                .advise(Move.by(Facts.DELEGATOR, "think"), Move.by(Facts.DELEGATEE, "ask"));

        assertThat(Catalogue.of(RuleBook.of(RuleSet.named("bare", "1").with(old)))
                        .lines(old, DUTCH))
                .contains("  Verouderd: de regel geeft antwoord tot en met 2027-01-31; gebruik NEW_ONE");
    }

    @Test
    void a_page_shows_who_set_what() {
        RuleBook book = StandardRules.book()
                .with(RuleSet.named("acme", "1")
                        .set(StandardParameters.PING_PONG_AT, 3)
                        .severity("MONKEY_PING_PONG", Severity.ADVICE));
        Rule rule = rule(book, "MONKEY_PING_PONG");

        assertThat(Catalogue.of(book).lines(rule, Locale.ENGLISH))
                .contains("  Severity: advice, set by acme 1 (by itself: violation)")
                .contains("  - pingPongAt is 3, by acme 1");
    }

    @Test
    void a_rule_that_is_off_is_shown_with_why_and_by_whom() {
        RuleBook book =
                StandardRules.book().with(RuleSet.named("acme", "1").off("MONKEY_PING_PONG", "We count apples."));
        Catalogue catalogue = Catalogue.of(book);
        Rule rule = rule(book, "MONKEY_PING_PONG");

        assertThat(catalogue.lines(rule, Locale.ENGLISH))
                .contains("  Right now: acme 1 switched the rule off: We count apples.");
        assertThat(catalogue.lines(rule, DUTCH))
                .contains("  Op dit moment: acme 1 heeft de regel uitgezet: We count apples.");
        assertThat(catalogue.lines(Locale.ENGLISH).filter(line -> line.endsWith(" – switched off")))
                .singleElement()
                .asString()
                .startsWith("MONKEY_PING_PONG ");
        assertThat(catalogue.lines(DUTCH).filter(line -> line.endsWith(" – uitgezet")))
                .hasSize(1);
    }

    @Test
    void the_list_has_a_line_for_each_rule() {
        Vector<String> lines = Catalogue.of(StandardRules.book()).lines(DUTCH);

        assertThat(lines).hasSize(StandardRules.book().rules().size());
        assertThat(lines.mkString("\n")).contains("MONKEY_TAKEN_OVER").contains("overtreding");
    }

    @Test
    void a_rule_of_another_book_has_no_page() {
        Catalogue catalogue = Catalogue.of(StandardRules.book());

        assertThatThrownBy(() -> catalogue.markdown(BARE, DUTCH)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rule rule(RuleBook book, String id) {
        return book.rules().find(rule -> rule.id().equals(id)).get();
    }
}
