package io.github.nextmove.delegation.rules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody must know to write, test and run a rule stays small. */
class SurfaceTest {

    private static final int MOST_TYPES = 25;
    private static final int MOST_LINES = 200;
    private static final Vector<String> PACKAGES = Vector.of(RulesClasses.RULES, RulesClasses.RULES + ".testing");
    private static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "src", "main", "java");

    @Test
    void the_sdk_and_its_test_kit_have_few_public_types_nested_ones_included() {
        Vector<String> types = Vector.ofAll(RulesClasses.ALL)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .filter(SurfaceTest::isPublic)
                .map(JavaClass::getName)
                .sorted();

        assertThat(types).hasSizeLessThanOrEqualTo(MOST_TYPES);
    }

    @Test
    void no_file_of_them_is_long() throws IOException {
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
                Vector<Path> sources = Vector.ofAll(files.toList()).filter(Files::isRegularFile);

                assertThat(sources).isNotEmpty();
                for (Path source : sources) {
                    assertThat(Files.readAllLines(source))
                            .as("lines of %s", source)
                            .hasSizeLessThanOrEqualTo(MOST_LINES);
                }
            }
        }
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && type.getEnclosingClass().map(SurfaceTest::isPublic).orElse(true);
    }
}
