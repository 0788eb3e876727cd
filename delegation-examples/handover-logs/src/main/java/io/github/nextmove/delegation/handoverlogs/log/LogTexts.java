package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What is said about a log, such as that a row has too few columns. */
final class LogTexts {
    static final String BUNDLE = "io.github.nextmove.delegation.handoverlogs.log.log";

    private static final int MOST_NAMES = 40;

    private LogTexts() {}

    static Message text(String key) {
        return Message.of(BUNDLE, key);
    }

    static Message text(String key, String file) {
        return text(key).with("file", file);
    }

    /** A text from a file, so that it stays in its line and does not fill the screen. */
    static String shown(String text) {
        StringBuilder line = new StringBuilder();
        Nearest.shown(text)
                .codePoints()
                .map(letter -> isPrintable(letter) ? letter : ' ')
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** Names from a file, each in quotes as it may have blanks. */
    static String all(Seq<String> names) {
        Vector<String> some =
                names.take(MOST_NAMES).map(name -> '“' + shown(name) + '”').toVector();
        return some.mkString(", ") + (names.size() > MOST_NAMES ? ", …" : "");
    }

    private static boolean isPrintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
