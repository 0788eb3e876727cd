package io.github.nextmove.delegation.rules.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.nextmove.delegation.fixtures.Production;

/** The classes that this module ships. */
final class RulesClasses {

    static final String RULES = Production.BASE + ".rules";
    static final JavaClasses ALL = Production.classes().that(resideInAPackage(RULES + ".."));

    private RulesClasses() {}
}
