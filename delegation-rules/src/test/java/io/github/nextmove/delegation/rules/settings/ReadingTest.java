package io.github.nextmove.delegation.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads settings from texts, for tests. */
abstract class ReadingTest {

    static final RuleBook BOOK = StandardRules.book();
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final String HEAD = "name: Acme\nversion: '1.2'\n";

    static Either<Vector<Problem>, RuleSet> yaml(String text) {
        return read("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    static Either<Vector<Problem>, RuleSet> properties(String text) {
        return read("x.properties", text.getBytes(StandardCharsets.UTF_8));
    }

    static Either<Vector<Problem>, RuleSet> read(String name, byte[] text) {
        try {
            return SettingsReader.read(name, new ByteArrayInputStream(text), BOOK);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The problems as a person reads them, without the file. */
    static List<String> told(Either<Vector<Problem>, RuleSet> read, Locale language) {
        Texts texts = Texts.in(language);
        return read.fold(problems -> problems, set -> Vector.<Problem>empty())
                .map(problem -> problem.place().map(Place::toString).getOrElse("-") + " "
                        + texts.render(problem.wrong()) + " " + texts.render(problem.right()))
                .toJavaList();
    }

    /** Exactly these problems in English, as many in other words in Dutch, and no rule set. */
    static void is(Either<Vector<Problem>, RuleSet> read, String... messages) {
        assertThat(told(read, Locale.ENGLISH)).containsExactly(messages);
        assertThat(read.isLeft()).isTrue();
        assertThat(told(read, DUTCH))
                .hasSameSizeAs(messages)
                .doesNotContain(messages)
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\[[a-z.]+\\.\\w+]|[{}]|Did you"));
    }

    /** A whole waiver in YAML, with some lines in the place of those with the same keys. */
    static String withWaiver(String... lines) {
        Vector<String> usual = Vector.of(
                "rule: MONKEY_TAKEN_OVER",
                "reason: the caterer is new",
                "askedBy: noor",
                "approvedBy: mirjam",
                "start: 2026-03-01",
                "end: 2026-06-30");
        Vector<String> own = Vector.of(lines);
        Vector<String> keys = own.map(ReadingTest::key);
        return HEAD + "waivers:\n  -\n"
                + usual.map(line ->
                                own.find(mine -> key(mine).equals(key(line))).getOrElse(line))
                        .appendAll(
                                own.filter(mine -> !usual.map(ReadingTest::key).contains(key(mine))))
                        .reject(line -> line.endsWith(": REMOVED"))
                        .map(line -> "    " + line + "\n")
                        .mkString();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':'));
    }
}
