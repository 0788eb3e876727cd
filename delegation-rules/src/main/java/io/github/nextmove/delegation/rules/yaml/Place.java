package io.github.nextmove.delegation.rules.yaml;

/**
 * A place in a file, such as line 12, column 7.
 *
 * @param line the line, from 1
 * @param column the character in that line, from 1
 * @since 0.1.0
 */
public record Place(int line, int column) {
    /** Where every file begins. */
    public static final Place START = new Place(1, 1);

    /** The place right after a text. */
    static Place after(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, Character.codePointCount(text, lineStart, text.length()) + 1);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
