package io.github.nextmove.delegation.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.benchmarks.report.ChildJvm;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColdStartTest {

    @Test
    void every_jar_that_a_start_names_is_there() throws IOException {
        ClassPath classPath = ClassPath.here();

        assertThat(Start.ALL)
                .allSatisfy(start -> assertThat(classPath.of(start.jars())).isNotBlank());
    }

    @Test
    void a_jar_that_is_not_there_is_named() throws IOException {
        ClassPath classPath = ClassPath.here();

        assertThatThrownBy(() -> classPath.of(List.of("vavr", "no-such-thing")))
                .hasMessage("no jar is called no-such-thing");
    }

    @Test
    void ours_comes_to_a_finding_in_a_language_with_its_own_jars_alone() throws IOException {
        Start start = Start.ALL.stream()
                .filter(each -> each.argument().equals("nl"))
                .findFirst()
                .orElseThrow();
        ChildJvm jvm = new ChildJvm(ClassPath.here().of(start.jars()), List.of());

        assertThat(jvm.run(start.main(), "nl")).hasSize(1).first().asString().contains("vraag sam");
    }

    @Test
    void a_jvm_that_fails_says_why() {
        assertThatThrownBy(() -> ChildJvm.withFlags().run(OurFirstFinding.class))
                .hasMessageStartingWith("OurFirstFinding [] failed: ")
                .hasMessageContaining("ArrayIndexOutOfBounds")
                .hasMessageNotContaining("\tat ");
    }

    @Test
    void the_median_is_the_one_in_the_middle() {
        assertThat(ColdStartPart.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
    }
}
