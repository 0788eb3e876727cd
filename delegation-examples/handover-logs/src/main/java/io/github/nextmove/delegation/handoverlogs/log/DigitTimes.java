package io.github.nextmove.delegation.handoverlogs.log;

import static io.github.nextmove.delegation.handoverlogs.log.DigitPattern.CLOSE;
import static io.github.nextmove.delegation.handoverlogs.log.DigitPattern.LITERAL;
import static io.github.nextmove.delegation.handoverlogs.log.DigitPattern.OPEN;

import io.github.nextmove.delegation.handoverlogs.log.DigitPattern.Part;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Times that are digits and what stands between them, such as {@code 29/2/2016 01:16} by {@code d/M/yyyy HH:mm}.
 *
 * <p>The letters are those of {@link java.time.format.DateTimeFormatter}, which takes several times as long, and a log
 * has millions of rows. Besides, {@code f} is a fraction of one to nine digits and {@code X} any offset, or Z. Not
 * thread-safe: it keeps what it reads.
 */
final class DigitTimes implements TimeFormat {
    private static final int FAILED = -1;

    private final String shown;
    private final Part[] parts;
    private final int[] opened;

    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private int noon;
    private int offset;
    private boolean zoned;
    private boolean local = false;

    private DigitTimes(String shown, DigitPattern pattern) {
        this.shown = shown;
        this.parts = pattern.parts().toJavaArray(Part[]::new);
        this.opened = new int[parts.length];
    }

    /** Times by this pattern; none where it has something that is more than digits. */
    static Option<TimeFormat> of(String pattern, String shown) {
        return DigitPattern.of(pattern).map(parts -> new DigitTimes(shown, parts));
    }

    @Override
    public Option<Instant> read(String text) {
        year = 1970;
        month = 1;
        day = 1;
        hour = 0;
        minute = 0;
        second = 0;
        nano = 0;
        noon = -1;
        offset = 0;
        zoned = false;
        return walk(text) == text.length() && isTime() ? Option.some(instant()) : Option.none();
    }

    @Override
    public Object shown() {
        return shown;
    }

    @Override
    public boolean isLocal() {
        return local;
    }

    private int walk(String text) {
        int at = 0;
        int depth = 0;
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            if (part.kind() == OPEN) {
                opened[depth++] = i;
                opened[depth++] = at;
            } else if (part.kind() == CLOSE) {
                depth -= 2;
            } else {
                int next = part.kind() == LITERAL ? literal(part, text, at) : field(part, text, at);
                if (next == FAILED && depth == 0) {
                    return FAILED;
                }
                if (next == FAILED) {
                    at = opened[--depth];
                    i = parts[opened[--depth]].least();
                } else {
                    at = next;
                }
            }
        }
        return at;
    }

    private static int literal(Part part, String text, int at) {
        return at < text.length() && text.charAt(at) == part.least() ? at + 1 : FAILED;
    }

    private int field(Part part, String text, int at) {
        if (part.most() == 0) {
            return part.kind() == 'a' ? halfDay(text, at) : offset(text, at);
        }
        int end = at;
        int value = 0;
        while (end < text.length() && end - at < part.most() && isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end++) - '0';
        }
        if (end - at < part.least()) {
            return FAILED;
        }
        set(part.kind(), value, end - at);
        return end;
    }

    private void set(char kind, int value, int digits) {
        switch (kind) {
            case 'y' -> year = value;
            case 'M' -> month = value;
            case 'd' -> day = value;
            case 'H', 'h' -> hour = value;
            case 'm' -> minute = value;
            case 's' -> second = value;
            default -> {
                nano = value;
                for (int i = digits; i < 9; i++) {
                    nano *= 10;
                }
            }
        }
    }

    private int halfDay(String text, int at) {
        boolean after = text.regionMatches(true, at, "PM", 0, 2);
        noon = after ? 12 : 0;
        return after || text.regionMatches(true, at, "AM", 0, 2) ? at + 2 : FAILED;
    }

    /** Z, +02:00, +0200 or +02. */
    private int offset(String text, int at) {
        if (text.startsWith("Z", at) || text.startsWith("z", at)) {
            zoned = true;
            return at + 1;
        }
        boolean west = text.startsWith("-", at);
        int hours = two(text, at + 1);
        if (hours > 18 || hours == FAILED || !west && !text.startsWith("+", at)) {
            return FAILED;
        }
        int to = at + 3;
        int minutes = two(text, text.startsWith(":", to) ? to + 1 : to);
        offset = (west ? -1 : 1) * 60 * (hours * 60 + Math.max(0, minutes));
        zoned = true;
        return minutes == FAILED ? to : text.startsWith(":", to) ? to + 3 : to + 2;
    }

    private static int two(String text, int at) {
        return at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1))
                ? (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0'
                : FAILED;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private boolean isTime() {
        boolean clock = noon < 0 ? hour < 24 : hour >= 1 && hour <= 12;
        return clock
                && minute < 60
                && second < 60
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
    }

    private Instant instant() {
        local |= !zoned;
        int of24 = noon < 0 ? hour : hour % 12 + noon;
        long seconds = LocalDate.of(year, month, day).toEpochDay() * 86_400 + of24 * 3_600L + minute * 60L + second;
        return Instant.ofEpochSecond(seconds - offset, nano);
    }
}
