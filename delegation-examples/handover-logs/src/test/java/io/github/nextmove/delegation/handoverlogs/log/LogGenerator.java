package io.github.nextmove.delegation.handoverlogs.log;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a log of as many events as wanted, the same for the same seed: {@code LogGenerator FILE EVENTS SEED [CASES]},
 * where {@code FILE} ends in .xes, .csv, .xes.gz or .csv.gz. With CASES, a CSV has the events of so many cases among
 * each other; otherwise the events of a case stand together.
 */
public final class LogGenerator {
    private static final int PER_CASE = 8;
    private static final int GROUPS = 200;
    private static final String[] STATUSES = {"New", "Active", "Awaiting User Info", "Resolved", "Closed"};

    private final Writer out;
    private final boolean xes;
    private final SplittableRandom random;
    private long second = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();

    private LogGenerator(Writer out, boolean xes, long seed) {
        this.out = out;
        this.xes = xes;
        this.random = new SplittableRandom(seed);
    }

    public static void main(String... args) throws IOException {
        write(
                Path.of(args[0]),
                Long.parseLong(args[1]),
                Long.parseLong(args[2]),
                args.length > 3 ? Integer.parseInt(args[3]) : 1);
    }

    static void write(Path file, long events, long seed, int together) throws IOException {
        String name = file.toString();
        try (OutputStream bytes = Files.newOutputStream(file);
                OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
                Writer out = new OutputStreamWriter(packed, StandardCharsets.UTF_8)) {
            LogGenerator generator = new LogGenerator(out, name.contains(".xes"), seed);
            generator.log(events, together);
        }
    }

    private void log(long events, int together) throws IOException {
        out.write(
                xes
                        ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n"
                        : "number,incident_state,sys_updated_at,category,assignment_group,assigned_to\n");
        for (long event = 0; event < events; event++) {
            long round = event / PER_CASE / together * together;
            long caseNumber = xes ? event / PER_CASE : round + event % together;
            boolean first = event % PER_CASE == 0;
            event(caseNumber, xes && first, xes && (event % PER_CASE == PER_CASE - 1 || event == events - 1));
        }
        out.write(xes ? "</log>\n" : "");
    }

    private void event(long caseNumber, boolean first, boolean last) throws IOException {
        second += random.nextInt(600);
        String time = Instant.ofEpochSecond(second).toString();
        String group = "Group " + random.nextInt(GROUPS);
        String status = STATUSES[random.nextInt(STATUSES.length)];
        String person = "Person " + random.nextInt(GROUPS * 10);
        if (!xes) {
            out.write("INC" + caseNumber + "," + status + "," + time + ",Category 7," + group + "," + person + "\n");
            return;
        }
        if (first) {
            out.write("  <trace>\n    <string key=\"concept:name\" value=\"INC" + caseNumber + "\"/>\n");
        }
        out.write("    <event>\n      <string key=\"concept:name\" value=\"" + status + "\"/>\n");
        out.write("      <string key=\"lifecycle:transition\" value=\"complete\"/>\n");
        out.write("      <string key=\"org:resource\" value=\"" + person + "\"/>\n");
        out.write("      <date key=\"time:timestamp\" value=\"" + time.replace("Z", ".000+00:00") + "\"/>\n");
        out.write("      <string key=\"org:group\" value=\"" + group + "\"/>\n    </event>\n");
        out.write(last ? "  </trace>\n" : "");
    }
}
