package io.github.nextmove.delegation.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.fixtures.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pictures that people see on pages are those of the table. */
class DiagramDocsTest {

    @Test
    void the_pages_in_docs_are_those_of_the_table() {
        Golden.checkFolder("docs", DiagramPages.files());
    }

    @Test
    void the_diagram_of_the_readme_is_that_of_the_table() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("basedir", ""), "..", "README.md"));

        assertThat(readme).contains("\n```mermaid\n" + DiagramPages.mermaid() + "```\n");
    }
}
