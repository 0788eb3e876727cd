package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written as a log is read from it: names as odd as they come, packed or not, in any format. */
class RoundTripTest {

    @Property(tries = 60)
    void a_csv_tells_what_was_written(
            @ForAll("events") List<LogEvent> events,
            @ForAll("delimiters") char delimiter,
            @ForAll boolean quoted,
            @ForAll("packings") String packing)
            throws IOException {
        assertThat(read("csv", packing, Written.csv(events, delimiter, quoted)).events)
                .isEqualTo(events);
    }

    @Property(tries = 60)
    void an_xes_tells_what_was_written(@ForAll("events") List<LogEvent> events, @ForAll("packings") String packing)
            throws IOException {
        List<LogEvent> grouped = grouped(events);
        assertThat(read("xes", packing, Written.xes(grouped)).events).isEqualTo(grouped);
    }

    @Property(tries = 40)
    void a_grouped_csv_tells_each_run_of_a_case_between_its_beginning_and_its_end(
            @ForAll("events") List<LogEvent> events) throws IOException {
        Path file = Files.createTempFile("log", ".csv");
        try {
            Files.write(file, Written.csv(events, ',', false));
            Ask ask = Ask.of(file).grouped();
            ask.read();
            List<String> runs = new ArrayList<>();
            for (LogEvent event : events) {
                if (runs.isEmpty() || !runs.get(runs.size() - 1).equals("-" + event.caseId())) {
                    runs.add("+" + event.caseId());
                    runs.add("-" + event.caseId());
                }
            }
            assertThat(ask.told.events).isEqualTo(events);
            assertThat(ask.told.cases).isEqualTo(runs);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 40)
    void sorting_keeps_every_event_and_orders_those_of_a_case(@ForAll("events") List<LogEvent> events)
            throws IOException {
        Path file = Files.createTempFile("log", ".csv");
        try {
            Files.write(file, Written.csv(events, ',', true));
            Ask ask = Ask.of(file).sorted();
            ask.read();
            List<LogEvent> expected = grouped(events);
            expected.sort(Comparator.comparing(LogEvent::caseId).thenComparing(LogEvent::at));
            List<LogEvent> told = new ArrayList<>(ask.told.events);
            told.sort(Comparator.comparing(LogEvent::caseId));
            assertThat(told).isEqualTo(expected);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<LogEvent>> events() {
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of(
                        "7", "a,b", "a;b", "\"", "\"\"", "'", "\n", " x ", "a\r\nb", "<&>", "]]>", "\t|", "=1+1"),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars('\t', '\n', 'é', '\u20AC', '\u4F60', '\u2028')
                        .ofMaxLength(8),
                Arbitraries.of("\uD83D\uDC12", "e\u0301"));
        Arbitrary<Option<String>> value = name.map(text -> Option.some(text).filter(given -> !given.isBlank()));
        Arbitrary<Instant> at = Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        Arbitrary<String> caseId = name.filter(text -> !text.isBlank());
        return Combinators.combine(caseId, at, value, value)
                .as(LogEvent::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<String> packings() {
        return Arbitraries.of("", "gz", "zip");
    }

    private static Told read(String format, String packing, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("log", "." + format);
        try {
            Files.write(
                    file,
                    switch (packing) {
                        case "gz" -> Ask.gzip(bytes);
                        case "zip" -> Ask.zip("in." + format, new String(bytes, StandardCharsets.UTF_8));
                        default -> bytes;
                    });
            Ask ask = Ask.of(file);
            ask.read();
            return ask.told;
        } finally {
            Files.delete(file);
        }
    }

    private static List<LogEvent> grouped(List<LogEvent> events) {
        List<LogEvent> grouped = new ArrayList<>(events);
        grouped.sort(Comparator.comparing(LogEvent::caseId));
        return grouped;
    }
}
