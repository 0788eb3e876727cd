package io.github.nextmove.delegation.rules.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import io.vavr.collection.Vector;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Nothing is null unless it says so. */
class NullMarkedTest {

    @Test
    void every_package_is_null_marked() {
        Vector<JavaPackage> packages =
                Vector.ofAll(RulesClasses.ALL).map(JavaClass::getPackage).distinct();

        assertThat(packages).isNotEmpty().allMatch(name -> name.isAnnotatedWith(NullMarked.class));
    }
}
