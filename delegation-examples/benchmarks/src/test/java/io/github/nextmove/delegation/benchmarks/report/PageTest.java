package io.github.nextmove.delegation.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    private static final Table TABLE =
            new Table("Steps", "What a step takes.", List.of("who", "ns"), List.of(List.of("a|b", "1.0")));

    @Test
    void a_page_has_the_machine_above_and_each_table_below_its_note() {
        Page page = new Page(new Machine(Map.of("CPU", "one that counts")), Effort.FULL);
        page.add(List.of(TABLE));

        assertThat(page.markdown()).isEqualTo("""
                        # Benchmarks

                        | | |
                        |---|---|
                        | CPU | one that counts |
                        | Effort | 3 JVMs for each figure, 5 times 1000 ms in each after as many to warm up; \
                        error bars are 99.9 % |

                        ## Steps

                        What a step takes.

                        | who | ns |
                        | --- | --- |
                        | a\\|b | 1.0 |
                        """);
    }

    @Test
    void a_smoke_run_says_that_it_is_one() {
        assertThat(new Page(new Machine(Map.of()), Effort.QUICK).markdown()).contains("A smoke run");
        assertThat(new Page(new Machine(Map.of()), Effort.FULL).markdown()).doesNotContain("A smoke run");
    }

    @Test
    void a_page_is_written_as_it_reads(@TempDir Path folder) throws IOException {
        Page page = new Page(new Machine(Map.of()), Effort.FULL);
        page.add(List.of(TABLE));
        Path file = folder.resolve("page.md");

        page.write(file);

        assertThat(Files.readString(file)).isEqualTo(page.markdown());
    }

    @Test
    void this_machine_says_when_by_what_and_where() {
        assertThat(Machine.here().lines())
                .containsOnlyKeys("Date", "JDK", "Collector", "CPU", "Memory and load", "OS")
                .allSatisfy((what, value) -> assertThat(value).isNotBlank());
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_names() {
        assertThatThrownBy(() -> new Table("Steps", "", List.of("who"), List.of(List.of("a", "b"))))
                .hasMessageStartingWith("Steps: a row of 2 cells under 1 names");
    }
}
