package io.github.nextmove.delegation.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.given.Spoiled;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever is done to a text: there is a rule set that fits the book, or problems, each with a place. */
class SpoiledTextLawsTest extends ReadingTest {

    private static final Vector<String> PIECES = Vector.of(
            "",
            "",
            "[",
            "]",
            "{",
            "}",
            ":",
            "=",
            ".",
            ",",
            "-",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!x ",
            "%",
            "|",
            "\n",
            "  ",
            "\t",
            "\\",
            "\\u",
            "\u0000",
            "é",
            "\uD83D\uDC12",
            "null",
            "true",
            "-1",
            "9",
            "99999999999",
            "1.5",
            " hours",
            "L3",
            "noor",
            "MONKEY_TAKEN_OVER",
            "EVALUATION_INCOMPLETE",
            "2026-02-30",
            "+999999999-12-31",
            "off:",
            "off.",
            "waiver.",
            "---\n",
            "? ",
            "<<: ");

    @Provide
    Arbitrary<Spoiled> edits() {
        return Spoiled.with(PIECES);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void spoiled_settings_fit_the_book_or_are_told(@ForAll("edits") Spoiled edits, @ForAll boolean yaml) {
        String spoiled = edits.in(yaml ? SettingsTest.YAML : SettingsTest.PROPERTIES);
        Either<Vector<Problem>, RuleSet> read = yaml ? yaml(spoiled) : properties(spoiled);

        Statistics.label("is read").collect(read.isRight()).coverage(both -> {
            both.check(true).count(count -> count > 0);
            both.check(false).count(count -> count > 0);
        });
        fitsOrIsTold(read);
    }

    @Property
    void any_text_fits_the_book_or_is_told(@ForAll String text) {
        fitsOrIsTold(yaml(text));
        fitsOrIsTold(properties(text));
    }

    private static void fitsOrIsTold(Either<Vector<Problem>, RuleSet> read) {
        read.forEach(set -> assertThat(BOOK.with(set).sets()).contains(set));
        read.swap().forEach(problems -> {
            assertThat(problems).isNotEmpty().allMatch(problem -> problem.place()
                    .isDefined());
            assertThat(told(read, Locale.ENGLISH)).noneMatch(told -> told.contains("[missing"));
            assertThat(told(read, DUTCH)).noneMatch(told -> told.contains("[missing"));
        });
    }
}
