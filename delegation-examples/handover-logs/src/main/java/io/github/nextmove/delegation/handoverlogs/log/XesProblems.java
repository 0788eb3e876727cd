package io.github.nextmove.delegation.handoverlogs.log;

import com.ctc.wstx.exc.WstxEOFException;
import io.github.nextmove.delegation.Message;
import io.vavr.control.Option;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** What is wrong with an XES: where, what, and what would be right. */
final class XesProblems {
    private final LogFile file;
    private final Option<Charset> asked;

    XesProblems(Telling telling) {
        this.file = telling.file();
        this.asked = telling.request().encoding();
    }

    Message at(String key, long line) {
        return LogTexts.text(key, file.name()).with("line", line);
    }

    /** Of an event whose time is not to be read. */
    Message time(XesEvent event, String caseId, long line, String name) {
        return at(event.time.isEmpty() ? "event.time.none" : "event.time", line)
                .with("event", event.number)
                .with("case", LogTexts.shown(caseId))
                .with("text", LogTexts.shown(event.time.getOrElse("")))
                .with("name", LogTexts.shown(name));
    }

    /** Of what the parser stumbled over, after an event. */
    Message of(XMLStreamException broken, String encoding, String caseId, long event) throws IOException {
        Location place = broken.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNumber());
        if (broken.getCause() instanceof IOException cause) {
            return of(cause, encoding, line);
        }
        return at(key(broken), line)
                .with("column", place == null ? 1 : Math.max(1, place.getColumnNumber()))
                .with("limit", XesCursor.LONGEST)
                .with("event", event)
                .with("case", LogTexts.shown(caseId));
    }

    private Message of(IOException cause, String encoding, int line) throws IOException {
        if (cause instanceof TooLarge) {
            throw cause;
        }
        if (cause instanceof UnsupportedEncodingException) {
            return at("xes.encoding", line).with("encoding", LogTexts.shown(encoding));
        }
        if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
            return WrongLetters.in(file, asked.getOrElse(charset(encoding)));
        }
        return at("packed.line", line).with("reason", file.broken(cause));
    }

    private static String key(XMLStreamException broken) {
        String said = String.valueOf(broken.getMessage());
        if (broken instanceof WstxEOFException) {
            return "xes.cut";
        }
        if (said.contains("ndeclared") && said.contains("entity")) {
            return "xes.dtd";
        }
        return said.contains("Maximum ") && said.contains("limit") ? "xes.long" : "xes.malformed";
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
