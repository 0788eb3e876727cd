package io.github.nextmove.delegation.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.yaml.FileText;
import io.github.nextmove.delegation.rules.yaml.Problem;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file as a whole. */
class FilesTest extends ReadingTest {

    private final Path folder;

    FilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void isOf(Path path, String message) {
        Either<Vector<Problem>, RuleSet> read = SettingsReader.read(path, BOOK);
        is(read, "- " + message);
        assertThat(read.getLeft().head().where()).isEqualTo(path.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.json", "acme", "yaml", "acme.yaml.txt"})
    void another_kind_of_file_is_not_opened(String name) throws IOException {
        String message =
                "The end of the name does not tell what kind of file this is. Call it .yaml, .yml or .properties.";

        isOf(folder.resolve(name), message);
        is(SettingsReader.read(name, new ByteArrayInputStream(new byte[0]), BOOK), "- " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.properties"})
    void no_such_file(String name) {
        isOf(folder.resolve(name), "There is no such file. Is the name right, and the folder?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.properties"})
    void too_large(String name) throws IOException {
        Path large = Files.writeString(folder.resolve(name), "#".repeat(FileText.LIMIT + 1));

        isOf(
                large,
                "The file is too large. The limit is 1 MB, and settings need a page or two. Is this the right file?");
    }

    @Test
    void a_problem_says_the_file_and_the_line() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.properties"), "name=Acme\nversion=1\nof.X=y\n");

        Problem problem = SettingsReader.read(file, BOOK).getLeft().head();

        assertThat(problem.where()).isEqualTo(file + ":3:1");
        assertThat(problem.excerpt()).contains("of.X=y\n^");
        assertThat(told(Either.left(Vector.of(problem)), Locale.ENGLISH)).hasSize(1);
    }
}
