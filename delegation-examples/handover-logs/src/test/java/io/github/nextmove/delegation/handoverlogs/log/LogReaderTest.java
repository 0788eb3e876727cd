package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.nextmove.delegation.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every reading, whatever is read. */
class LogReaderTest {
    private final Path folder;

    LogReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.csv.gz", "a.xes", "a.xes.gz"})
    void it_says_now_and_then_how_far_it_got(String name) throws IOException {
        Path file = folder.resolve(name);
        LogGenerator.write(file, 20_000, 3, 1);
        List<Long> bytes = new ArrayList<>();
        List<Long> rows = new ArrayList<>();
        LogReader.read(Ask.of(file).request(), new Told(), (reached, of, row) -> {
            assertThat(of).isEqualTo(file.toFile().length());
            bytes.add(reached);
            rows.add(row);
        });
        assertThat(bytes).isSorted().endsWith(file.toFile().length());
        assertThat(rows).isSorted().contains(4_096L, 8_192L, 12_288L, 16_384L).endsWith(20_000L);
    }

    @Test
    void runs_of_one_case_begin_and_end_in_a_grouped_csv_only() throws IOException {
        Ask grouped =
                Ask.of(folder, "a.csv", "case,group\n1,a\n1,b\n2,a\n3,c\n3,a\n").grouped();
        grouped.read();
        assertThat(grouped.told.cases).containsExactly("+1", "-1", "+2", "-2", "+3", "-3");
        Ask among = Ask.of(grouped.request().file());
        among.read();
        assertThat(among.told.cases).isEmpty();
        assertThat(among.told.events).isEqualTo(grouped.told.events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xes"})
    void what_the_listener_throws_passes_through(String name) throws IOException {
        Path file = folder.resolve(name);
        LogGenerator.write(file, 100, 3, 1);
        RuntimeException thrown = new UncheckedIOException(new IOException("the disk is full"));
        LogListener listener = new LogListener() {
            @Override
            public void begins(String caseId) {}

            @Override
            public void tells(LogEvent event) {
                throw thrown;
            }

            @Override
            public void ends(String caseId) {}

            @Override
            public void notes(Message note) {}
        };
        assertThatThrownBy(() -> LogReader.read(Ask.of(file).request(), listener, LogWatch.NONE))
                .isSameAs(thrown);
    }

    @Test
    void sorting_a_log_without_times_is_said_to_do_nothing() throws IOException {
        Ask ask = Ask.of(folder, "a.csv", "case,group\n2,b\n1,a\n2,a\n").sorted();
        ask.read();
        assertThat(ask.told.cases).containsExactly("+2", "-2", "+1", "-1");
        assertThat(ask.notes(Locale.ENGLISH))
                .contains("a.csv has no times. What takes time is left out, and events stay in the order of the file.");
        assertThat(ask.notes(Ask.DUTCH))
                .contains("a.csv heeft geen tijden. Wat over tijd gaat, ontbreekt dus, en gebeurtenissen blijven in de"
                        + " volgorde van het bestand.");
    }

    @Test
    void no_file_stays_open_whatever_is_wrong_with_it() throws IOException {
        assumeTrue(ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean);
        byte[] csv = "case,group\n1,a\n".getBytes(StandardCharsets.UTF_8);
        byte[] zip = Ask.zip("a.csv", "case,group\n1\n");
        List<Ask> bad = List.of(
                Ask.of(folder, "a.csv", csv),
                Ask.of(folder, "b.csv", "case,group\n1\n"),
                Ask.of(folder, "c.csv", Arrays.copyOf(Ask.gzip(csv), 12)),
                Ask.of(folder, "d.csv", new byte[] {0x1F, (byte) 0x8B, 0, 0}),
                Ask.of(folder, "e.zip", zip),
                Ask.of(folder, "f.zip", Arrays.copyOf(zip, 60)),
                Ask.of(folder, "g.xes", "<log><trace>"),
                Ask.of(folder, "h.xes", "<?xml version='1.0' encoding='klingon'?><log/>"),
                Ask.of(folder, "i.csv", "a,b\n1,2\n"));
        bad.forEach(Ask::either);
        long before = openFiles();
        for (int i = 0; i < 20; i++) {
            bad.forEach(Ask::either);
            bad.forEach(ask -> Ask.of(ask.request().file()).skipBad().either());
        }
        assertThat(openFiles()).isLessThan(before + 20);
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }
}
