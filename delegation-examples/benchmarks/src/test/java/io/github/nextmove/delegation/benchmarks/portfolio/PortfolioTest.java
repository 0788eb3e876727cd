package io.github.nextmove.delegation.benchmarks.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.benchmarks.report.Effort;
import io.github.nextmove.delegation.benchmarks.report.Figure;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    @Test
    void a_number_gives_the_same_delegation_each_time_and_another_number_another_one() {
        assertThat(Generated.delegation(7)).isEqualTo(Generated.delegation(7)).isNotEqualTo(Generated.delegation(8));
    }

    @Test
    void delegations_have_about_ten_events_and_are_in_several_phases() {
        Delegation[] portfolio = Generated.portfolio(2_000);

        assertThat(Arrays.stream(portfolio)
                        .mapToInt(Delegation::number)
                        .average()
                        .orElseThrow())
                .isCloseTo(10, within(1.0));
        assertThat(Arrays.stream(portfolio).map(Delegation::phase).collect(Collectors.toSet()))
                .contains(Phase.IN_PROGRESS, Phase.RESULT_DELIVERED, Phase.EVALUATED);
    }

    @Test
    void one_of_ten_events_has_ten_and_no_two_of_them_share_an_id_a_text_or_an_instant() {
        Delegation delegation = Generated.ofTenEvents(3);

        assertThat(delegation.number()).isEqualTo(10);
        Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Event event : delegation.history().events()) {
            PersonId by = event.by();
            assertThat(objects.add(by)).isTrue();
            assertThat(objects.add(by.value())).isTrue();
            assertThat(objects.add(event.at())).isTrue();
        }
    }

    @Test
    void one_that_shares_its_ids_is_equal_and_has_each_person_once() {
        Delegation sharing = Generated.ofTenEventsSharing(3);

        assertThat(sharing).isEqualTo(Generated.ofTenEvents(3));
        Set<PersonId> people = Collections.newSetFromMap(new IdentityHashMap<>());
        sharing.history().events().map(Event::by).forEach(people::add);
        assertThat(people).hasSize(2);
    }

    @Test
    void two_threads_find_what_one_finds() {
        Delegation[] portfolio = Generated.portfolio(101);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(Reviewing.findings(portfolio, 2, executor))
                    .isEqualTo(Reviewing.findings(portfolio, 1, executor))
                    .isPositive();
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void json_has_every_event_and_nothing_that_is_empty() {
        String json = new String(CompactJson.of(Generated.ofTenEvents(3)), StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("[{\"type\":\"DRAFTED\",\"occasion\":{\"by\":\"noor-3\",\"at\":\"2026-03-02T09:00:03Z\"}")
                .contains("\"type\":\"EVALUATION_HELD\"", "\"checkpoints\":[\"2026-03-12\",\"2026-03-22\"]")
                .doesNotContain("[]", "null", ": ", "autonomyReason");
    }

    @Test
    void two_threads_stand_beside_one() {
        List<Figure> figures = List.of(figure("1", 4e9), figure("2", 2.5e9));

        assertThat(PortfolioPart.table(figures, Effort.FULL).rows())
                .containsExactly(
                        List.of("10,000", "1", "4,000", "1.0", "400,000", "300", "20.0", "1.00"),
                        List.of("10,000", "2", "2,500", "1.0", "250,000", "300", "20.0", "1.60"));
    }

    private static Figure figure(String threads, double nanos) {
        return new Figure("review", Map.of("delegations", "10000", "threads", threads), nanos, 1e6, 3e6, 100);
    }
}
