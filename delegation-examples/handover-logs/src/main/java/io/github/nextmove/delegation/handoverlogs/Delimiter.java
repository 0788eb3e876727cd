package io.github.nextmove.delegation.handoverlogs;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What stands between two columns, as people can type it, such as {@code ;} or {@code tab}. */
final class Delimiter implements ITypeConverter<Character> {
    private static final String NOT_BETWEEN = "\"\r\n";

    @Override
    public Character convert(String value) {
        if (value.equalsIgnoreCase("tab") || value.equals("\\t")) {
            return '\t';
        }
        if (value.length() != 1 || NOT_BETWEEN.contains(value)) {
            throw new TypeConversionException("one character, or tab");
        }
        return value.charAt(0);
    }
}
