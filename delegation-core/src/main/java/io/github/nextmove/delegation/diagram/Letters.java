package io.github.nextmove.delegation.diagram;

import io.vavr.collection.Vector;

/** How much room letters take, on the safe side for every usual font without serifs, and how text fits in it. */
final class Letters {

    private static final int FIRST_WIDE = 0x1100;

    private Letters() {}

    static int width(String text, int size, boolean bold) {
        int hundredths = text.codePoints()
                .map(letter -> letter >= FIRST_WIDE ? 110 : bold ? 63 : 58)
                .sum();
        return (hundredths * size + 99) / 100;
    }

    /** Lines that are no wider, broken between words. */
    static Vector<String> wrapped(String text, int size, boolean bold, int width) {
        Vector<String> lines = Vector.empty();
        for (String word : text.split(" ", -1)) {
            String longer = lines.isEmpty() ? word : lines.last() + " " + word;
            lines = lines.isEmpty() || width(longer, size, bold) > width
                    ? lines.append(word)
                    : lines.init().append(longer);
        }
        return lines;
    }

    /** Lines that are no wider: broken between words, after hyphens and, where that is not enough, anywhere. */
    static Vector<String> broken(String text, int size, int width) {
        Vector<String> lines = Vector.empty();
        for (String part : Vector.of(text.split("(?<=[ -])")).flatMap(part -> pieces(part, size, width))) {
            lines = lines.isEmpty() || width(lines.last() + part.stripTrailing(), size, false) > width
                    ? lines.append(part)
                    : lines.init().append(lines.last() + part);
        }
        return lines.map(String::stripTrailing);
    }

    private static Vector<String> pieces(String word, int size, int width) {
        Vector<String> pieces = Vector.empty();
        String rest = word;
        while (width(rest.stripTrailing(), size, false) > width) {
            String piece = beginning(rest, "", size, false, width);
            pieces = pieces.append(piece);
            rest = rest.substring(piece.length());
        }
        return pieces.append(rest);
    }

    /** The text or, where it is wider, its beginning with an ellipsis. */
    static String cut(String text, int size, boolean bold, int width) {
        return width(text, size, bold) <= width ? text : beginning(text, "…", size, bold, width) + "…";
    }

    /** As many of the first letters as fit with an end. */
    private static String beginning(String text, String end, int size, boolean bold, int width) {
        int[] letters = text.codePoints().toArray();
        int fitting = letters.length;
        while (fitting > 0 && width(new String(letters, 0, fitting) + end, size, bold) > width) {
            fitting--;
        }
        return new String(letters, 0, fitting);
    }
}
