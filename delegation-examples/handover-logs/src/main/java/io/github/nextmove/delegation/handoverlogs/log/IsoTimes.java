package io.github.nextmove.delegation.handoverlogs.log;

import com.ethlo.time.DateTime;
import com.ethlo.time.Field;
import com.ethlo.time.ITU;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;

/** Times as ISO 8601 and XML write them, such as {@code 2026-03-02T09:00:00.000+01:00}; at least a whole date. */
final class IsoTimes implements TimeFormat {
    /** Offsets such as +0200, which XML does not know. */
    private final TimeFormat shortOffset =
            DigitTimes.of("yyyy-MM-dd['T'][ ]HH:mm:ss[.f]X", "").get();

    private final DatatypeFactory xml = DatatypeFactory.newDefaultInstance();
    private boolean local = false;

    @Override
    public Option<Instant> read(String text) {
        try {
            DateTime time = ITU.parseLenient(text);
            if (time.getParseLength() != text.length() || !time.includesGranularity(Field.DAY)) {
                return readRare(text);
            }
            if (time.getOffset().isPresent()) {
                return Option.some(time.toOffsetDatetime().toInstant());
            }
            local = true;
            return Option.some(
                    time.includesGranularity(Field.MINUTE)
                            ? time.toLocalDatetime().toInstant(ZoneOffset.UTC)
                            : time.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException other) {
            return readRare(text);
        }
    }

    @Override
    public Object shown() {
        return LogTexts.text("time.iso");
    }

    @Override
    public boolean isLocal() {
        return local;
    }

    private Option<Instant> readRare(String text) {
        return shortOffset.read(text).orElse(() -> readXml(text));
    }

    /** What XML allows and is rare: midnight as 24:00, fractions of any length, a date with a zone. */
    private Option<Instant> readXml(String text) {
        try {
            XMLGregorianCalendar time = xml.newXMLGregorianCalendar(text);
            QName type = time.getXMLSchemaType();
            if (!type.equals(DatatypeConstants.DATETIME) && !type.equals(DatatypeConstants.DATE)) {
                return Option.none();
            }
            if (time.getTimezone() == DatatypeConstants.FIELD_UNDEFINED) {
                local = true;
                time.setTimezone(0);
            }
            Instant whole = time.toGregorianCalendar().toInstant();
            BigDecimal fraction = time.getFractionalSecond();
            if (fraction == null) {
                return Option.some(whole);
            }
            return Option.some(Instant.ofEpochSecond(
                    whole.getEpochSecond(), fraction.movePointRight(9).longValue()));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException other) {
            return Option.none();
        }
    }
}
