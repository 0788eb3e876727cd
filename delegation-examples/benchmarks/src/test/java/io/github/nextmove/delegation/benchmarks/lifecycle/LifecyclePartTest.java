package io.github.nextmove.delegation.benchmarks.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.benchmarks.report.Figure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LifecyclePartTest {

    @Test
    void a_legal_step_is_a_twelfth_of_twelve_without_the_draft_with_both_errors() {
        List<Figure> steps = LifecyclePart.legalSteps(List.of(
                figure("draft", "COLA", 100, 12, 240),
                figure("draft", "SPRING", 9_000, 90, 9_000),
                figure("draftAndTwelve", "COLA", 1_300, 24, 1_440),
                figure("whole", "COLA", 1_500, 24, 1_500)));

        assertThat(steps).containsExactly(figure("legalStep", "COLA", 100, 3, 100));
    }

    @Test
    void an_event_is_a_hundredth_of_a_hundred() {
        Map<String, String> by = Map.of("contestant", "COLA", "events", "100");

        assertThat(LifecyclePart.ofOneEvent(List.of(new Figure("replay", by, 5_000, 200, 300, 7))))
                .containsExactly(new Figure("replay", by, 50, 2, 3, 7));
    }

    @Test
    void the_sources_of_ours_and_of_the_limit_are_where_the_page_says() {
        List<String> linked = Pattern.compile("\\(([^)]+)\\)")
                .matcher(LifecyclePart.SOURCES)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(linked).hasSize(3).allSatisfy(file -> assertThat(Path.of("../..", file))
                .isRegularFile());
    }

    private static Figure figure(String what, String who, double score, double error, double bytes) {
        return new Figure(what, Map.of("contestant", who), score, error, bytes, 0);
    }
}
