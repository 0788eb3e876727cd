package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.given.House.TEXTS;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When to look again, for rules that do not say what of now they look at. The delegation is in UTC. */
class NextInstantOfInterestTest {

    private static final Delegation AT_WORK = Given.in(Phase.IN_PROGRESS);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Fact<Boolean> LATER =
            Fact.of(TEXTS, "later", situation -> situation.today().isAfter(TODAY.plusDays(9)));
    private static final Fact<Boolean> TWO_HOURS_ON =
            Fact.of(TEXTS, "twoHoursOn", situation -> situation.asOf().isAfter(MONDAY.plus(Duration.ofHours(2))));
    private static final Fact<Instant> THE_INSTANT = Fact.of(TEXTS, "theInstant", Situation::asOf);
    private static final Fact<Boolean> PRESENT_LATER =
            Facts.PRESENT.fact(TEXTS, "presentLater", present -> present.at().isAfter(MONDAY.plusSeconds(90)));
    private static final Fact<Boolean> FAILING = Fact.of(TEXTS, "failing", situation -> {
        if (situation.know(LATER).get()) {
            throw new IllegalStateException("too late");
        }
        return false;
    });
    private static final Fact<LocalDate> WENT_STALE = Fact.maybe(TEXTS, "wentStale", situation -> Option.some(TODAY))
            .staleAfter(Facts.RATING_STALE_AFTER, day -> day);

    @Test
    void nothing_changes_where_no_rule_asks_for_now() {
        assertThat(next(House.book(House.always("A")))).isEmpty();
    }

    @Test
    void a_rule_that_asks_for_the_day_is_tried_day_by_day() {
        assertThat(next(book(LATER))).containsExactly(startOf(TODAY.plusDays(10)));
        assertThat(next(book(FAILING))).containsExactly(startOf(TODAY.plusDays(10)));
    }

    @Test
    void a_rule_that_asks_for_the_instant_is_tried_minute_by_minute_and_then_exactly() {
        Instant twoHoursOn = MONDAY.plus(Duration.ofHours(2)).plusNanos(1);

        assertThat(next(book(TWO_HOURS_ON))).containsExactly(twoHoursOn);
        assertThat(next(book(PRESENT_LATER)))
                .containsExactly(MONDAY.plusSeconds(90).plusNanos(1));
    }

    @Test
    void a_fact_that_asks_whoever_asked_before_is_heard_too() {
        Fact<Boolean> same = Fact.of(
                TEXTS,
                "same",
                situation -> situation.know(Facts.PRESENT).get().head().at().isAfter(MONDAY.plusSeconds(9)));
        Fact<Boolean> present = Fact.of(
                TEXTS, "atPresent", situation -> situation.present().at().isAfter(MONDAY.plusSeconds(8)));

        assertThat(next(book(same))).containsExactly(MONDAY.plusSeconds(9).plusNanos(1));
        assertThat(next(book(present))).containsExactly(MONDAY.plusSeconds(8).plusNanos(1));
    }

    @Test
    void what_says_the_very_instant_is_worth_a_look_each_minute() {
        Rule told = House.advising(House.begun("A").tells(THE_INSTANT));

        assertThat(next(House.book(told))).containsExactly(MONDAY.plusSeconds(60));
    }

    @Test
    void what_hangs_on_the_instant_and_never_changes_is_worth_a_look_the_next_day_at_the_earliest() {
        Rule never = House.advising(House.begun("A").when("never", THE_INSTANT, instant -> instant.isBefore(MONDAY)));

        assertThat(next(House.book(never)).get()).isAfterOrEqualTo(MONDAY.plus(Duration.ofDays(1)));
    }

    @Test
    void a_fact_goes_stale_at_the_start_of_a_day() {
        Rule stale = House.advising(House.begun("A").when("known", WENT_STALE, day -> true));

        assertThat(next(House.book(stale))).containsExactly(startOf(TODAY.plusDays(181)));
    }

    @Test
    void a_fact_of_the_present_goes_stale_then_too() {
        Fact<LocalDate> seen = Facts.PRESENT
                .perhaps(TEXTS, "seen", (situation, present) -> Option.some(TODAY))
                .staleAfter(Facts.RATING_STALE_AFTER, day -> day);
        RuleBook book = House.book(House.advising(House.begun("A").when("known", seen, day -> true)));
        Instant stale = startOf(TODAY.plusDays(181));

        assertThat(book.nextInstantOfInterest(AT_WORK, TrackRecord.empty(), stale.minus(Duration.ofHours(9))))
                .containsExactly(stale);
    }

    @Test
    void a_rating_goes_stale() {
        Delegation rated = Given.after(
                AT_WORK, new RateReadiness(Given.by(NOOR), ReadinessRating.of(Rating.HIGH, Rating.HIGH, TODAY)));
        RuleBook book = House.book(House.advising(House.begun("A").when("known", Facts.RATING, rating -> true)));

        assertThat(book.nextInstantOfInterest(rated, TrackRecord.empty(), MONDAY))
                .containsExactly(startOf(TODAY.plusDays(181)));
    }

    @Test
    void what_is_over_once_ends_after_its_last_day_and_then_never_changes() {
        Rule old = House.advising(House.begun("A").deprecated("B", TODAY.plusDays(3)));
        RuleBook book = House.book(old, House.always("B"));

        assertThat(next(book)).containsExactly(startOf(TODAY.plusDays(4)));
        assertThat(book.nextInstantOfInterest(AT_WORK, TrackRecord.empty(), startOf(TODAY.plusDays(9))))
                .isEmpty();
    }

    @Test
    void a_waiver_begins_warns_and_lapses() {
        Waiver waiver = Waiver.builder()
                .rule("A")
                .reason("new")
                .askedBy(PersonId.of("ines"))
                .approvedBy(PersonId.of("marc"))
                .start(TODAY.plusDays(2))
                .end(TODAY.plusDays(40))
                .build();
        RuleBook book =
                House.book(House.always("A")).with(RuleSet.named("waiving", "1").waive(waiver));
        Instant begins = next(book).get();
        Instant warns =
                book.nextInstantOfInterest(AT_WORK, TrackRecord.empty(), begins).get();
        Instant lapses =
                book.nextInstantOfInterest(AT_WORK, TrackRecord.empty(), warns).get();

        assertThat(Vector.of(begins, warns, lapses))
                .containsExactly(startOf(TODAY.plusDays(2)), startOf(TODAY.plusDays(26)), startOf(TODAY.plusDays(41)));
        assertThat(book.nextInstantOfInterest(AT_WORK, TrackRecord.empty(), lapses.plus(Duration.ofDays(3))))
                .isEmpty();
    }

    @Test
    void what_is_overdue_counts_where_no_rule_speaks_of_it() {
        Delegation due = Given.after(
                Given.draft(Given.EMPLOYEE),
                HoldConversation.accepted(
                        Given.by(NOOR),
                        Agreement.builder().deadline(TODAY.plusDays(5)).build()),
                new StartWork(Given.by(SAM)));

        assertThat(House.book(House.always("A")).nextInstantOfInterest(due, TrackRecord.empty(), MONDAY))
                .containsExactly(startOf(TODAY.plusDays(6)));
    }

    @Test
    void a_missed_checkpoint_is_found_on_the_day_that_it_says() {
        Delegation working = Given.after(
                Given.draft(Given.EMPLOYEE),
                HoldConversation.accepted(
                        Given.by(NOOR),
                        Agreement.builder().addCheckpoints(TODAY.plusDays(14)).build()),
                new StartWork(Given.by(SAM)));

        assertThat(StandardRules.book().nextInstantOfInterest(working, TrackRecord.empty(), MONDAY))
                .containsExactly(startOf(TODAY.plusDays(15)));
    }

    @Test
    void a_rule_that_is_off_is_not_asked() {
        RuleBook off = book(LATER).with(RuleSet.named("off", "1").off("A", "not ours"));

        assertThat(next(off)).isEmpty();
    }

    private static RuleBook book(Fact<Boolean> fact) {
        return House.book(House.advising(House.begun("A").when("so", fact, so -> so)));
    }

    private static Option<Instant> next(RuleBook book) {
        return book.nextInstantOfInterest(AT_WORK, TrackRecord.empty(), MONDAY);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
