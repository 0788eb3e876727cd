package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads scenarios from texts, for tests. */
abstract class ReadingTest {

    static final String PEOPLE = """
            - id: A
              title: t
              delegator: noor
              delegatee: {id: sam, kind: EMPLOYEE}
              task: {type: t}
            """;

    static ScenarioFile read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    static ScenarioFile read(byte[] yaml) {
        try {
            return ScenarioReader.read("x.yaml", new ByteArrayInputStream(yaml));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The problems as a person reads them, without the file. */
    static List<String> problems(ScenarioFile file) {
        return problems(file, Locale.ENGLISH);
    }

    static List<String> problems(ScenarioFile file, Locale language) {
        Texts texts = Texts.in(language);
        return file.problems()
                .map(problem -> problem.place().map(Place::toString).getOrElse("-") + " "
                        + texts.render(problem.wrong()) + " " + texts.render(problem.right()))
                .toJavaList();
    }

    /** A whole scenario with these events, each on a line of its own from line 7 on. */
    static String withEvents(String... events) {
        return PEOPLE + "  events:\n"
                + String.join(
                        "",
                        List.of(events).stream()
                                .map(event -> "    - {" + event + "}\n")
                                .toList());
    }
}
