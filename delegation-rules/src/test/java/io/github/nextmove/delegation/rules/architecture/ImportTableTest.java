package io.github.nextmove.delegation.rules.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.nextmove.delegation.fixtures.ImportTable.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.nextmove.delegation.fixtures.ImportTable;
import io.github.nextmove.delegation.fixtures.Production;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** Who imports whom. */
class ImportTableTest {

    private static final DescribedPredicate<JavaClass> EVERY_HOST_HAS =
            resideInAnyPackage("java..", Production.BASE + "..", "io.vavr..", "org.jspecify..");

    @Test
    void packages_import_what_the_table_of_the_design_allows() {
        Vector<String> core = Vector.of(ROOT, "command", "event", "lifecycle", "text");

        ImportTable.empty()
                .row("rules.autonomy", core.toJavaArray(String[]::new))
                .row("rules.upward", core.append("diagram").toJavaArray(String[]::new))
                .row("rules.waivers", ROOT, "lifecycle")
                .row(
                        "rules",
                        core.append("silence")
                                .append("rules.autonomy")
                                .append("rules.waivers")
                                .toJavaArray(String[]::new))
                .row(
                        "rules.standard",
                        core.append("rules")
                                .append("rules.autonomy")
                                .append("rules.upward")
                                .toJavaArray(String[]::new))
                .row(
                        "rules.testing",
                        ROOT,
                        "command",
                        "event",
                        "lifecycle",
                        "rules",
                        "rules.autonomy",
                        "rules.testing.seeds",
                        "testing",
                        "text")
                .row("rules.testing.seeds", ROOT, "rules", "rules.autonomy", "testing")
                .row("rules.yaml", ROOT, "text")
                .row("rules.settings", ROOT, "rules", "rules.waivers", "rules.yaml")
                .row(
                        "rules.testing.scenario",
                        ROOT,
                        "chain",
                        "command",
                        "event",
                        "lifecycle",
                        "testing.explorer",
                        "rules",
                        "rules.autonomy",
                        "rules.standard",
                        "rules.testing",
                        "rules.yaml")
                .row(
                        "rules.catalogue",
                        ROOT,
                        "event",
                        "lifecycle",
                        "text",
                        "rules",
                        "rules.autonomy",
                        "rules.standard",
                        "rules.testing",
                        "rules.testing.scenario",
                        "rules.yaml")
                .row(
                        "rules.testing.jqwik",
                        ROOT,
                        "event",
                        "lifecycle",
                        "testing",
                        "rules",
                        "rules.autonomy",
                        "rules.testing",
                        "rules.testing.seeds")
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
                .that(not(resideInAnyPackage(
                        RulesClasses.YAML,
                        RulesClasses.SCENARIOS,
                        RulesClasses.SETTINGS,
                        RulesClasses.CATALOGUE,
                        RulesClasses.JQWIK)))
                .should()
                .onlyDependOnClassesThat(EVERY_HOST_HAS.or(describe(
                        "are read at compile time alone", type -> type.getName().startsWith("org.immutables."))))
                .check(RulesClasses.ALL);
    }

    @Test
    void who_reads_files_takes_along_two_optional_libraries_more() {
        classes()
                .that(resideInAnyPackage(
                        RulesClasses.YAML, RulesClasses.SCENARIOS, RulesClasses.SETTINGS, RulesClasses.CATALOGUE))
                .should()
                .onlyDependOnClassesThat(
                        EVERY_HOST_HAS.or(resideInAnyPackage("org.snakeyaml..", "org.apache.commons.text..")))
                .check(RulesClasses.ALL);
    }

    @Test
    void who_tests_with_arbitraries_takes_along_jqwik_alone() {
        classes()
                .that(resideInAnyPackage(RulesClasses.JQWIK))
                .should()
                .onlyDependOnClassesThat(EVERY_HOST_HAS.or(resideInAnyPackage("net.jqwik..")))
                .check(RulesClasses.ALL);
    }
}
