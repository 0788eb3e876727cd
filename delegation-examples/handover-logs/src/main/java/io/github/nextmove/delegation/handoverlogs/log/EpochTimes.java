package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.control.Option;
import java.time.Instant;

/** Times as the seconds or milliseconds since 1970, such as {@code 1331812432}. */
final class EpochTimes implements TimeFormat {
    private final boolean millis;

    EpochTimes(boolean millis) {
        this.millis = millis;
    }

    @Override
    public Option<Instant> read(String text) {
        int digits = text.length();
        if (digits < (millis ? 12 : 9) || digits > (millis ? 13 : 10)) {
            return Option.none();
        }
        long value = 0;
        for (int at = 0; at < digits; at++) {
            char letter = text.charAt(at);
            if (letter < '0' || letter > '9') {
                return Option.none();
            }
            value = value * 10 + letter - '0';
        }
        return Option.some(millis ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value));
    }

    @Override
    public Object shown() {
        return LogTexts.text(millis ? "time.millis" : "time.seconds");
    }

    /** It counts from an instant. */
    @Override
    public boolean isLocal() {
        return false;
    }
}
