package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
    private static final Vector<Long> NUMBERS = Vector.range(1L, 15L);

    private static Document page(Findings findings, Locale locale) {
        return Jsoup.parse(HtmlReport.of(findings, locale));
    }

    private static Findings among(List<String> names, HolderKind kind) {
        return AnyFindings.findings(kind, NUMBERS, TreeMap.of(1, 1L), true, Vector.ofAll(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void it_stands_alone_in_its_language(String language) {
        Document page = page(Examples.groups(), Locale.forLanguageTag(language));
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("[src], [href], link, iframe, object, base, form"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';")
                .doesNotContain("http", "*", "eval");
        assertThat(page.html()).doesNotContain("sourceMappingURL", "{{");
        assertThat(page.select("script").get(1).data()).contains("Chart.js v4", "MIT License");
    }

    @Test
    void it_has_a_heading_for_each_part_and_a_table_for_each_picture() {
        Document page = page(Examples.groups(), Locale.ENGLISH);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("section"))
                .allSatisfy(section -> assertThat(page.getElementById(section.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select("canvas")).hasSize(3).allSatisfy(canvas -> {
            assertThat(canvas.attr("aria-label")).isNotBlank();
            assertThat(page.select(".picture:has(#%s) table tbody tr".formatted(canvas.id())))
                    .isNotEmpty();
        });
        assertThat(page.select("table.matrix tbody tr")).hasSize(6);
        assertThat(page.select("#matrix").text()).isEqualTo("Who got it back from whom");
    }

    @Test
    void figures_are_grouped_as_the_language_does() {
        assertThat(page(Examples.groups(), Locale.ENGLISH).select(".number").eachText())
                .startsWith("24,918", "141,712")
                .contains("1,204");
        assertThat(page(Examples.groups(), Locale.forLanguageTag("nl"))
                        .select(".number")
                        .eachText())
                .startsWith("24.918");
    }

    @Test
    void beyond_some_groups_the_others_stand_together_and_that_is_said() {
        Vector<String> many = Vector.rangeClosed(1, 60).map(number -> "Team " + number);
        Document page = page(
                Examples.findings(
                        HolderKind.GROUP, Option.some(HandBackKinds.NONE), Option.some(Examples.figures(many))),
                Locale.ENGLISH);
        assertThat(page.text())
                .contains("Shown are the 18 groups with the most hand-backs; the others (42) stand together");
        assertThat(page.select("table.matrix tbody tr")).hasSize(19);
        assertThat(page.select("table.figures tbody tr").eachText()).anyMatch(row -> row.contains("Others (40)"));
    }

    @Test
    void with_persons_there_is_only_what_names_nobody() {
        Document page = page(among(List.of("Qx1", "Qx2", "Qx3"), HolderKind.PERSON), Locale.ENGLISH);
        assertThat(page.outerHtml()).doesNotContain("Qx");
        assertThat(page.select("canvas")).hasSize(1);
        assertThat(page.select("table.matrix")).isEmpty();
        assertThat(page.select(".care").text()).startsWith("The holders are persons");
    }

    @Property(tries = 50)
    void a_name_is_a_name_and_nothing_else(@ForAll("names") List<String> names) {
        Document nasty = page(among(names, HolderKind.GROUP), Locale.ENGLISH);
        Document plain = page(
                among(Vector.range(0, names.size()).map(number -> "n" + number).asJava(), HolderKind.GROUP),
                Locale.ENGLISH);
        assertThat(nasty.select("script")).hasSize(3);
        assertThat(tags(nasty)).isEqualTo(tags(plain));
        assertThat(nasty.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .extracting(Attribute::getKey)
                        .noneMatch(key -> key.startsWith("on")));
        assertThat(JsonMapper.shared()
                        .readTree(nasty.select("#data").get(0).data())
                        .findValuesAsString("id"))
                .startsWith("distribution");
    }

    @Property(tries = 50)
    void every_name_can_be_read(@ForAll("names") List<String> names) {
        Wording wording = Wording.in(Locale.ENGLISH);
        Document page = page(among(names.stream().limit(18).toList(), HolderKind.GROUP), Locale.ENGLISH);
        List<String> rows = page.select("section:has(#time) tbody th").eachText();
        assertThat(rows).hasSameSizeAs(names.stream().limit(18).toList());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(spaceless(rows.get(i))).isEqualTo(spaceless((i + 1) + wording.holder(names.get(i))));
        }
    }

    private static String spaceless(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{C}]+", "");
    }

    private static List<String> tags(Document page) {
        return page.getAllElements().stream().map(Element::tagName).toList();
    }

    @Provide
    Arbitrary<List<String>> names() {
        return AnyFindings.nastyNames();
    }
}
