package io.github.nextmove.delegation.handoverlogs;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as people write it, such as {@code 500M} or {@code 2G}; a thousand of each makes one of the next. */
final class Size implements ITypeConverter<Long> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})([KMGT]?)B?");
    private static final String UNITS = "KMGT";

    @Override
    public Long convert(String value) {
        Matcher written = WRITTEN.matcher(value.toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            throw new TypeConversionException("a number of bytes");
        }
        try {
            long bytes = Long.parseLong(written.group(1));
            for (int unit = written.group(2).isEmpty() ? 0 : UNITS.indexOf(written.group(2)) + 1; unit > 0; unit--) {
                bytes = Math.multiplyExact(bytes, 1000L);
            }
            return bytes;
        } catch (ArithmeticException tooMany) {
            throw new TypeConversionException("a number of bytes");
        }
    }
}
