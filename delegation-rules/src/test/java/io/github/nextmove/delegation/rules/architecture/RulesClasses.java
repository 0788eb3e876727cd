package io.github.nextmove.delegation.rules.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.nextmove.delegation.fixtures.Production;

/** The classes that this module ships. */
final class RulesClasses {

    static final String RULES = Production.BASE + ".rules";

    /** The four packages that read files, and need libraries that are optional. */
    static final String YAML = RULES + ".yaml";

    static final String SCENARIOS = RULES + ".testing.scenario";

    static final String SETTINGS = RULES + ".settings";

    static final String CATALOGUE = RULES + ".catalogue";

    /** The package that needs jqwik, which is optional too. */
    static final String JQWIK = RULES + ".testing.jqwik";

    /** The one class that looks up what jars on the class path offer. */
    static final String DISCOVERY = RULES + ".Discovery";

    static final JavaClasses ALL = Production.classes().that(resideInAPackage(RULES + ".."));

    private RulesClasses() {}
}
