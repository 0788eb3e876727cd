package io.github.nextmove.delegation.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.nextmove.delegation.fixtures.ImportTable.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.nextmove.delegation.fixtures.ImportTable;
import io.github.nextmove.delegation.fixtures.Production;
import org.junit.jupiter.api.Test;

/** Who imports whom. */
class ImportTableTest {

    private static final JavaClasses CLASSES = Production.classes();

    @Test
    void packages_import_what_the_table_of_the_design_allows() {
        ImportTable.empty()
                .row(ROOT)
                .row("command", ROOT)
                .row("event", ROOT)
                .row("lifecycle", ROOT, "command", "event")
                .row("silence", ROOT, "event", "lifecycle")
                .row("text", ROOT, "command", "event", "lifecycle", "silence")
                .row("diagram", ROOT, "command", "event", "lifecycle", "text")
                .row("validation", ROOT, "command", "text")
                .row("validation.extractor")
                .row("chain", ROOT, "command", "event", "lifecycle")
                .row("testing", ROOT, "command", "event", "lifecycle", "chain")
                .row("testing.host", ROOT, "command", "event", "lifecycle", "testing")
                .row("testing.explorer", ROOT, "command", "event", "lifecycle", "chain", "testing")
                .rule()
                .check(CLASSES);
    }

    @Test
    void no_package_is_in_a_cycle() {
        slices().matching(Production.BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void who_embeds_the_jar_takes_along_vavr_jakarta_validation_and_jspecify_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..", Production.BASE + "..", "io.vavr..", "jakarta.validation..", "org.jspecify..")
                        .or(describe("are read at compile time alone", ImportTableTest::isReadAtCompileTimeAlone)))
                .check(CLASSES);
    }

    /** What asks for builders stands in class files, where no virtual machine looks for it. */
    private static boolean isReadAtCompileTimeAlone(JavaClass type) {
        return type.getName().startsWith("org.immutables.value.Value$")
                || type.getName().equals("org.immutables.vavr.encodings.VavrEncodingEnabled");
    }
}
