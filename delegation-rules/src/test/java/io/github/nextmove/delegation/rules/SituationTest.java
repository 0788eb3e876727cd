package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.fixtures.Cast.NOOR;
import static io.github.nextmove.delegation.fixtures.Cast.SAM;
import static io.github.nextmove.delegation.rules.given.Story.drafted;
import static io.github.nextmove.delegation.rules.given.Story.working;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.rules.given.Story;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a rule may look at. */
class SituationTest {

    @Test
    void it_tells_who_when_and_what() {
        Story story = working().past(Usual.past(Outcome.AS_AGREED)).day(4);
        Situation situation = of(story);

        assertThat(situation.delegator()).isEqualTo(NOOR);
        assertThat(situation.delegatee()).isEqualTo(SAM);
        assertThat(situation.history()).isEqualTo(story.delegation().history());
        assertThat(situation.trackRecord()).isEqualTo(story.past());
        assertThat(situation.parameters()).isEqualTo(Parameters.defaults());
        assertThat(situation.present()).isEqualTo(new Moment(Usual.onDay(4), 5));
        assertThat(situation.today()).isEqualTo(Usual.day(4));
    }

    @Test
    void today_is_a_day_in_the_time_zone_of_the_delegation() {
        Story far = drafted(draft().inZone(ZoneId.of("Pacific/Kiritimati")))
                .at(Usual.onDay(0).plusSeconds(3_600));

        assertThat(of(far).today()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_hand_over_is_a_conversation_that_was_accepted() {
        Agreement agreement = Usual.agreement().build();
        Situation before = of(drafted(draft()));
        Situation accepted = of(drafted(draft()).then(NOOR, by -> HoldConversation.accepted(by, agreement)));
        Situation declined = of(drafted(draft())
                .then(NOOR, by -> new HoldConversation(by, HashSet.empty(), false, Option.some(agreement))));

        assertThat(before.conversation()).isEmpty();
        assertThat(accepted.handover()).isEqualTo(accepted.conversation()).isNotEmpty();
        assertThat(accepted.agreement()).contains(agreement);
        assertThat(declined.conversation()).isNotEmpty();
        assertThat(declined.handover()).isEmpty();
        assertThat(declined.agreement()).isEmpty();
    }

    @Test
    void a_fact_is_worked_out_once_and_only_when_somebody_asks() {
        AtomicInteger asked = new AtomicInteger();
        Fact<Integer> fact = Fact.of("how often somebody asked", situation -> asked.incrementAndGet());
        Situation situation = of(working());

        assertThat(asked).hasValue(0);
        assertThat(situation.know(fact)).isEqualTo(1);
        assertThat(situation.know(fact)).isEqualTo(1);
        assertThat(of(working()).know(fact)).isEqualTo(2);
        assertThat(fact).hasToString("how often somebody asked");
    }

    @Test
    void two_facts_of_one_name_are_two() {
        Fact<Integer> one = Fact.of("it", situation -> 1);
        Fact<Integer> other = Fact.of("it", situation -> 2);
        Situation situation = of(working());

        assertThat(situation.know(one)).isEqualTo(1);
        assertThat(situation.know(other)).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void a_fact_is_never_null() {
        Fact<String> nothing = Fact.of("nothing", situation -> null);

        assertThatNullPointerException()
                .isThrownBy(() -> of(working()).know(nothing))
                .withMessage("a fact is never null");
    }

    private static Situation of(Story story) {
        return Situation.of(story.delegation(), story.past(), story.book().parameters(), story.now());
    }
}
