package io.github.nextmove.delegation.rules.upward;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any trail, told anew from its list of holders, which shares no code with it. */
class HandoverTrailLawsTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Provide
    Arbitrary<Vector<Step>> steps() {
        Arbitrary<Character> holders = Arbitraries.chars().range('a', 'e');
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 100_000);
        Arbitrary<Progress> progress = Arbitraries.of(Progress.class);
        return Combinators.combine(holders, minutes, progress)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(Vector::ofAll);
    }

    @Property
    void hand_backs_are_circular_returns_and_those_are_hand_offs(@ForAll("steps") Vector<Step> steps) {
        HandoverTrail<Character> trail = trail(steps);

        assertThat(trail.handOffs()).containsAll(trail.circularReturns());
        assertThat(trail.circularReturns()).containsAll(trail.handBacks());
        assertThat(trail.isPingPong()).isEqualTo(trail.handBacks().size() > 1);
    }

    @Property
    void they_are_those_of_the_list_of_holders(@ForAll("steps") Vector<Step> steps) {
        HandoverTrail<Character> trail = trail(steps);
        Vector<Character> holders = Vector.empty();
        for (Step step : steps) {
            holders = holders.lastOption().contains(step.holder()) ? holders : holders.append(step.holder());
        }
        int handBacks = 0;
        int circular = 0;
        for (int i = 1; i < holders.size(); i++) {
            handBacks += i > 1 && holders.get(i).equals(holders.get(i - 2)) ? 1 : 0;
            circular += holders.take(i).contains(holders.get(i)) ? 1 : 0;
        }

        assertThat(trail.handOffs().map(HandOff::to).prepend(holders.head())).isEqualTo(holders);
        assertThat(trail.handBacks()).hasSize(handBacks);
        assertThat(trail.circularReturns()).hasSize(circular);
    }

    @Property
    void the_kinds_of_hand_back_add_up(@ForAll("steps") Vector<Step> steps) {
        Vector<HandOff<Character>> handBacks = trail(steps).handBacks();

        assertThat(Vector.of(Progress.values())
                        .map(progress -> handBacks.count(back -> back.progress() == progress))
                        .sum()
                        .intValue())
                .isEqualTo(handBacks.size());
    }

    @Property
    void the_times_with_all_holders_are_the_whole_time(@ForAll("steps") Vector<Step> steps) {
        Instant end = at(steps, steps.size() - 1);

        assertThat(trail(steps).timeWithEach(end).values().foldLeft(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.between(at(steps, 0), end));
    }

    private static HandoverTrail<Character> trail(Vector<Step> steps) {
        HandoverTrail<Character> trail = HandoverTrail.startingWith(steps.head().holder(), at(steps, 0))
                .reaching(steps.head().progress());
        for (int i = 1; i < steps.size(); i++) {
            trail = trail.then(steps.get(i).holder(), at(steps, i))
                    .reaching(steps.get(i).progress());
        }
        return trail;
    }

    private static Instant at(Vector<Step> steps, int index) {
        return START.plus(Duration.ofMinutes(
                steps.take(index + 1).map(Step::minutes).sum().longValue()));
    }

    /** A row of a log: who has it, how many minutes after the row before, and how far they got. */
    private record Step(char holder, int minutes, Progress progress) {}
}
