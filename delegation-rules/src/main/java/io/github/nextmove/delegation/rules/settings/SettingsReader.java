package io.github.nextmove.delegation.rules.settings;

import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.yaml.FileText;
import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.github.nextmove.delegation.rules.yaml.YamlText;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Reads settings of a company or a team, such as those in {@code acme.yaml}, to put on top of a book.
 *
 * <p>The end of the name tells the format: {@code .yaml}, {@code .yml} or {@code .properties}. What is wrong
 * with a file is data, and never an exception; when anything is wrong there is no rule set at all.
 *
 * @since 0.1.0
 */
public final class SettingsReader {

    private SettingsReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param below the book that the settings are for: its rules and parameters can be set
     * @return the rule set for {@code below.with(..)}; or all that is wrong, in the order of the places
     */
    public static Either<Vector<Problem>, RuleSet> read(Path file, RuleBook below) {
        String name = file.toString();
        return format(name).flatMap(format -> text(FileText.of(file, Wording.FORMAT))
                .flatMap(text -> new Reading(name, text, below).as(format)));
    }

    /**
     * Reads what stands under a name elsewhere, such as in a jar.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Either<Vector<Problem>, RuleSet> read(String name, InputStream in, RuleBook below)
            throws IOException {
        Either<Vector<Problem>, BiFunction<String, Problems, Option<Yaml>>> format = format(name);
        if (format.isLeft()) {
            return Either.left(format.getLeft());
        }
        return text(FileText.of(name, in, Wording.FORMAT))
                .flatMap(text -> new Reading(name, text, below).as(format.get()));
    }

    private static Either<Vector<Problem>, String> text(Either<Problem, String> text) {
        return text.mapLeft(Vector::of);
    }

    private static Either<Vector<Problem>, BiFunction<String, Problems, Option<Yaml>>> format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return Either.right(YamlText::read);
        }
        return lower.endsWith(".properties")
                ? Either.right(PropertiesText::read)
                : Either.left(Vector.of(new Problem(
                        name,
                        Option.none(),
                        Wording.text("extension"),
                        Wording.text("extension.right"),
                        Option.none())));
    }

    /** The text of one file, and the book that it is for. */
    private record Reading(String name, String text, RuleBook below) {

        Either<Vector<Problem>, RuleSet> as(BiFunction<String, Problems, Option<Yaml>> format) {
            Problems problems = new Problems(name, text, Wording.FORMAT);
            Option<RuleSet> set = format.apply(text, problems)
                    .filter(root -> !isEmpty(root))
                    .onEmpty(() -> {
                        if (problems.isEmpty()) {
                            problems.add(Place.START, Wording.text("empty"), Wording.text("empty.right"));
                        }
                    })
                    .flatMap(root -> new SettingsForm(below, problems).read(root));
            return set.filter(made -> problems.isEmpty()).toEither(problems::inOrder);
        }

        private static boolean isEmpty(Yaml root) {
            return root.isNothing()
                    || (root instanceof Yaml.Mapping mapping
                            && mapping.entries().isEmpty());
        }
    }
}
