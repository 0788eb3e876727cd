package io.github.nextmove.delegation.handoverlogs.log;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes events as a log, with writers of others. */
final class Written {
    private Written() {}

    static byte[] csv(List<LogEvent> events, char delimiter, boolean quoted) {
        StringWriter text = new StringWriter();
        try (CsvWriter out = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .quoteStrategy(quoted ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text)) {
            out.writeRecord("other", "case", "time", "group", "status");
            for (LogEvent event : events) {
                out.writeRecord(
                        "x",
                        event.caseId(),
                        event.at().toString(),
                        event.holder().getOrElse(""),
                        event.status().getOrElse(""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The events of a case must stand together. */
    static byte[] xes(List<LogEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("log");
            String before = "";
            for (LogEvent event : events) {
                if (!event.caseId().equals(before)) {
                    if (!before.isEmpty()) {
                        out.writeEndElement();
                    }
                    out.writeStartElement("trace");
                    key(out, "concept:name", event.caseId());
                    before = event.caseId();
                }
                out.writeStartElement("event");
                key(out, "time:timestamp", event.at().toString());
                key(out, "org:group", event.holder().getOrElse(""));
                key(out, "lifecycle:transition", event.status().getOrElse(""));
                out.writeEndElement();
            }
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void key(XMLStreamWriter out, String key, String value) throws XMLStreamException {
        out.writeEmptyElement("string");
        out.writeAttribute("key", key);
        out.writeAttribute("value", value);
    }
}
