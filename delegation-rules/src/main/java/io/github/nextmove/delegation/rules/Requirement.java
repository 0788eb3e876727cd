package io.github.nextmove.delegation.rules;

import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A numbered statement of one of the two documents that the library serves, such as F35.
 *
 * <p>F is the help form from conversation to end result, A the article on letting go.
 *
 * @param document {@link RuleSet#FORM} or {@link RuleSet#ARTICLE}
 * @param number its number there
 * @since 0.1.0
 */
public record Requirement(RuleSet document, int number) {

    public Requirement {
        Objects.requireNonNull(document, "document");
        if (document == RuleSet.BOTH || number < 1) {
            throw new IllegalArgumentException("a requirement is of one document and has a number from 1");
        }
    }

    /** Parses requirements, such as {@code F35} and {@code A13}. */
    public static Vector<Requirement> of(String... numbers) {
        return Vector.of(numbers).map(Requirement::parse);
    }

    private static Requirement parse(String text) {
        RuleSet document = text.startsWith("F") ? RuleSet.FORM : RuleSet.ARTICLE;
        if (!text.matches("[FA][1-9]\\d{0,2}")) {
            throw new IllegalArgumentException("a requirement is F or A and a number, such as F35; was " + text);
        }
        return new Requirement(document, Integer.parseInt(text.substring(1)));
    }

    @Override
    public String toString() {
        return (document == RuleSet.FORM ? "F" : "A") + number;
    }
}
