package io.github.nextmove.delegation.handoverlogs.log;

import com.ethlo.time.DateTime;
import com.ethlo.time.Field;
import com.ethlo.time.ITU;
import com.ethlo.time.ParseConfig;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TimeZone;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/** Times as ISO 8601 and XML write them, such as {@code 2026-03-02T09:00:00.000+01:00}; at least a whole date. */
final class IsoTimes implements TimeFormat {
    private static final ParseConfig CONFIG = ParseConfig.DEFAULT.withFailOnTrailingJunk(true);
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    /** Offsets such as +0200, which XML does not know. */
    private final TimeFormat shortOffset =
            DigitTimes.of("yyyy-MM-dd['T'][ ]HH:mm:ss[.f]X", "").get();

    private final DatatypeFactory xml = DatatypeFactory.newDefaultInstance();
    private boolean local = false;

    @Override
    public Option<Instant> read(String text) {
        try {
            DateTime time = ITU.parseLenient(text, CONFIG);
            if (!time.includesGranularity(Field.DAY)) {
                return Option.none();
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
            return shortOffset.read(text).orElse(() -> readXml(text));
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

    /** What XML allows and is rare: midnight as 24:00, fractions of any length. */
    private Option<Instant> readXml(String text) {
        try {
            XMLGregorianCalendar time = xml.newXMLGregorianCalendar(text);
            Instant whole = time.toGregorianCalendar(UTC, null, null).toInstant();
            BigDecimal fraction = time.getFractionalSecond();
            if (fraction == null) {
                return Option.some(whole);
            }
            return Option.some(Instant.ofEpochSecond(
                    whole.getEpochSecond(), fraction.movePointRight(9).longValue()));
        } catch (IllegalArgumentException | DateTimeException other) {
            return Option.none();
        }
    }
}
