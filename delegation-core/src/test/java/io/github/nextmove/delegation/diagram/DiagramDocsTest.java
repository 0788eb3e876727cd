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
    void the_readme_shows_the_drawing_that_the_build_keeps_fresh() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("basedir", ""), "..", "README.md"));

        assertThat(readme)
                .contains("\n![The life cycle of a delegation](delegation-core/docs/" + DiagramPages.DRAWING + ")\n")
                .doesNotContain("```mermaid");
        assertThat(DiagramPages.files().keySet()).contains(DiagramPages.DRAWING);
    }
}
