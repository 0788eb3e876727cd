package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.console.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The library that draws the bars, from its web jar; the jar itself tells its version. */
final class ChartJs {
    private static final String ABOUT = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";
    private static final String FILE = "/META-INF/resources/webjars/chart.js/%s/dist/chart.umd.min.js";
    private static final String MAP = "(?m)^//# sourceMappingURL=.*$";

    private ChartJs() {}

    /** Its source, with its licence on top, as it can stand in a page; its map would have to be fetched. */
    static String source() {
        String source = read(FILE.formatted(version())).replaceAll(MAP, "").strip();
        if (source.contains("</script") || source.contains("<!--")) {
            throw new IllegalStateException("chart.js cannot stand in a page as it is");
        }
        return source;
    }

    private static String version() {
        try {
            Properties about = new Properties();
            about.load(new StringReader(read(ABOUT)));
            return about.getProperty("version", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(String resource) {
        return new String(Resources.read(ChartJs.class, resource), StandardCharsets.UTF_8);
    }
}
