package io.github.nextmove.delegation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/nextmove/delegation/workshop");
    private static final Path SOURCES = Path.of("src/main/java/io/github/nextmove/delegation/workshop");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}|%[n%]");

    @ParameterizedTest
    @ValueSource(strings = {"workshop", "story/story"})
    void both_languages_have_the_same_keys_and_places(String bundle) throws IOException {
        Properties english = read(bundle + "_en");
        Properties dutch = read(bundle + "_nl");
        assertThat(dutch.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(places(dutch.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        });
    }

    /** Keys that are put together, such as {@code severity.VIOLATION}, are found by their beginning. */
    @Test
    void every_text_is_used() throws IOException {
        String sources = sources();
        assertThat(read("story/story_en").stringPropertyNames()).allSatisfy(key -> assertThat(
                        Stream.of(key, key.replaceAll("\\.right$", ""), key.substring(0, key.lastIndexOf('.') + 1))
                                .anyMatch(part -> !part.isEmpty() && sources.contains('"' + part + '"')))
                .as(key)
                .isTrue());
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    all.append(Files.readString(file));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
        return all.toString();
    }
}
