package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.nextmove.delegation.console.Output;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The figures of two real logs, where these lie beside the project, against what was counted in other ways: by the
 * source system itself, and by a few lines of another language.
 */
class RealLogsTest {

    @Test
    void incidents_of_uci_498_change_hands_as_often_as_the_source_system_counted(@TempDir Path folder)
            throws IOException {
        Path log = there("uci498-incident_event_log.zip");
        Path cases = folder.resolve("cases.csv");
        Output output = HandoverLogsRun.english(
                "analyse",
                log.toString(),
                "--case",
                "number",
                "--holder",
                "assignment_group",
                "--json",
                "--cases",
                cases.toString());
        JsonNode found = HandoverLogsRun.json(output);

        assertThat(found.get("cases").asInt()).isEqualTo(24_918);
        assertThat(found.get("events").asInt()).isEqualTo(141_712);
        assertThat(found.get("handOffs").asInt()).isEqualTo(23_321);
        assertThat(found.get("casesWithHandOff").asInt()).isEqualTo(11_344);
        assertThat(found.get("maxHandOffs").asInt()).isEqualTo(27);
        assertThat(found.get("handBacks").asInt()).isEqualTo(3_726);
        assertThat(found.get("casesWithHandBack").asInt()).isEqualTo(2_330);
        assertThat(found.get("circularReturns").asInt()).isEqualTo(5_725);
        assertThat(found.get("circularCases").asInt()).isEqualTo(2_971);
        assertThat(found.get("topHandOff")).hasToString("{\"from\":\"Group 70\",\"to\":\"?\",\"count\":2952}");
        assertThat(found.get("topHandBackPair")).hasToString("{\"a\":\"Group 70\",\"b\":\"Group 20\",\"count\":337}");

        Counters counters = Counters.read(log);
        Map<String, Integer> handOffs = handOffs(cases);
        assertThat(counters.last).hasSameSizeAs(handOffs);
        assertThat(counters.last.entrySet())
                .filteredOn(counted -> counted.getValue().equals(handOffs.get(counted.getKey())))
                .hasSize(24_827);
        assertThat(counters.last.entrySet())
                .filteredOn(counted -> counted.getValue() > handOffs.getOrDefault(counted.getKey(), 0))
                .hasSize(91);
        assertThat(counters.last.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(23_414);
        assertThat(counters.last.values()).filteredOn(count -> count > 0).hasSize(11_369);
        assertThat(counters.last.values().stream().mapToInt(Integer::intValue).max())
                .hasValue(27);
        assertThat(counters.withGroupChange).isEqualTo(23_321);
        assertThat(counters.withoutGroupChange).isEqualTo(93);
        assertThat(counters.groupChangeAlone).isZero();
    }

    @Test
    void problems_of_bpi_2013_change_hands_as_another_program_counted() {
        Path log = there("bpic13-closed-problems.xes.gz");
        JsonNode found = HandoverLogsRun.json(HandoverLogsRun.english(
                "analyse",
                log.toString(),
                "--json",
                "--status",
                "concept:name",
                "--accepted",
                "Accepted-In Progress,Accepted-Assigned,Accepted-Wait",
                "--finished",
                "Completed-Closed,Accepted-Resolved"));

        assertThat(found.get("cases").asInt()).isEqualTo(1_487);
        assertThat(found.get("events").asInt()).isEqualTo(6_660);
        assertThat(found.get("handOffs").asInt()).isEqualTo(220);
        assertThat(found.get("casesWithHandOff").asInt()).isEqualTo(123);
        assertThat(found.get("maxHandOffs").asInt()).isEqualTo(10);
        assertThat(found.get("handBacks").asInt()).isEqualTo(94);
        assertThat(found.get("casesWithHandBack").asInt()).isEqualTo(59);
        assertThat(found.get("circularReturns").asInt()).isEqualTo(94);
        assertThat(found.get("circularCases").asInt()).isEqualTo(59);
        assertThat(found.get("topHandOff"))
                .hasToString("{\"from\":\"Org line G3\",\"to\":\"Org line A2\",\"count\":37}");
        assertThat(found.get("topHandBackPair"))
                .hasToString("{\"a\":\"Org line G3\",\"b\":\"Org line A2\",\"count\":31}");
        assertThat(found.get("handBacksByKind").values().stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(94);
    }

    private static Path there(String name) {
        Option<Path> log = SharedLogs.find(name);
        assumeTrue(log.isDefined(), name + " is not beside the project");
        return log.get();
    }

    private static Map<String, Integer> handOffs(Path cases) throws IOException {
        Map<String, Integer> handOffs = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(cases)) {
            rows.forEach(row -> handOffs.put(row.getField("case"), Integer.valueOf(row.getField("handOffs"))));
        }
        return handOffs;
    }

    /** The counter of the source system, and when it went up. */
    private static final class Counters {
        private final Map<String, Integer> last = new HashMap<>();
        private final Map<String, String> groups = new HashMap<>();
        private int withGroupChange;
        private int withoutGroupChange;
        private int groupChangeAlone;

        static Counters read(Path zip) throws IOException {
            Counters counters = new Counters();
            try (ZipInputStream packed = new ZipInputStream(Files.newInputStream(zip))) {
                packed.getNextEntry();
                Reader reader = new InputStreamReader(packed, StandardCharsets.UTF_8);
                CsvReader.builder().ofNamedCsvRecord(reader).forEach(counters::take);
            }
            return counters;
        }

        private void take(NamedCsvRecord row) {
            String number = row.getField("number");
            String group = row.getField("assignment_group");
            int count = Integer.parseInt(row.getField("reassignment_count"));
            int more = count - last.getOrDefault(number, 0);
            boolean changes = groups.containsKey(number) && !group.equals(groups.get(number));
            withGroupChange += changes ? more : 0;
            withoutGroupChange += changes ? 0 : more;
            groupChangeAlone += changes && more == 0 ? 1 : 0;
            last.put(number, count);
            groups.put(number, group);
        }
    }
}
