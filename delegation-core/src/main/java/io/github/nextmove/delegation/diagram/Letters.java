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

    /** The text or, where it is wider, its beginning with an ellipsis. */
    static String cut(String text, int size, boolean bold, int width) {
        if (width(text, size, bold) <= width) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int fitting = letters.length;
        while (fitting > 0 && width(new String(letters, 0, fitting) + "…", size, bold) > width) {
            fitting--;
        }
        return new String(letters, 0, fitting) + "…";
    }
}
