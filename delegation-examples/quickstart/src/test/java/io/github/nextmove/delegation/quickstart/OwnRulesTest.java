package io.github.nextmove.delegation.quickstart;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.settings.SettingsReader;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.Laws;
import io.github.nextmove.delegation.rules.testing.RuleTester;
import io.github.nextmove.delegation.rules.testing.Story;
import io.github.nextmove.delegation.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rule of the README, tested as the README shows. */
class OwnRulesTest {

    private static final RuleBook BOOK = StandardRules.book()
            .with(RuleSet.named("Acme", "1.0").with(OwnRules.MANY_COLLEAGUES).set(OwnRules.MOST, 1));

    @Test
    void many_colleagues_are_too_many() {
        RuleTester.of(OwnRules.MANY_COLLEAGUES, BOOK)
                .given(
                        "two listed",
                        Story.drafted(draft -> draft.withColleagues(ANNA, BILAL))
                                .agreed())
                .fires(Severity.ADVICE, "", "listFewer", NOOR)
                .given("nobody listed", Story.handedOver())
                .doesNotFire("tooMany")
                .verify();
    }

    @Test
    void the_laws_hold() {
        Laws.check(BOOK);
    }

    @Test
    void a_review_prints_what_was_found_what_would_clear_it_and_why() {
        Review review = BOOK.only(OwnRules.MANY_COLLEAGUES::equals)
                .review(Story.drafted(draft -> draft.withColleagues(ANNA, BILAL))
                        .agreed()
                        .situation());

        assertThat(printed(() -> OwnRules.print(review, Texts.in(Locale.ENGLISH))))
                .containsExactly(
                        "2 colleagues are listed, and 1 is the most.",
                        "noor: List only those who would come to you with their questions.",
                        "sam: Tell noor which colleagues need to know.",
                        "colleagues listed: 1 instead of 2",
                        "Many colleagues to inform (MANY_COLLEAGUES): found.",
                        "  Looked at conversations in which the task was handed over: event 4 (2 March 2026)",
                        "    yes: more colleagues are listed than the agreed number (colleagues listed: 2; most"
                                + " colleagues, set by Acme 1.0: 1)");
    }

    @Test
    void it_says_why_not_in_dutch() {
        Review review = BOOK.only(OwnRules.MANY_COLLEAGUES::equals)
                .review(Story.handedOver().situation());

        assertThat(printed(() -> OwnRules.print(review, Texts.in(Locale.forLanguageTag("nl")))))
                .contains("    nee: er staan meer collega’s op de lijst dan is afgesproken (collega’s op de lijst: 0;"
                        + " hoogste aantal collega’s, volgens Acme 1.0: 1)");
    }

    @Test
    void the_settings_of_the_readme_are_read() throws IOException {
        try (InputStream in = Objects.requireNonNull(OwnRulesTest.class.getResourceAsStream("settings.yaml"))) {
            RuleBook book = BOOK.with(SettingsReader.read("settings.yaml", in, BOOK)
                    .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n"))));

            assertThat(book.originOf(OwnRules.MOST)).contains("Acme, sales team 1.1");
        }
    }

    private static List<String> printed(Runnable printing) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            printing.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
