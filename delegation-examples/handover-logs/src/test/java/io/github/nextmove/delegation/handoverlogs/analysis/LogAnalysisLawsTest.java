package io.github.nextmove.delegation.handoverlogs.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.rules.upward.HandoverTrail;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LogAnalysisLawsTest {

    @Provide
    Arbitrary<Vector<LogEvent>> logs() {
        Arbitrary<LogEvent> event = Combinators.combine(
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.of("A", "B", "C", "D", "-"),
                        Arbitraries.of("open", "done", "other", "-"))
                .as((caseId, holder, status) -> new LogEvent(caseId, Told.MONDAY, given(holder), given(status)));
        return event.list().ofMaxSize(40).map(events -> Vector.ofAll(events)
                .zipWithIndex()
                .map(one -> new LogEvent(
                        one._1.caseId(),
                        Told.MONDAY.plus(Duration.ofMinutes(one._2 * (long) one._2)),
                        one._1.holder(),
                        one._1.status())));
    }

    @Property
    void returns_are_within_hand_offs_and_hand_backs_within_returns(@ForAll("logs") Vector<LogEvent> log) {
        Told.Outcome told = Told.interleaved(log, Told.STATUSES, false);

        assertThat(told.cases()).allSatisfy(one -> {
            assertThat(one.handBacks()).isLessThanOrEqualTo(one.circularReturns());
            assertThat(one.circularReturns()).isLessThanOrEqualTo(one.handOffs());
        });
        assertThat(told.all().casesWithHandBack())
                .isLessThanOrEqualTo(told.all().circularCases());
        assertThat(told.all().circularCases()).isLessThanOrEqualTo(told.all().casesWithHandOff());
    }

    @Property
    void the_three_kinds_add_up(@ForAll("logs") Vector<LogEvent> log, @ForAll boolean missingIsHolder) {
        Told.Outcome told = Told.interleaved(log, Told.STATUSES, missingIsHolder);

        assertThat(told.all().handBacksByKind().get().all())
                .isEqualTo(told.all().handBacks());
        assertThat(told.cases())
                .allSatisfy(one -> assertThat(one.kinds().get().all()).isEqualTo(one.handBacks()));
    }

    @Property
    void all_cases_together_are_the_whole(@ForAll("logs") Vector<LogEvent> log, @ForAll boolean missingIsHolder) {
        Told.Outcome told = Told.interleaved(log, Told.STATUSES, missingIsHolder);
        Analysis all = told.all();

        assertThat(all.events()).isEqualTo(log.size());
        assertThat(told.cases().map(CaseFigures::handOffs).sum().longValue()).isEqualTo(all.handOffs());
        assertThat(told.cases().map(CaseFigures::handBacks).sum().longValue()).isEqualTo(all.handBacks());
        assertThat(told.groups()
                        .handOffs()
                        .map(GroupFigures.Passing::count)
                        .sum()
                        .longValue())
                .isEqualTo(all.handOffs());
        assertThat(told.groups()
                        .handBacks()
                        .map(GroupFigures.Passing::count)
                        .sum()
                        .longValue())
                .isEqualTo(all.handBacks());
        assertThat(all.casesByHandOffs().values().sum().longValue()).isEqualTo(all.cases());
        assertThat(all.casesByHandOffs().map(some -> some._1 * some._2).sum().longValue())
                .isEqualTo(all.handOffs());
    }

    @Property
    void times_with_holders_add_up_to_the_time_that_somebody_had_it(@ForAll("logs") Vector<LogEvent> log) {
        Duration told = Told.interleaved(log, Told.STATUSES, false)
                .groups()
                .timeWithEach()
                .fold(() -> Duration.ZERO, times -> times.values().fold(Duration.ZERO, Duration::plus));

        assertThat(told)
                .isEqualTo(cases(log)
                        .map(events -> events.dropUntil(event -> event.holder().isDefined()))
                        .filter(events -> !events.isEmpty())
                        .map(events -> Duration.between(
                                events.head().at(), events.last().at()))
                        .fold(Duration.ZERO, Duration::plus));
    }

    @Property
    void cases_that_stand_among_each_other_come_to_the_same_as_one_after_another(
            @ForAll("logs") Vector<LogEvent> log, @ForAll boolean missingIsHolder) {
        Told.Outcome interleaved = Told.interleaved(log, Told.STATUSES, missingIsHolder);
        Told.Outcome grouped = Told.grouped(log, Told.STATUSES, missingIsHolder);

        assertThat(grouped.all()).isEqualTo(interleaved.all());
        assertThat(grouped.cases()).containsExactlyInAnyOrderElementsOf(interleaved.cases());
    }

    @Property
    void a_case_tells_what_its_trail_tells(@ForAll("logs") Vector<LogEvent> log) {
        Vector<CaseFigures> told = Told.interleaved(log, Told.STATUSES, false).cases();

        cases(log).forEach(events -> {
            CaseFigures figures = told.find(
                            one -> one.caseId().equals(events.head().caseId()))
                    .get();
            Option<HandoverTrail<String>> trail = trail(events);
            assertThat(figures.handOffs())
                    .isEqualTo(trail.fold(() -> 0, one -> one.handOffs().size()));
            assertThat(figures.handBacks())
                    .isEqualTo(trail.fold(() -> 0, one -> one.handBacks().size()));
            assertThat(figures.circularReturns())
                    .isEqualTo(trail.fold(() -> 0, one -> one.circularReturns().size()));
            assertThat(figures.isPingPong()).isEqualTo(trail.exists(HandoverTrail::isPingPong));
            assertThat(figures.holders())
                    .isEqualTo(events.flatMap(LogEvent::holder).distinct().size());
        });
    }

    private static Option<HandoverTrail<String>> trail(Vector<LogEvent> events) {
        return events.foldLeft(Option.none(), (trail, event) -> event.holder()
                .fold(
                        () -> trail,
                        holder -> Option.some(trail.fold(
                                () -> HandoverTrail.startingWith(holder, event.at()),
                                until -> until.then(holder, event.at())))));
    }

    private static Vector<Vector<LogEvent>> cases(Vector<LogEvent> log) {
        return log.groupBy(LogEvent::caseId).values().toVector();
    }

    private static Option<String> given(String text) {
        return Option.of(text).filter(some -> !some.equals("-"));
    }
}
