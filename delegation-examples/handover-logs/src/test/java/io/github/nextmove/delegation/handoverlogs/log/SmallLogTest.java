package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that was made up, told as an XES and as a CSV: both tell the same. */
class SmallLogTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/nextmove/delegation/handoverlogs/log");

    @Test
    void both_formats_tell_the_same_events() {
        Ask xes = Ask.of(FOLDER.resolve("small.xes"));
        Ask csv = Ask.of(FOLDER.resolve("small.csv"));
        assertThat(xes.read().timed()).isTrue();
        csv.read();
        assertThat(xes.told.events).hasSize(29);
        assertThat(byCase(csv)).isEqualTo(byCase(xes));
        assertThat(xes.told.cases).hasSize(16).startsWith("+T-1", "-T-1", "+T-2");
        assertThat(csv.told.cases).isEmpty();
    }

    @Test
    void a_grouped_csv_tells_where_a_case_begins_and_ends(@TempDir Path folder) throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("small.csv"));
        List<String> grouped = new ArrayList<>(rows.subList(1, rows.size()));
        grouped.sort(Comparator.comparing(row -> row.split(",")[0]));
        Ask csv = Ask.of(folder, "a.csv", rows.get(0) + "\n" + String.join("\n", grouped))
                .grouped();
        csv.read();
        Ask xes = Ask.of(FOLDER.resolve("small.xes"));
        xes.read();
        assertThat(csv.told.events).isEqualTo(xes.told.events);
        assertThat(csv.told.cases).isEqualTo(xes.told.cases);
    }

    @Test
    void in_the_order_of_time_the_events_of_a_case_follow_each_other(@TempDir Path folder) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(FOLDER.resolve("small.csv")));
        String header = rows.remove(0);
        Collections.reverse(rows);
        Ask turned =
                Ask.of(folder, "a.csv", header + "\n" + String.join("\n", rows)).sorted();
        turned.read();
        assertThat(turned.told.cases).hasSize(16).startsWith("+T-3", "-T-3", "+T-8");
        assertThat(byCase(turned).stream()
                        .filter(event -> !event.caseId().equals("T-7"))
                        .toList())
                .isEqualTo(sorted().stream()
                        .filter(event -> !event.caseId().equals("T-7"))
                        .toList());
        assertThat(turned.told.events.stream()
                        .filter(event -> event.caseId().equals("T-7"))
                        .map(event -> event.holder().get()))
                .as("events of one instant stay in the order of the file")
                .containsExactly("First line", "Données, café <2>", "Données, café <2>");
    }

    private static List<LogEvent> sorted() {
        Ask xes = Ask.of(FOLDER.resolve("small.xes"));
        xes.read();
        return byCase(xes);
    }

    private static List<LogEvent> byCase(Ask ask) {
        return ask.told.events.stream()
                .sorted(Comparator.comparing(LogEvent::caseId))
                .toList();
    }
}
