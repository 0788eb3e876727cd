package io.github.nextmove.delegation.rules;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * Where a rule comes from, such as Leana, 1986, pages 754 to 774, with what that is worth as evidence.
 *
 * @param author who wrote or decided it
 * @param title what it is called
 * @param year when it was published or decided; none when it does not say
 * @param place where in it, such as a page or a section
 * @param evidence what it is worth
 * @since 0.1.0
 */
public record Source(String author, String title, Option<Integer> year, String place, Evidence evidence) {

    public Source {
        said(author, "author");
        said(title, "title");
        Objects.requireNonNull(year, "year");
        said(place, "place");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** A source of a year. */
    public static Source of(String author, String title, int year, String place, Evidence evidence) {
        return new Source(author, title, Option.some(year), place, evidence);
    }

    /** A choice that an organisation made for itself, such as page 4 of its working agreements. */
    public static Source houseRule(String author, String title, int year, String place) {
        return of(author, title, year, place, Evidence.HOUSE_RULE);
    }

    private static void said(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException("a source needs its " + name);
        }
    }

    @Override
    public String toString() {
        return author + ", " + title + year.map(y -> " (" + y + ")").getOrElse("") + ", " + place;
    }
}
