package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioFile;
import io.github.nextmove.delegation.rules.testing.scenario.ScenarioReader;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The two examples of a rule, and what is wrong with them.
 *
 * @param fires the one in which it fires; none when that is missing
 * @param doesNot the one in which it does not
 * @param problems what is wrong, for whoever wrote the rule
 */
record Examples(Option<Example> fires, Option<Example> doesNot, Vector<String> problems) {

    private static final String FIRES = "fires";
    private static final String DOES_NOT = "does-not-fire";

    /** Those of a rule, from the folder {@code examples} beside its texts. */
    static Examples of(Rule rule) {
        String path = path(rule);
        try (InputStream in = open(path)) {
            return in == null ? missing("no examples: there is no " + path) : of(rule, ScenarioReader.read(path, in));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Examples of(Rule rule, ScenarioFile file) {
        if (!file.problems().isEmpty()) {
            Texts texts = Texts.in(Locale.ENGLISH);
            return missing(file.problems()
                    .map(problem -> problem.where() + ": " + texts.render(problem.wrong()))
                    .mkString("; "));
        }
        Vector<String> ids = file.scenarios().map(Scenario::id);
        if (!ids.equals(Vector.of(FIRES, DOES_NOT))) {
            return missing(file.name() + " must have two examples, " + FIRES + " and " + DOES_NOT + "; it has "
                    + ids.mkString(", "));
        }
        Example fires = Example.of(rule, file.scenarios().head());
        Example doesNot = Example.of(rule, file.scenarios().last());
        return new Examples(Option.some(fires), Option.some(doesNot), problems(fires, doesNot));
    }

    private static Vector<String> problems(Example fires, Example doesNot) {
        Vector<String> wrong = Vector.empty();
        if (fires.answer().status() != Status.FIRED || fires.answer().findings().size() != 1) {
            wrong = wrong.append("the example " + FIRES + " must fire once; it answers " + fires.answer());
        }
        Status other = doesNot.answer().status();
        return other == Status.NOT_FIRED || other == Status.NOT_APPLICABLE
                ? wrong
                : wrong.append("the example " + DOES_NOT + " must not fire; it answers " + doesNot.answer());
    }

    private static Examples missing(String problem) {
        return new Examples(Option.none(), Option.none(), Vector.of(problem));
    }

    static String path(Rule rule) {
        String bundle = rule.texts().replace('.', '/');
        return bundle.substring(0, bundle.lastIndexOf('/') + 1) + "examples/" + rule.id() + ".yaml";
    }

    /** From beside the library or, where a host keeps its jars apart, from beside the caller. */
    private static @Nullable InputStream open(String path) {
        ClassLoader own = Examples.class.getClassLoader();
        InputStream here = own == null ? null : own.getResourceAsStream(path);
        ClassLoader caller = Thread.currentThread().getContextClassLoader();
        return here != null || caller == null ? here : caller.getResourceAsStream(path);
    }
}
