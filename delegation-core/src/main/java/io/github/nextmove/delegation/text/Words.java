package io.github.nextmove.delegation.text;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.Value;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** How a value is said in one language: a day, a word of the library, a list of these. */
final class Words {

    static final String BUNDLE = "io.github.nextmove.delegation.text.words";

    private static final Set<String> CORE = HashSet.of(
            Party.class.getPackageName(),
            CommandType.class.getPackageName(),
            EventType.class.getPackageName(),
            Phase.class.getPackageName());

    private final Texts texts;
    private final Bundles bundles;
    private final Days days;

    Words(Texts texts, Bundles bundles, Days days) {
        this.texts = texts;
        this.bundles = bundles;
        this.days = days;
    }

    String of(Object value) {
        if (value instanceof Enum<?> word) {
            return word(word);
        }
        if (value instanceof Message message) {
            return texts.render(message);
        }
        if (value instanceof Boolean answer) {
            return bundles.text(BUNDLE, answer ? "yes" : "no");
        }
        if (value instanceof LocalDate date) {
            return days.day(date);
        }
        if (value instanceof Instant instant) {
            return days.moment(instant);
        }
        if (value.equals(MatterId.TASK)) {
            return bundles.text(BUNDLE, "MatterId.TASK");
        }
        if (value instanceof Value<?> several) {
            return list(inOrder(several));
        }
        if (value instanceof Collection<?> several) {
            return list(Vector.ofAll(several).map(this::of));
        }
        return value.toString();
    }

    /** The words of core stand together; any other enum has a bundle {@code words} in its own package. */
    private String word(Enum<?> word) {
        Class<?> type = word.getDeclaringClass();
        String home = CORE.contains(type.getPackageName()) ? BUNDLE : type.getPackageName() + ".words";
        return bundles.text(home, type.getSimpleName() + "." + word.name());
    }

    /** In an order of their own if they have one; by hash, words would go differently in each JVM. */
    private Vector<String> inOrder(Value<?> several) {
        if (several instanceof Set<?> set && set.forAll(Enum.class::isInstance)) {
            return set.toVector().sortBy(word -> ((Enum<?>) word).ordinal()).map(this::of);
        }
        Vector<String> said = several.toVector().map(this::of);
        return several instanceof HashSet<?> ? said.sorted() : said;
    }

    private String list(Seq<String> words) {
        if (words.size() < 2) {
            return words.getOrElse(bundles.text(BUNDLE, "nothing"));
        }
        String allButLast = words.init().mkString(", ");
        return allButLast + " " + bundles.text(BUNDLE, "and") + " " + words.last();
    }
}
