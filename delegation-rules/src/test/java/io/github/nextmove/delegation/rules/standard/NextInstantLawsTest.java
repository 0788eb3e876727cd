package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.silence.Silence;
import io.github.nextmove.delegation.silence.Silences;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Strictly between an instant and the next one of interest nothing is said anew, and at that one something is. */
class NextInstantLawsTest {

    @Property(tries = 150)
    void nothing_changes_before_the_next_instant_of_interest(
            @ForAll(supplier = Cases.class) Case given, @ForAll @IntRange(min = 1, max = 999) int part) {
        Instant after = given.asOf();
        Instant next = given.book()
                .nextInstantOfInterest(given.delegation(), given.past(), after)
                .getOrElse(
                        after.isBefore(Instant.MAX.minus(Duration.ofDays(9_000)))
                                ? after.plus(Duration.ofDays(9_000))
                                : Instant.MAX);
        Instant between =
                after.plus(Duration.between(after, next).dividedBy(1_000).multipliedBy(part));
        Object said = said(given, after);

        assertThat(said(given, between)).isEqualTo(said);
        assertThat(said(given, next.minusNanos(1))).isEqualTo(said);
    }

    @Property(tries = 150)
    void something_changes_at_the_next_instant_of_interest(@ForAll(supplier = Cases.class) Case given) {
        Instant after = given.asOf();
        given.book()
                .nextInstantOfInterest(given.delegation(), given.past(), after)
                .filter(next -> !isFarthest(after, next))
                .forEach(next -> assertThat(said(given, next)).isNotEqualTo(said(given, after)));
    }

    /** Where nothing changes for so many days, or minutes, it says to look again then. */
    private static boolean isFarthest(Instant after, Instant next) {
        Duration ahead = Duration.between(after, next);
        boolean days = ahead.compareTo(Duration.ofDays(1_499)) >= 0;
        boolean minutes =
                ahead.compareTo(Duration.ofMinutes(1_499)) > 0 && ahead.compareTo(Duration.ofMinutes(1_500)) <= 0;
        return days || minutes;
    }

    @Property(tries = 150)
    void an_overdue_checkpoint_is_a_missed_one(@ForAll(supplier = Cases.class) Case given) {
        RuleBook book = StandardRules.book();
        Delegation delegation = given.delegation();
        Vector<String> overdue = Silences.of(delegation, given.asOf())
                .filter(Silence.OverdueCheckpoint.class::isInstance)
                .map(silence -> "checkpoint-" + ((Silence.OverdueCheckpoint) silence).k());

        // A review takes no heed of when now is, a silence of what had not begun yet.
        if (!given.asOf().isBefore(delegation.history().last().at())) {
            assertThat(book.review(delegation, TrackRecord.empty(), given.asOf())
                            .by("CHECKPOINT_MISSED")
                            .flatMap(Finding::subject))
                    .containsExactlyInAnyOrderElementsOf(overdue);
        }
    }

    private static Object said(Case given, Instant now) {
        Delegation delegation = given.delegation();
        Review review = given.book().review(delegation, given.past(), now);
        return Tuple.of(
                Silences.of(delegation, now), review.answers().map(NextInstantLawsTest::said), review.notices());
    }

    /** That a finding about the present arises now is no change. */
    private static Object said(Answer answer) {
        return Tuple.of(
                answer.status(),
                answer.findings()
                        .appendAll(answer.waived())
                        .map(finding -> Tuple.of(
                                finding.rule(),
                                finding.severity(),
                                finding.subject(),
                                finding.events(),
                                answer.rule().judges() == Facts.PRESENT
                                        ? finding.arose().event()
                                        : (Object) finding.arose(),
                                finding.resolved().map(Moment::event),
                                finding.problem(),
                                finding.moves())));
    }
}
