package io.github.nextmove.delegation.rules.autonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.fixtures.Given;
import io.github.nextmove.delegation.rules.Parameters;
import io.github.nextmove.delegation.rules.TrackRecord;
import io.github.nextmove.delegation.rules.given.Pasts;
import io.github.nextmove.delegation.rules.given.Thresholds;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
                .allMatch(steps -> steps <= basis.parameters().maxStepUp());
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
        Arbitrary<TrackRecord> pasts = new Pasts().get();
        Arbitrary<Parameters> parameters = new Thresholds().get();
        return Combinators.combine(delegatees, ratings(), ratings(), pasts, parameters)
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
                basis.delegatee(), basis.rating().map(otherwise), basis.own(), basis.trackRecord(), basis.parameters());
    }
}
