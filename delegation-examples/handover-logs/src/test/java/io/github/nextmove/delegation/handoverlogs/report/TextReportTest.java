package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    private static String text(Findings findings, Locale locale) {
        return Accepted.page(page -> TextReport.write(findings, page, locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void it_reads_as_it_was_accepted(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Accepted.check("groups." + language + ".txt", text(Examples.groups(), locale));
        Accepted.check("persons." + language + ".txt", text(Examples.persons(), locale));
        Accepted.check("quiet." + language + ".txt", text(Examples.quiet(), locale));
    }

    @Property(tries = 100)
    void every_figure_stands_in_it(@ForAll("findings") Findings findings, @ForAll boolean dutch) {
        Wording wording = Wording.in(dutch ? Locale.forLanguageTag("nl") : Locale.ENGLISH);
        Vector<Figure> figures = Figure.of(findings.analysis())
                .appendAll(findings.analysis().handBacksByKind().toVector().flatMap(Figure::of));
        List<String> lines = text(findings, wording.locale()).lines().toList();
        assertThat(figures).allSatisfy(figure -> assertThat(lines)
                .anyMatch(line -> line.startsWith(figure.name(wording) + " ")
                        && line.contains(" " + wording.number(figure.number()) + " ")));
    }

    @Property(tries = 100)
    void no_person_is_named(@ForAll("named") Findings findings) {
        String text = text(findings, Locale.ENGLISH);
        if (findings.kind() == HolderKind.PERSON) {
            assertThat(text).doesNotContain("Qx").contains("The holders are persons, so");
        } else if (findings.analysis().groups().exists(groups -> groups.handOffs()
                .nonEmpty())) {
            assertThat(text).contains("Qx");
        }
    }

    @Property(tries = 100)
    void no_line_is_wider_than_a_page_and_none_steers_a_terminal(@ForAll("findings") Findings findings) {
        assertThat(text(findings, Locale.ENGLISH).lines()).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(100);
            assertThat(line).doesNotContain("\u202E", "\u0000", "\u001B");
        });
    }

    @Provide
    Arbitrary<Findings> findings() {
        return AnyFindings.of(AnyFindings.nastyNames());
    }

    @Provide
    Arbitrary<Findings> named() {
        return AnyFindings.of(Arbitraries.integers()
                .between(1, 999)
                .map(number -> "Qx" + number)
                .list()
                .uniqueElements()
                .ofMaxSize(15));
    }
}
