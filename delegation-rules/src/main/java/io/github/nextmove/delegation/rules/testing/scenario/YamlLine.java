package io.github.nextmove.delegation.rules.testing.scenario;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys and values on one line, as scenario files have them: {@code {d: 3, e: CLOSE}}. */
final class YamlLine {

    /** What needs no quotes, whatever reads it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private static final Pattern WORD = Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile("(^|[\\[ ])\"\\s*\"");

    private final LinkedHashMap<String, String> entries;

    private YamlLine(LinkedHashMap<String, String> entries) {
        this.entries = entries;
    }

    static YamlLine empty() {
        return new YamlLine(LinkedHashMap.empty());
    }

    /** With a text, a number, a flag, a list or another line. */
    YamlLine with(String key, Object value) {
        return new YamlLine(entries.put(key, of(value)));
    }

    YamlLine maybe(String key, Option<?> value) {
        return value.isEmpty() ? this : with(key, value.get());
    }

    YamlLine unlessEmpty(String key, Traversable<?> values) {
        return values.isEmpty() ? this : with(key, values);
    }

    YamlLine and(YamlLine other) {
        return new YamlLine(LinkedHashMap.ofEntries(entries.toVector().appendAll(other.entries)));
    }

    /** Whether a text is blank somewhere, which no id may be. */
    boolean hasBlanks() {
        return entries.values().exists(value -> BLANK.matcher(value).find());
    }

    @Override
    public String toString() {
        return entries.map(entry -> entry._1 + ": " + entry._2).mkString("{", ", ", "}");
    }

    /** The same, each key on a line of its own. */
    String onLines(String indent) {
        return entries.map(entry -> indent + entry._1 + ": " + entry._2 + "\n").mkString();
    }

    private static String of(Object value) {
        if (value instanceof YamlLine || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return value instanceof Seq<?> list ? list.map(YamlLine::of).mkString("[", ", ", "]") : text(value.toString());
    }

    private static String text(String text) {
        if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else {
                quoted.append(printable(c));
            }
        });
        return quoted.append('"').toString();
    }

    /** On one line: what cannot stand in a file, or would end the line, is escaped. */
    static String printable(String text) {
        return text.codePoints().mapToObj(YamlLine::printable).collect(Collectors.joining());
    }

    private static String printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> escaped(c);
            default -> c == BYTE_ORDER_MARK ? escaped(c) : Character.toString(c);
        };
    }

    private static String escaped(int c) {
        return String.format(Locale.ROOT, "\\U%08x", c);
    }
}
