package io.github.nextmove.delegation.rules.autonomy;

import static io.github.nextmove.delegation.rules.autonomy.StandardPolicy.LADDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.rules.given.SomeThresholds;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.testing.jqwik.TrackRecords;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What every policy promises, and what one of them promises on top. */
class PolicyLawsTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void more_competence_never_gives_less_autonomy(@ForAll StandardPolicy policy, @ForAll("bases") Basis basis) {
        Option<AutonomyLevel> less =
                policy.advise(competence(Rating.LOW, basis)).autonomy();
        Option<AutonomyLevel> more =
                policy.advise(competence(Rating.HIGH, basis)).autonomy();

        assertThat(more.isDefined()).isEqualTo(less.isDefined());
        assertThat(more.forAll(level -> level.isAtLeast(less.get()))).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void more_motivation_never_gives_less_autonomy_when_ordered(@ForAll("bases") Basis basis) {
        Option<AutonomyLevel> less =
                StandardPolicy.ORDERED.advise(motivation(Rating.LOW, basis)).autonomy();
        Option<AutonomyLevel> more =
                StandardPolicy.ORDERED.advise(motivation(Rating.HIGH, basis)).autonomy();

        assertThat(more.isDefined()).isEqualTo(less.isDefined());
        assertThat(more.forAll(level -> level.isAtLeast(less.get()))).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nobody_goes_up_more_than_a_step_from_the_last_level(
            @ForAll StandardPolicy policy, @ForAll("bases") Basis basis) {
        Option<AutonomyLevel> advised = policy.advise(basis).autonomy();

        assertThat(advised.flatMap(level -> basis.trackRecord().lastLevel().map(level::stepsAbove)))
                .allMatch(steps -> steps <= basis.thresholds().maxStepUp());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void on_the_ladder_nobody_goes_more_than_a_step_from_the_last_level_up_or_down(@ForAll("bases") Basis basis) {
        Option<AutonomyLevel> advised = LADDER.advise(basis).autonomy();

        assertThat(advised.flatMap(level -> basis.trackRecord().lastLevel().map(level::stepsAbove)))
                .allMatch(steps -> Math.abs(steps) <= 1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void on_the_ladder_outcomes_without_a_level_change_nothing(
            @ForAll("bases") Basis basis, @ForAll Outcome more, @ForAll @IntRange(max = 9) int where) {
        TrackRecord past = basis.trackRecord();
        PastOutcome unknown = new PastOutcome(more, LocalDate.EPOCH, Option.none());
        TrackRecord mixed = new TrackRecord(
                past.outcomes().insert(Math.min(where, past.outcomes().size()), unknown), past.lastLevel());

        assertThat(LADDER.advise(after(mixed, basis))).isEqualTo(LADDER.advise(basis));
        assertThat(LADDER.advise(after(past.plus(unknown), basis))).isEqualTo(LADDER.advise(basis));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void on_the_ladder_outcomes_without_any_level_just_count_from_0(
            @ForAll("bases") Basis basis, @ForAll AutonomyLevel last, @ForAll List<Outcome> outcomes) {
        TrackRecord without = Usual.past(last, outcomes.toArray(Outcome[]::new));
        Basis employee = new Basis(Given.EMPLOYEE, basis.rating(), basis.own(), without, basis.thresholds());

        assertThat(LADDER.advise(employee))
                .isEqualTo(Advice.of(last, AdviceReason.COUNTING, text -> text.with("count", 0)
                        .with("needed", basis.thresholds().upAfter())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void who_climbs_the_ladder_as_advised_can_check_each_step_on_the_fingers(
            @ForAll List<Outcome> outcomes, @ForAll Rating competence, @ForAll AutonomyLevel first) {
        Option<ReadinessRating> rating = Option.some(ReadinessRating.of(competence, Rating.HIGH, LocalDate.EPOCH));
        TrackRecord past = new TrackRecord(Vector.empty(), Option.some(first));
        AutonomyLevel level = first;
        String fingers = "";
        for (Outcome outcome : outcomes) {
            PastOutcome newest = new PastOutcome(outcome, LocalDate.EPOCH, Option.some(level));
            past = new TrackRecord(past.outcomes().append(newest), Option.some(level));
            fingers += outcome == Outcome.AS_AGREED ? "+" : "-";
            AutonomyLevel before = level;
            if (fingers.endsWith("+++")) {
                boolean stays = competence == Rating.LOW && before.number() >= 3;
                level = stays ? before : before.plus(1);
            } else if (fingers.endsWith("--") || fingers.endsWith("-+-")) {
                level = before.plus(-1);
            }
            if (level != before) {
                fingers = "";
            }
            assertThat(LADDER.advise(new Basis(Given.EMPLOYEE, rating, Option.none(), past, Thresholds.defaults()))
                            .autonomy())
                    .contains(level);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void who_failed_again_and_again_goes_back_unless_at_the_bottom(
            @ForAll StandardPolicy policy, @ForAll("bases") Basis basis) {
        Advice advice = policy.advise(basis);

        if (advice.reason().equals(AdviceReason.STEP_BACK_AFTER_REPEATED_FAILURE.name())) {
            AutonomyLevel last = basis.trackRecord().lastLevel().get();
            assertThat(advice.autonomy().get()).isLessThanOrEqualTo(last.plus(-1));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void style_and_support_are_those_of_the_level(@ForAll StandardPolicy policy, @ForAll("bases") Basis basis) {
        Advice advice = policy.advise(basis);

        assertThat(advice.style()).isEqualTo(advice.autonomy().map(Style::of));
        assertThat(advice.support()).isEqualTo(advice.autonomy().map(Style::of).map(Style::support));
    }

    @Provide
    Arbitrary<Basis> bases() {
        Arbitrary<Delegatee> delegatees =
                Arbitraries.of(Given.EMPLOYEE, Given.EMPLOYEE, Given.EMPLOYEE, Given.NETWORK_MEMBER);
        Arbitrary<TrackRecord> pasts = new TrackRecords().get();
        Arbitrary<Thresholds> thresholds = new SomeThresholds().get();
        return Combinators.combine(delegatees, ratings(), ratings(), pasts, thresholds)
                .as(Basis::new);
    }

    private static Arbitrary<Option<ReadinessRating>> ratings() {
        Arbitrary<Option<Rating>> some =
                Arbitraries.of(Rating.class).injectNull(0.1).map(Option::of);
        return Combinators.combine(some, some, some)
                .as((competence, motivation, confidence) ->
                        new ReadinessRating(competence, motivation, confidence, LocalDate.EPOCH))
                .injectNull(0.1)
                .map(Option::of);
    }

    private static Basis after(TrackRecord past, Basis basis) {
        return new Basis(basis.delegatee(), basis.rating(), basis.own(), past, basis.thresholds());
    }

    private static Basis competence(Rating competence, Basis basis) {
        return rated(
                basis,
                was -> new ReadinessRating(Option.some(competence), was.motivation(), was.confidence(), was.on()));
    }

    private static Basis motivation(Rating motivation, Basis basis) {
        return rated(
                basis,
                was -> new ReadinessRating(was.competence(), Option.some(motivation), was.confidence(), was.on()));
    }

    private static Basis rated(Basis basis, java.util.function.UnaryOperator<ReadinessRating> otherwise) {
        return new Basis(
                basis.delegatee(), basis.rating().map(otherwise), basis.own(), basis.trackRecord(), basis.thresholds());
    }
}
