package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.nextmove.delegation.rules.yaml.FileText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest extends ReadingTest {
    private final Path folder;

    FilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void is(Path path, String message) {
        ScenarioFile file = ScenarioReader.read(path);
        assertThat(problems(file)).containsExactly("- " + message);
        assertThat(file.problems().head().where()).isEqualTo(path.toString());
    }

    @Test
    void no_such_file() {
        is(folder.resolve("x.yaml"), "There is no such file. Is the name right, and the folder?");
    }

    @Test
    void a_folder() {
        is(folder, "This is a folder. Name the files in it.");
    }

    @Test
    void a_file_of_100_mb_is_not_read() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        is(
                large,
                "The file is too large. The limit is 1 MB, which is room for hundreds of scenarios. "
                        + "Is this the right file?");
    }

    @Test
    void a_file_that_is_as_large_as_can_be_is_read() throws IOException {
        Path full = folder.resolve("full.yaml");
        String scenario = PEOPLE + "  events: []\n#";
        Files.writeString(full, scenario + "x".repeat(FileText.LIMIT - scenario.length()));
        assertThat(ScenarioReader.read(full).scenarios()).hasSize(1);
        Files.writeString(full, scenario + "x".repeat(FileText.LIMIT - scenario.length() + 1));
        assertThat(problems(ScenarioReader.read(full)).get(0)).startsWith("- The file is too large.");
    }

    @Test
    void no_permission() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), PEOPLE);
        assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret), "this user may read everything");
        is(secret, "You may not read this file. Ask its owner for permission, or copy it to a place of your own.");
    }
}
