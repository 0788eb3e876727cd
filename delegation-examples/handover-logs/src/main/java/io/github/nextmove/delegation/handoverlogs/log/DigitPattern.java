package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A pattern of digits, taken apart once so that reading a time is one walk along it.
 *
 * @param parts in order; what may be left out begins with a part that knows where it ends
 */
record DigitPattern(Vector<Part> parts) {
    static final char LITERAL = '\'';
    static final char OPEN = '[';
    static final char CLOSE = ']';

    /**
     * One of them.
     *
     * @param kind a letter of the pattern, a bracket, or a literal
     * @param least how many digits at least; for a bracket, where it closes; for a literal, the letter itself
     * @param most how many digits at most
     */
    record Part(char kind, int least, int most) {}

    /** The parts of a pattern; none where it has something that is more than digits. */
    static Option<DigitPattern> of(String pattern) {
        Vector<Part> parts = Vector.empty();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < pattern.length(); ) {
            char letter = pattern.charAt(at);
            int count = run(pattern, at);
            if (letter == LITERAL) {
                int end = pattern.indexOf(LITERAL, at + 1);
                if (end <= at + 1) {
                    return Option.none();
                }
                parts = parts.appendAll(
                        Vector.ofAll(pattern.substring(at + 1, end).toCharArray())
                                .map(DigitPattern::literal));
                count = end + 1 - at;
            } else if (letter == OPEN) {
                open.push(parts.size());
                parts = parts.append(new Part(OPEN, 0, 0));
                count = 1;
            } else if (letter == CLOSE) {
                if (open.isEmpty()) {
                    return Option.none();
                }
                parts = parts.update(open.pop(), new Part(OPEN, parts.size(), 0))
                        .append(new Part(CLOSE, 0, 0));
                count = 1;
            } else if (Character.isLetter(letter)) {
                Option<Part> field = field(letter, count);
                if (field.isEmpty()) {
                    return Option.none();
                }
                parts = parts.append(field.get());
            } else {
                parts = parts.append(literal(letter));
                count = 1;
            }
            at += count;
        }
        return open.isEmpty() ? Option.some(new DigitPattern(parts)) : Option.none();
    }

    private static Part literal(char letter) {
        return new Part(LITERAL, letter, 0);
    }

    private static int run(String pattern, int from) {
        int to = from;
        while (to < pattern.length() && pattern.charAt(to) == pattern.charAt(from)) {
            to++;
        }
        return to - from;
    }

    private static Option<Part> field(char letter, int count) {
        return switch (letter) {
            case 'y', 'u' -> Option.when(count == 4, new Part('y', 4, 4));
            case 'M', 'd', 'H', 'h', 'm', 's' -> Option.when(count <= 2, new Part(letter, count, 2));
            case 'S' -> Option.when(count <= 9, new Part('f', count, count));
            case 'f' -> Option.when(count == 1, new Part('f', 1, 9));
            case 'a', 'X' -> Option.when(count == 1, new Part(letter, 0, 0));
            default -> Option.none();
        };
    }
}
