package io.github.nextmove.delegation.handoverlogs.log;

import com.ctc.wstx.exc.WstxEOFException;
import io.github.nextmove.delegation.Message;
import io.vavr.control.Option;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** What is wrong with an XES: where, what, and what would be right. */
final class XesProblems {
    /** What the parser says before the name of an encoding that it does not know. */
    private static final String UNKNOWN = "Unsupported encoding: ";

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
    Message of(XMLStreamException broken, Option<XesCursor> cursor, String caseId) throws IOException {
        Option<Location> place = Option.of(broken.getLocation()).orElse(() -> cursor.map(XesCursor::place));
        int line = Math.max(1, place.map(Location::getLineNumber).getOrElse(1));
        if (broken.getCause() instanceof IOException cause) {
            return of(cause, cursor.map(XesCursor::encoding).getOrElse("UTF-8"), line);
        }
        return at(key(broken), line)
                .with("column", Math.max(1, place.map(Location::getColumnNumber).getOrElse(1)))
                .with("limit", XesCursor.LONGEST)
                .with("encoding", LogTexts.shown(said(broken).replace(UNKNOWN, "")))
                .with("after", after(cursor, caseId));
    }

    private static Message after(Option<XesCursor> cursor, String caseId) {
        return caseId.isEmpty()
                ? LogTexts.text("xes.outside")
                : LogTexts.text("xes.after")
                        .with("event", cursor.map(at -> at.event().number).getOrElse(0L))
                        .with("case", LogTexts.shown(caseId));
    }

    private Message of(IOException cause, String encoding, int line) throws IOException {
        if (cause instanceof TooLarge) {
            throw cause;
        }
        if (cause instanceof CharConversionException || cause instanceof CharacterCodingException) {
            return WrongLetters.in(file, asked.getOrElse(charset(encoding)));
        }
        return at("packed.line", line).with("reason", file.broken(cause));
    }

    private static String key(XMLStreamException broken) {
        String said = said(broken);
        if (broken instanceof WstxEOFException) {
            return "xes.cut";
        }
        if (said.startsWith(UNKNOWN)) {
            return "xes.encoding";
        }
        if (said.contains("ndeclared") && said.contains("entity")) {
            return "xes.dtd";
        }
        return said.contains("Maximum ") && said.contains("limit") ? "xes.long" : "xes.malformed";
    }

    private static String said(XMLStreamException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
