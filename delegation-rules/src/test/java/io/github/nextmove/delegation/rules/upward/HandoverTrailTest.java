package io.github.nextmove.delegation.rules.upward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who had a matter in turn: what comes back, to whom, and after how long. */
class HandoverTrailTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void where_nobody_hands_it_on_there_is_no_hand_off_and_all_the_time_is_the_holders() {
        HandoverTrail<String> trail = trail("support", "support");

        assertThat(trail.handOffs()).isEmpty();
        assertThat(trail.holding()).isEqualTo(Holding.first("support", START));
        assertThat(trail.timeWithEach(hour(5))).containsExactly(Tuple.of("support", Duration.ofHours(5)));
    }

    @Test
    void a_hand_back_goes_to_the_very_holder_who_gave_it() {
        HandoverTrail<String> trail = trail("support", "network", "support");
        HandOff<String> back = trail.handBacks().single();

        assertThat(back.from()).isEqualTo("network");
        assertThat(back.to()).isEqualTo("support");
        assertThat(back.at()).isEqualTo(hour(2));
        assertThat(back.time()).isEqualTo(Duration.ofHours(1));
        assertThat(trail.isPingPong()).isFalse();
    }

    @Test
    void a_return_to_somebody_before_the_giver_is_circular_and_no_hand_back() {
        HandoverTrail<String> trail = trail("support", "network", "database", "support");

        assertThat(trail.handBacks()).isEmpty();
        assertThat(trail.circularReturns().map(HandOff::to)).containsExactly("support");
    }

    @Test
    void the_holder_before_the_giver_is_remembered_after_a_hand_back_too() {
        HandoverTrail<String> trail = trail("support", "network", "database", "network", "support");

        assertThat(trail.handBacks().map(HandOff::to)).containsExactly("network");
        assertThat(trail.circularReturns().map(HandOff::to)).containsExactly("network", "support");
        assertThat(trail.holding().wasWith("database")).isTrue();
        assertThat(trail.holding().wasWith("support"))
                .as("the holder is none of the others")
                .isFalse();
    }

    @Test
    void ping_pong_is_more_than_one_hand_back() {
        assertThat(trail("support", "network", "support", "network").isPingPong())
                .isTrue();
    }

    @Test
    void a_hand_back_tells_how_far_it_had_got() {
        HandoverTrail<String> given = trail("support", "network");

        assertThat(back(given)).isEqualTo(Progress.UNKNOWN);
        assertThat(back(given.reaching(Progress.NOT_ACCEPTED))).isEqualTo(Progress.NOT_ACCEPTED);
        assertThat(back(given.reaching(Progress.ACCEPTED).reaching(Progress.NOT_ACCEPTED)))
                .isEqualTo(Progress.ACCEPTED);
        assertThat(back(given.reaching(Progress.FINISHED).reaching(Progress.ACCEPTED)))
                .isEqualTo(Progress.FINISHED);
    }

    @Test
    void what_one_holder_reached_is_not_what_the_next_one_reached() {
        assertThat(back(trail("support").reaching(Progress.FINISHED).then("network", hour(1))))
                .isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void nobody_hands_it_to_themselves() {
        Holding<String> holding = Holding.first("support", START);

        assertThatThrownBy(() -> holding.handTo("support", START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not to support again");
    }

    private static Progress back(HandoverTrail<String> trail) {
        return trail.then("support", hour(9)).handBacks().single().progress();
    }

    /** An hour with each. */
    private static HandoverTrail<String> trail(String first, String... next) {
        return Vector.of(next)
                .zipWithIndex()
                .foldLeft(
                        HandoverTrail.startingWith(first, START),
                        (trail, step) -> trail.then(step._1, hour(step._2 + 1)));
    }

    private static Instant hour(int number) {
        return START.plus(Duration.ofHours(number));
    }
}
