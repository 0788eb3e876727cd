package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.HandOn;
import io.github.nextmove.delegation.event.HandedOn;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** A delegatee who begins to hand a part on. */
class HandingOnTest {

    private static final Task CATERING = Task.of("catering");
    private static final Delegation WORKING = Given.in(Phase.IN_PROGRESS);

    @Test
    void it_is_recorded_and_moves_nothing() {
        Delegation handedOn = after(WORKING, new HandOn(by(SAM), CATERING, Delegatee.employee(BILAL), Vector.of(ANNA)));

        assertThat(handedOn.history().last())
                .isEqualTo(new HandedOn(by(SAM), CATERING, Delegatee.employee(BILAL), Vector.of(ANNA)));
        assertThat(handedOn.matters()).isEqualTo(WORKING.matters());
        assertThat(handedOn.phase()).isEqualTo(Phase.IN_PROGRESS);
    }

    @Test
    void a_listed_colleague_may_get_a_part() {
        assertThat(reasons(SAM, ANNA)).isEmpty();
    }

    @Test
    void it_is_the_delegatee_who_hands_on() {
        assertThat(reasons(NOOR, BILAL))
                .containsExactly(new Reason.WrongPerson(NOOR, Party.DELEGATOR, HashSet.of(Party.DELEGATEE)));
    }

    @Test
    void nobody_hands_on_to_themselves_or_back_to_who_handed_over() {
        assertThat(reasons(SAM, SAM)).containsExactly(new Reason.SamePersonTwice(SAM));
        assertThat(reasons(SAM, NOOR)).containsExactly(new Reason.AlreadyInChain(NOOR));
    }

    @Test
    void the_part_must_be_able_to_begin() {
        HandOn empty = new HandOn(
                by(PersonId.of(" ")),
                Task.of(""),
                Delegatee.employee(PersonId.of("")),
                Vector.of(ANNA, ANNA, PersonId.of(" ")));

        assertThat(Lifecycle.standard().decide(WORKING, empty).getLeft().reasons())
                .containsExactly(
                        new Reason.WrongPerson(PersonId.of(" "), Party.OUTSIDER, HashSet.of(Party.DELEGATEE)),
                        new Reason.Missing(Reason.Required.ACTOR),
                        new Reason.Missing(Reason.Required.DELEGATEE),
                        new Reason.Missing(Reason.Required.COLLEAGUE),
                        new Reason.Missing(Reason.Required.TASK_TYPE),
                        new Reason.SamePersonTwice(ANNA));
    }

    private static Vector<Reason> reasons(PersonId from, PersonId to) {
        return Lifecycle.standard()
                .decide(WORKING, new HandOn(by(from), CATERING, Delegatee.employee(to), Vector.empty()))
                .fold(Rejection::reasons, decision -> Vector.empty());
    }
}
