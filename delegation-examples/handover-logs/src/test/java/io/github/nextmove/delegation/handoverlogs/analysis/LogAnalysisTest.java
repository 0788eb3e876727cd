package io.github.nextmove.delegation.handoverlogs.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.PingPong;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogAnalysisTest {

    private static Told.Outcome of(String... cases) {
        return Told.interleaved(
                Vector.of(cases).zipWithIndex().flatMap(one -> Told.rows("c" + one._2, one._1)), Told.STATUSES, false);
    }

    @Test
    void counts_what_changes_hands_over_all_cases() {
        Analysis all = of("A A B A C A", "A A", "B C").all();

        assertThat(all.cases()).isEqualTo(3);
        assertThat(all.events()).isEqualTo(10);
        assertThat(all.holders()).isEqualTo(3);
        assertThat(all.handOffs()).isEqualTo(5);
        assertThat(all.casesWithHandOff()).isEqualTo(2);
        assertThat(all.maxHandOffs()).isEqualTo(4);
        assertThat(all.handBacks()).isEqualTo(2);
        assertThat(all.casesWithHandBack()).isEqualTo(1);
        assertThat(all.pingPongCases()).isEqualTo(1);
        assertThat(all.circularReturns()).isEqualTo(2);
        assertThat(all.circularCases()).isEqualTo(1);
        assertThat(all.casesByHandOffs()).isEqualTo(TreeMap.of(0, 1L, 1, 1L, 4, 1L));
    }

    @Test
    void a_return_past_others_is_circular_and_no_hand_back() {
        Analysis all = of("A B C A").all();

        assertThat(all.circularReturns()).isEqualTo(1);
        assertThat(all.handBacks()).isZero();
    }

    @Test
    void the_kind_of_a_hand_back_is_how_far_the_one_got_who_hands_back() {
        Told.Outcome told =
                of("A:open B:open A", "A:done B:new A", "A B:open B:done A:open", "A:open B A", "A:open B:x B A");

        assertThat(told.all().handBacksByKind()).contains(new HandBackKinds(1, 3, 1));
    }

    @Test
    void finished_goes_before_accepted_and_stays_when_the_status_goes_on() {
        assertThat(of("A B:done B:open A").all().handBacksByKind()).contains(new HandBackKinds(0, 0, 1));
    }

    @Test
    void without_statuses_no_kind_is_told() {
        Told.Outcome told = Told.interleaved(Told.rows("c", "A B:open A"), Told.NO_STATUSES, false);

        assertThat(told.all().handBacksByKind()).isEmpty();
        assertThat(told.cases().head().kinds()).isEmpty();
        assertThat(told.notes()).isEmpty();
    }

    @Test
    void a_row_without_a_holder_is_with_the_one_before() {
        Analysis all = of("- A - B - A").all();

        assertThat(all.handOffs()).isEqualTo(2);
        assertThat(all.handBacks()).isEqualTo(1);
        assertThat(all.holders()).isEqualTo(2);
    }

    @Test
    void or_with_a_holder_without_a_name_when_that_is_asked_for() {
        Told.Outcome told = Told.interleaved(Told.rows("c", "- A - A"), Told.STATUSES, true);

        assertThat(told.all().handOffs()).isEqualTo(3);
        assertThat(told.all().holders()).isEqualTo(2);
        assertThat(told.groups().handOffs()).containsExactly(new Passing("", "A", 2), new Passing("A", "", 1));
    }

    @Test
    void a_case_that_nobody_has_counts_and_is_noted() {
        Told.Outcome told = of("- -", "A B");

        assertThat(told.all().cases()).isEqualTo(2);
        assertThat(told.cases().head().holders()).isZero();
        assertThat(told.notes()).contains("nobodys.one");
    }

    @Test
    void who_gave_and_got_it_back_stands_in_the_order_in_which_it_went() {
        GroupFigures groups = of("A B A", "A B A", "B A B", "A B").groups();

        assertThat(groups.handBacks()).containsExactly(new Passing("A", "B", 2), new Passing("B", "A", 1));
        assertThat(groups.handOffs()).containsExactly(new Passing("A", "B", 4), new Passing("B", "A", 3));
    }

    @Test
    void equally_frequent_ones_stand_by_name() {
        assertThat(of("B C", "B A", "A C").groups().handOffs())
                .containsExactly(new Passing("A", "C", 1), new Passing("B", "A", 1), new Passing("B", "C", 1));
    }

    @Test
    void ping_pong_of_a_pair_is_more_than_one_hand_back_between_them_in_a_case() {
        GroupFigures groups = of("B A B A", "A B A B A", "A C A", "A B A D A").groups();

        assertThat(groups.pingPong()).containsExactly(new PingPong("A", "B", 2, 5));
    }

    @Test
    void time_is_with_each_until_it_goes_on_and_with_the_last_one_until_the_last_event() {
        assertThat(of("A A B A A A").groups().timeWithEach().get())
                .containsExactly(Tuple.of("A", Duration.ofHours(4)), Tuple.of("B", Duration.ofHours(1)));
    }

    @Test
    void before_its_first_holder_a_case_is_with_nobody() {
        assertThat(of("- - A A").groups().timeWithEach().get()).containsExactly(Tuple.of("A", Duration.ofHours(1)));
    }

    @Test
    void a_log_without_times_tells_no_times() {
        Vector<LogEvent> rows = Told.rows("c", "A B A")
                .map(row -> new LogEvent(row.caseId(), Instant.EPOCH, row.holder(), row.status()));
        Told.Outcome told = Told.interleaved(rows, Told.STATUSES, false);

        assertThat(told.groups().timeWithEach()).isEmpty();
        assertThat(told.cases().head().first()).isEmpty();
        assertThat(told.cases().head().last()).isEmpty();
    }

    @Test
    void tells_each_case_in_the_order_in_which_they_began() {
        Vector<LogEvent> first = Told.rows("late", "A B A");
        Vector<LogEvent> second = Told.rows("early", "A");
        Told.Outcome told =
                Told.interleaved(first.take(1).appendAll(second).appendAll(first.drop(1)), Told.STATUSES, false);

        assertThat(told.cases().map(CaseFigures::caseId)).containsExactly("late", "early");
        assertThat(told.cases().head())
                .isEqualTo(new CaseFigures(
                        "late",
                        3,
                        2,
                        2,
                        1,
                        1,
                        Option.some(new HandBackKinds(0, 1, 0)),
                        Option.some(Told.MONDAY),
                        Option.some(Told.MONDAY.plus(Duration.ofHours(2)))));
    }

    @Test
    void persons_are_not_compared() {
        LogAnalysis analysis = new LogAnalysis(Told.STATUSES, false, one -> {});
        Told.rows("c", "A B A").forEach(analysis::tells);

        assertThat(analysis.finish(HolderKind.PERSON).groups()).isEmpty();
    }

    @Test
    void a_row_that_is_earlier_than_the_one_before_it_is_noted_and_counts_where_it_stands() {
        Vector<LogEvent> rows = Told.rows("c", "A B A");
        Told.Outcome told = Told.interleaved(Vector.of(rows.get(1), rows.get(0), rows.get(2)), Told.STATUSES, false);

        assertThat(told.notes()).contains("past.one");
        assertThat(told.all().handOffs()).isEqualTo(1);
    }

    @Test
    void a_status_value_that_never_comes_is_noted_and_one_that_comes_is_not() {
        assertThat(of("A:open B:closed A").notes()).containsExactly("status.unseen");
        assertThat(of("A B A").notes()).containsExactly("status.none");
        assertThat(of("A:open B:done A").notes()).isEmpty();
    }

    @Test
    void a_status_value_is_found_behind_any_number_of_others() {
        String many = Vector.range(0, 100).map(i -> "A:s" + i).mkString(" ");

        assertThat(of(many + " A:open A:done").notes()).isEmpty();
    }

    @Test
    void naming_one_half_of_the_statuses_is_noted() {
        Statuses accepted = new Statuses(Told.STATUSES.accepted(), Told.NO_STATUSES.finished());
        Statuses finished = new Statuses(Told.NO_STATUSES.accepted(), Told.STATUSES.finished());
        Vector<LogEvent> rows = Told.rows("c", "A:open B:done A");

        assertThat(Told.interleaved(rows, accepted, false).notes()).containsExactly("finished.none");
        assertThat(Told.interleaved(rows, finished, false).notes()).containsExactly("accepted.none");
    }

    @Test
    void a_case_that_never_began_cannot_end() {
        LogAnalysis analysis = new LogAnalysis(Told.STATUSES, false, one -> {});

        assertThatNullPointerException().isThrownBy(analysis::ends);
    }
}
