package io.github.nextmove.delegation.rules.yaml;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What somebody probably meant, such as {@code deadline} by {@code deadlin}.
 *
 * @since 0.1.0
 */
public final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The word that is nearest, when it is near enough to be meant. */
    public static Option<String> to(String word, Seq<String> words) {
        int most = word.length() < 3 ? 0 : Math.min(3, (word.length() + 1) / 3);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        String meant = word.strip().toUpperCase(Locale.ROOT);
        return words.map(candidate -> new Near(candidate, distance.apply(meant, candidate.toUpperCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0)
                .minBy(Near::distance)
                .map(Near::word);
    }

    /** A text from a file, no longer than a message bears. */
    public static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** All words, in one text. */
    static String all(Seq<String> words) {
        return Vector.ofAll(words).mkString(", ");
    }

    private record Near(String word, int distance) {}
}
