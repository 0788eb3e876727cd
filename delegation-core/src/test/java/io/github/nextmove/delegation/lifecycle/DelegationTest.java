package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final Delegation DRAFT = Given.in(Phase.DRAFT);
    private static final Delegation WORKING = Given.in(Phase.IN_PROGRESS);

    @Test
    void delegations_are_equal_when_their_histories_are() {
        Delegation same = WORKING.history().replay();

        assertThat(same).isEqualTo(WORKING).hasSameHashCodeAs(WORKING).isNotEqualTo(DRAFT);
        assertThat(same.history()).isEqualTo(WORKING.history()).isNotEqualTo(DRAFT.history());
    }

    @Test
    void different_delegations_spread_over_hashes() {
        Vector<Delegation> all =
                Vector.of(Phase.AGREED, Phase.IN_PROGRESS, Phase.DRAFT).map(Given::in);

        assertThat(all.map(Object::hashCode)).doesNotHaveDuplicates();
        assertThat(all.map(each -> each.history().hashCode())).doesNotHaveDuplicates();
        assertThat(WORKING.history().mattersAfterEach().map(Object::hashCode).distinct())
                .hasSameSizeAs(WORKING.history().mattersAfterEach().distinct());
    }

    @Test
    void it_reads_as_its_phase_its_length_and_who_has_what() {
        assertThat(WORKING)
                .hasToString("Delegation(IN_PROGRESS, " + WORKING.number() + " events, " + WORKING.matters() + ")");
        assertThat(WORKING.history().mattersAfterEach().last())
                .hasToString(WORKING.matters().toString());
        assertThat(WORKING.history().toString())
                .startsWith("History(")
                .contains(WORKING.history().recorded().map(Object::toString));
    }

    @Test
    void the_first_and_the_last_instant_have_a_day_too() {
        assertThat(DRAFT.dayOf(Instant.MIN)).isEqualTo(LocalDate.MIN.plusDays(2));
        assertThat(DRAFT.dayOf(Instant.MAX)).isEqualTo(LocalDate.MAX.minusDays(2));
        assertThat(DRAFT.dayOf(Instant.EPOCH)).isEqualTo(LocalDate.EPOCH);
    }
}
