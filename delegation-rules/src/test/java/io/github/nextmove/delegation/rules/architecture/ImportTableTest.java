package io.github.nextmove.delegation.rules.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.nextmove.delegation.fixtures.ImportTable.ROOT;

import io.github.nextmove.delegation.fixtures.ImportTable;
import io.github.nextmove.delegation.fixtures.Production;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** Who imports whom. */
class ImportTableTest {

    @Test
    void packages_import_what_the_table_of_the_design_allows() {
        Vector<String> core = Vector.of(ROOT, "command", "event", "lifecycle", "text");

        ImportTable.empty()
                .row("rules", core.toJavaArray(String[]::new))
                .row(
                        "rules.autonomy",
                        core.append("rules").append("rules.upward").toJavaArray(String[]::new))
                .row(
                        "rules.upward",
                        core.append("rules").append("rules.autonomy").toJavaArray(String[]::new))
                .row(
                        "rules.standard",
                        core.append("rules")
                                .append("rules.autonomy")
                                .append("rules.upward")
                                .toJavaArray(String[]::new))
                .rule()
                .check(RulesClasses.ALL);
    }

    @Test
    void no_package_is_in_a_cycle() {
        slices().matching("io.github.nextmove.(**)").should().beFreeOfCycles().check(Production.classes());
    }

    @Test
    void who_embeds_the_jar_takes_along_core_vavr_and_jspecify_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", Production.BASE + "..", "io.vavr..", "org.jspecify..")
                                .or(describe("are read at compile time alone", type -> type.getName()
                                        .startsWith("org.immutables."))))
                .check(RulesClasses.ALL);
    }
}
