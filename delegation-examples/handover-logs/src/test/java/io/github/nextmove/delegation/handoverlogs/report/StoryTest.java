package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {
    private static final Pattern QUESTION = Pattern.compile("(?m)^\\d\\. ");

    private static String told(Story story, Locale locale) {
        return Accepted.page(page -> story.tell(page, locale));
    }

    private static String told(LogEvent... rows) {
        return told(Story.of(Vector.of(rows), HolderKind.GROUP, true, Cases::progress), Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void it_reads_as_it_was_accepted(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Accepted.check("story.groups." + language + ".txt", told(Cases.story(HolderKind.GROUP, true), locale));
        Accepted.check("story.persons." + language + ".txt", told(Cases.story(HolderKind.PERSON, true), locale));
        Accepted.check("story.untimed." + language + ".txt", told(Cases.story(HolderKind.GROUP, false), locale));
    }

    @Test
    void a_row_without_a_holder_keeps_the_holder() {
        assertThat(told(
                        Cases.row("2026-03-02T09:00:00Z", "Network", ""),
                        Cases.row("2026-03-02T10:00:00Z", "", "Active"),
                        Cases.row("2026-03-02T11:00:00Z", "Network", "")))
                .contains("Network: had it for 2 hours", "It is with Network.")
                .doesNotContain("hands");
    }

    @Test
    void a_case_that_nobody_has_is_told_too() {
        assertThat(told(Cases.row("2026-03-02T09:00:00Z", "", "New")))
                .contains("Day 1, 09:00  Status: New.", "No row tells who had it.");
    }

    @Test
    void who_got_it_without_a_status_has_not_accepted_it() {
        assertThat(told(
                        Cases.row("2026-03-02T09:00:00Z", "Support", ""),
                        Cases.row("2026-03-02T10:00:00Z", "Network", ""),
                        Cases.row("2026-03-02T11:00:00Z", "Support", "")))
                .contains("Network had not accepted it.");
    }

    @Test
    void where_no_status_tells_nothing_is_said_about_acceptance() {
        Story story = Story.of(Cases.backAndForth(), HolderKind.GROUP, true, status -> Progress.UNKNOWN);
        assertThat(told(story, Locale.ENGLISH))
                .contains("hands it back")
                .doesNotContain("accepted", "finished", "[", "its status");
    }

    @Test
    void a_story_of_nothing_is_refused() {
        assertThatThrownBy(() -> Story.of(Vector.empty(), HolderKind.GROUP, true, Cases::progress))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("events");
    }

    @Property(tries = 200)
    void any_case_has_three_to_five_questions_and_names_no_person(@ForAll("rows") Vector<LogEvent> rows) {
        String story = told(Story.of(rows, HolderKind.PERSON, true, Cases::progress), Locale.ENGLISH);
        assertThat(QUESTION.matcher(story).results().count()).isBetween(3L, 5L);
        assertThat(story).doesNotContain("Qx");
    }

    @Provide
    Arbitrary<Vector<LogEvent>> rows() {
        return Arbitraries.of("", "Qx1", "Qx2", "Qx3")
                .tuple2()
                .map(pair -> Cases.row(
                        "2026-03-02T09:00:00Z", pair.get1(), pair.get2().replace("Qx1", "New")))
                .filter(row -> row.status().forAll(status -> status.equals("New")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(Vector::ofAll);
    }
}
