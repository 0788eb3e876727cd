package io.github.nextmove.delegation.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.given.TextFile;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files, by YAML of any format, by scenarios and by settings, in English and Dutch. */
class ProblemTextsTest {

    private static final String RULES = "io.github.nextmove.delegation.rules.";
    private static final String SCENARIOS = "testing.scenario.problems";
    private static final String SETTINGS = "settings.problems";

    @ParameterizedTest
    @ValueSource(strings = {"yaml.problems", SCENARIOS, SETTINGS})
    void both_languages_say_the_same_things_in_their_own_words(String bundle) {
        TextFile english = TextFile.of(RULES + bundle, "en");
        TextFile dutch = TextFile.of(RULES + bundle, "nl");

        assertThat(english.keys()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(dutch.keys()).isEqualTo(english.keys());
        assertThat(dutch.places()).isEqualTo(english.places());
        assertThat(dutch.texts().values()).noneMatch(String::isBlank);
        assertThat(english.texts().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCENARIOS, SETTINGS})
    void a_format_has_what_every_format_says_itself_and_nothing_that_all_say(String bundle) {
        Vector<String> own = TextFile.of(RULES + bundle, "en").keys();

        assertThat(own).containsAll(Format.KEYS);
        assertThat(TextFile.of(RULES + "yaml.problems", "en").keys()).doesNotContainAnyElementsOf(own);
    }

    /** Keys that are put together, such as {@code found.TEXT}, are found by their beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"yaml.problems", SCENARIOS, SETTINGS})
    void every_text_is_used(String bundle) {
        String sources = sources("yaml") + sources("testing/scenario") + sources("settings");

        assertThat(TextFile.of(RULES + bundle, "en").keys()).allMatch(key -> Stream.of(
                        key, key.replaceAll("\\.right$", ""), key.substring(0, key.lastIndexOf('.') + 1))
                .anyMatch(part -> !part.isEmpty() && sources.contains('"' + part + '"')));
    }

    private static String sources(String folder) {
        Path main = Path.of(System.getProperty("basedir", ""), "src/main/java", RULES.replace('.', '/'), folder);
        try (Stream<Path> files = Files.list(main)) {
            return Vector.ofAll(files.toList()).map(ProblemTextsTest::text).mkString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
