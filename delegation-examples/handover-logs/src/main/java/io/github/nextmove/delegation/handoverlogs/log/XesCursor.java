package io.github.nextmove.delegation.handoverlogs.log;

import com.ctc.wstx.api.WstxInputProperties;
import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through an XES from trace to trace and event to event. Only the keys of a trace or an event itself count: not
 * what is nested in one, nor what the log says about all of them.
 */
final class XesCursor implements Closeable {
    /** The longest value, in letters. */
    static final int LONGEST = 1 << 22;

    private static final int DEEPEST = 200;
    private static final XMLInputFactory FACTORY = factory();

    /** What it came to. */
    enum At {
        TRACE,
        EVENT,
        TRACE_END,
        /** An event that stands in no trace. */
        STRAY,
        /** A document type, or an entity that only one could declare. */
        DTD,
        /** Another kind of document. */
        NO_LOG,
        END;

        /** Whether nothing can be told from there on. */
        boolean isFinal() {
            return this == DTD || this == NO_LOG || this == END;
        }
    }

    private final LogSource source;
    private final XMLStreamReader xml;
    private final XesKeys keys;
    private final XesEvent event = new XesEvent();
    private int depth = 0;
    private boolean inTrace = false;
    private boolean inEvent = false;
    private boolean begun = false;
    private boolean ended = false;
    private long traces = 0;
    private Option<String> name = Option.none();

    private XesCursor(LogSource source, XMLStreamReader xml, XesKeys keys) {
        this.source = source;
        this.xml = xml;
        this.keys = keys;
    }

    /** At the beginning of a log, whose letters are written as was asked, or else as it says itself. */
    static XesCursor open(Telling telling, XesKeys keys) throws IOException, XMLStreamException {
        LogSource source = telling.file().open();
        try {
            XMLStreamReader xml = telling.request().encoding().isDefined()
                    ? FACTORY.createXMLStreamReader(telling.letters(source))
                    : FACTORY.createXMLStreamReader(source.bytes());
            return new XesCursor(source, xml, keys);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            source.close();
            throw broken;
        }
    }

    /** Goes on to the next trace, event, or end of one. */
    At next() throws XMLStreamException {
        if (ended) {
            ended = false;
            return At.TRACE_END;
        }
        At at = At.END;
        while (at == At.END && xml.hasNext()) {
            at = switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> At.DTD;
                default -> At.END;
            };
        }
        return at;
    }

    /** The case of the trace it is in: its name, or else its place. */
    String caseId() {
        return name.getOrElse(() -> "#" + traces);
    }

    boolean isNamed() {
        return name.isDefined();
    }

    /** The event it is at; used again for the next one. */
    XesEvent event() {
        return event;
    }

    long traces() {
        return traces;
    }

    Location place() {
        return xml.getLocation();
    }

    int line() {
        return place().getLineNumber();
    }

    /** How the log says that its letters are written; as people usually do if it does not say. */
    String encoding() {
        String declared = xml.getCharacterEncodingScheme();
        return declared == null ? "UTF-8" : declared;
    }

    LogSource source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private At start() {
        depth++;
        String tag = xml.getLocalName();
        return switch (depth) {
            case 1 -> tag.equals("log") ? At.END : At.NO_LOG;
            case 2 -> inLog(tag);
            case 3 -> inTrace ? inTrace(tag) : At.END;
            case 4 -> inEvent ? inEvent() : At.END;
            default -> At.END;
        };
    }

    private At inLog(String tag) {
        if (tag.equals("trace")) {
            inTrace = true;
            begun = false;
            name = Option.none();
            event.number = 0;
            traces++;
        }
        return tag.equals("event") ? At.STRAY : At.END;
    }

    private At inTrace(String tag) {
        if (tag.equals("event")) {
            inEvent = true;
            event.next();
            return begins();
        }
        String key = xml.getAttributeValue(null, "key");
        if (key != null && keys.isCase(key) && !begun) {
            name = Option.of(xml.getAttributeValue(null, "value")).filter(text -> !text.isBlank());
        }
        return At.END;
    }

    private At inEvent() {
        String key = xml.getAttributeValue(null, "key");
        if (key != null && !event.read(key, keys, xml)) {
            keys.seesOther(key);
        }
        return At.END;
    }

    private At begins() {
        if (begun) {
            return At.END;
        }
        begun = true;
        return At.TRACE;
    }

    private At end() {
        depth--;
        if (inEvent && depth == 2) {
            inEvent = false;
            return At.EVENT;
        }
        if (inTrace && depth == 1) {
            inTrace = false;
            ended = !begun;
            return begun ? At.TRACE_END : begins();
        }
        return At.END;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }
}
