package io.github.nextmove.delegation.workshop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String HERE = "io.github.nextmove.delegation.workshop";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HERE);

    @Test
    void playing_tells_nothing() {
        noClasses()
                .that()
                .resideInAPackage(HERE + ".play")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HERE, HERE + ".story", "io.github.nextmove.delegation.console..", "picocli..", "java.io..")
                .check(CLASSES);
    }
}
