package io.github.nextmove.delegation.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final FigureTable LAYOUT = new FigureTable("who", "LIMIT");

    @Test
    void each_figure_stands_beside_the_limit_of_the_same() {
        Table table = LAYOUT.of(
                "Steps",
                "",
                List.of(
                        figure("step", "OURS", 30, 200),
                        figure("step", "LIMIT", 20, 100),
                        figure("draft", "LIMIT", 1, 1)));

        assertThat(table.header()).containsExactly("what", "who", "ns", "± ns", "B", "× limit, time", "× limit, bytes");
        assertThat(table.rows())
                .containsExactly(
                        List.of("step", "OURS", "30.0", "1.5", "200", "1.50", "2.00"),
                        List.of("step", "LIMIT", "20.0", "1.5", "100", "1.00", "1.00"),
                        List.of("draft", "LIMIT", "1.0", "1.5", "1.0", "1.00", "1.00"));
    }

    @Test
    void what_has_no_limit_stands_alone() {
        assertThat(LAYOUT.of("Steps", "", List.of(figure("step", "OURS", 30, 200)))
                        .rows()
                        .get(0))
                .endsWith("200", "", "");
    }

    @Test
    void an_error_that_nobody_knows_is_left_empty() {
        assertThat(FigureTable.number(Double.NaN)).isEmpty();
        assertThat(FigureTable.number(1234.5)).isEqualTo("1,235");
    }

    private static Figure figure(String what, String who, double score, double bytes) {
        return new Figure(what, Map.of("who", who), score, 1.5, bytes, 0);
    }
}
