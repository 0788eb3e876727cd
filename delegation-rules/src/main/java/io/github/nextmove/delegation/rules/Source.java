package io.github.nextmove.delegation.rules;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * Where a rule comes from, such as Leana, 1986, with what that is worth as evidence.
 *
 * @param author who wrote or decided it
 * @param title what it is called
 * @param year when it was published, if it was
 * @param evidence what it is worth
 * @since 0.1.0
 */
public record Source(String author, String title, Option<Integer> year, Evidence evidence) {

    public Source {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** A published source. */
    public static Source of(String author, String title, int year, Evidence evidence) {
        return new Source(author, title, Option.some(year), evidence);
    }

    /** A choice that an organisation made for itself, such as a house rule of a company. */
    public static Source houseRule(String author, String title) {
        return new Source(author, title, Option.none(), Evidence.HOUSE_RULE);
    }

    @Override
    public String toString() {
        return author + ", " + title + year.map(y -> " (" + y + ")").getOrElse("");
    }
}
