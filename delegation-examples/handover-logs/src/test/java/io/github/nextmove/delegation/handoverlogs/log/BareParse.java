package io.github.nextmove.delegation.handoverlogs.log;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.nextmove.delegation.Message;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How fast a log is read, beside a parse of the same file by the same parser that does nothing: {@code BareParse FILE}.
 * Each is done some times in turn, and the rate of each is printed.
 */
public final class BareParse {
    private static final int ROUNDS = 3;

    private BareParse() {}

    public static void main(String... args) throws IOException, XMLStreamException {
        Path file = Path.of(args[0]);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long bare = parse(file);
            long between = System.nanoTime();
            long told = read(file);
            long end = System.nanoTime();
            System.out.printf(
                    "bare parse: %,d events, %,.0f/s   LogReader: %,d events, %,.0f/s%n",
                    bare, bare * 1e9 / (between - start), told, told * 1e9 / (end - between));
        }
    }

    private static long parse(Path file) throws IOException, XMLStreamException {
        String name = file.toString();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes) {
            return name.contains(".xes") ? elements(in) : rows(in);
        }
    }

    private static long elements(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
        long events = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("event")) {
                events++;
            }
        }
        return events;
    }

    private static long rows(InputStream in) throws IOException {
        long rows = -1;
        try (CsvReader<Boolean> reader =
                CsvReader.builder().build(new Nothing(), new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (Boolean row : reader) {
                rows += row ? 1 : 0;
            }
        }
        return rows;
    }

    private static long read(Path file) {
        long[] events = new long[1];
        LogColumns none = new LogColumns(Option.none(), Option.none(), Option.none(), Option.none());
        LogRequest request = new LogRequest(
                file, none, Option.none(), Option.none(), Option.none(), true, false, false, Option.none());
        LogReader.read(
                        request,
                        new LogListener() {
                            @Override
                            public void begins(String caseId) {}

                            @Override
                            public void tells(LogEvent event) {
                                events[0]++;
                            }

                            @Override
                            public void ends(String caseId) {}

                            @Override
                            public void notes(Message note) {}
                        },
                        LogWatch.NONE)
                .getOrElseThrow(message -> new IllegalArgumentException(message.toString()));
        return events[0];
    }

    private static final class Nothing extends AbstractBaseCsvCallbackHandler<Boolean> {
        @Override
        protected Boolean buildRecord() {
            return true;
        }
    }
}
