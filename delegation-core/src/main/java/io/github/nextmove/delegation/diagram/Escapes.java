package io.github.nextmove.delegation.diagram;

import java.util.function.IntFunction;

/** Text that stays text in each format, whatever a host calls its people and matters. */
final class Escapes {

    private Escapes() {}

    /** One line without what no format can show: controls, halves of letters, and what turns text around. */
    static String line(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(letter -> clean.appendCodePoint(shown(letter)));
        return clean.toString();
    }

    private static int shown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> ' ';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> '\uFFFD';
            default -> letter;
        };
    }

    static String xml(String text) {
        return each(text, letter -> switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> Character.toString(letter);
        });
    }

    /** The inside of a quoted string; Graphviz reads entities in it. */
    static String dot(String text) {
        return each(text, letter -> switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\\' -> "&#92;";
            default -> Character.toString(letter);
        });
    }

    /** Everything that could mean something to Mermaid, by its number. */
    static String mermaid(String text) {
        return each(
                text, letter -> isPlain(letter, " .,()×…[]'-▲▼◆●") ? Character.toString(letter) : "#" + letter + ";");
    }

    /** Everything that could mean something to PlantUML, by its number. */
    static String plantUml(String text) {
        return each(
                text,
                letter -> isPlain(letter, " .,()×…:▲▼◆●") ? Character.toString(letter) : "<U+%04X>".formatted(letter));
    }

    private static boolean isPlain(int letter, String others) {
        return Character.isLetterOrDigit(letter) || others.indexOf(letter) >= 0;
    }

    private static String each(String text, IntFunction<String> said) {
        StringBuilder escaped = new StringBuilder();
        line(text).codePoints().forEach(letter -> escaped.append(said.apply(letter)));
        return escaped.toString();
    }
}
