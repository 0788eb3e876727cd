package io.github.nextmove.delegation.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When, by what and where something is measured.
 *
 * @param lines each by its name
 */
public record Machine(Map<String, String> lines) {

    private static final double GIB = 1L << 30;

    /** This one, now. */
    public static Machine here() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Date", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
        lines.put("JDK", property("java.vm.name") + " " + property("java.vm.version") + ", " + property("java.vendor"));
        lines.put("Collector", collectors());
        lines.put("CPU", cpu() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        lines.put("Memory and load", memory());
        lines.put("OS", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        return new Machine(lines);
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(", "));
    }

    private static String memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%.1f GiB; load average %.2f at the start",
                system.getTotalMemorySize() / GIB,
                system.getSystemLoadAverage());
    }

    /** As Linux tells it; elsewhere what the JVM knows. */
    private static String cpu() {
        Path told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return property("os.arch");
        }
        try (Stream<String> lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(property("os.arch"));
        } catch (IOException unreadable) {
            return property("os.arch");
        }
    }
}
