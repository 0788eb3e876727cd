package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Outcome;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a rule may look at. */
class SituationTest {

    private static final Fact<Integer> ONE = Fact.of(House.TEXTS, "one", situation -> 1);
    private static final Fact<Integer> NEXT =
            Fact.of(House.TEXTS, "next", situation -> situation.know(ONE).get() + 1);
    private static final Each<Moment> TWO =
            Each.of(House.TEXTS, "two", situation -> Vector.of(moment(1), moment(2)), moment -> moment);
    private static final Fact<Integer> NUMBER = TWO.fact(House.TEXTS, "number", Moment::event);

    @Test
    void it_tells_who_when_and_what() {
        JudgedStory story = working().past(Usual.past(Outcome.AS_AGREED)).day(4);
        Situation situation = story.situation();

        assertThat(situation.delegator()).isEqualTo(NOOR);
        assertThat(situation.delegatee()).isEqualTo(SAM);
        assertThat(situation.history()).isEqualTo(story.delegation().history());
        assertThat(situation.trackRecord()).isEqualTo(story.past());
        assertThat(situation.value(StandardParameters.PING_PONG_AT)).isEqualTo(2);
        assertThat(situation.present()).isEqualTo(new Moment(Usual.onDay(4), 5));
        assertThat(situation.today()).isEqualTo(Usual.day(4));
        assertThat(situation.isClosing()).isFalse();
    }

    @Test
    void at_closing_it_tells_so_and_nothing_of_before() {
        JudgedStory story = working().past(Usual.past(Outcome.AS_AGREED));
        Situation closing = Situation.closing(story.delegation(), story.now());

        assertThat(closing.isClosing()).isTrue();
        assertThat(closing.trackRecord().isEmpty()).isTrue();
        assertThat(closing.know(Facts.CLOSING)).contains(true);
    }

    @Test
    void what_the_two_did_before_is_not_known_at_closing() {
        JudgedStory story = working().past(Usual.past(AutonomyLevel.L3));
        Situation closing = Situation.closing(story.delegation(), story.now());

        assertThat(story.situation().know(Facts.FIRST_TIME)).contains(false);
        assertThat(story.situation().know(Facts.LAST_LEVEL)).contains(AutonomyLevel.L3);
        assertThat(story.situation().know(Facts.EARLIER_OUTCOMES)).isNotEmpty();
        assertThat(closing.know(Facts.FIRST_TIME)).isEmpty();
        assertThat(closing.know(Facts.LAST_LEVEL)).isEmpty();
        assertThat(closing.know(Facts.EARLIER_OUTCOMES)).isEmpty();
    }

    @Test
    void today_is_a_day_in_the_time_zone_of_the_delegation() {
        JudgedStory far = drafted(draft().inZone(ZoneId.of("Pacific/Kiritimati")))
                .at(Usual.onDay(0).plusSeconds(3_600));

        assertThat(far.situation().today()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_hand_over_is_a_conversation_that_was_accepted() {
        Agreement agreement = Usual.agreement().build();
        Situation before = drafted(draft()).situation();
        Situation accepted = drafted(draft())
                .then(NOOR, by -> HoldConversation.accepted(by, agreement))
                .situation();
        Situation declined = drafted(draft())
                .then(NOOR, by -> new HoldConversation(by, HashSet.empty(), false, Option.some(agreement)))
                .situation();

        assertThat(before.know(Facts.CONVERSATION).get()).isEmpty();
        assertThat(accepted.know(Facts.HANDOVER).get())
                .isEqualTo(accepted.know(Facts.CONVERSATION).get())
                .hasSize(1);
        assertThat(accepted.know(Facts.AGREEMENT)).contains(agreement);
        assertThat(declined.know(Facts.CONVERSATION).get()).hasSize(1);
        assertThat(declined.know(Facts.HANDOVER).get()).isEmpty();
        assertThat(declined.know(Facts.AGREEMENT)).isEmpty();
    }

    @Test
    void a_fact_is_worked_out_once_and_only_when_somebody_asks() {
        AtomicInteger asked = new AtomicInteger();
        Fact<Integer> fact = Fact.of(House.TEXTS, "asked", situation -> asked.incrementAndGet());
        Situation situation = working().situation();

        assertThat(asked).hasValue(0);
        assertThat(situation.know(fact)).contains(1);
        assertThat(situation.know(fact)).contains(1);
        assertThat(situation.on(TWO, moment(1)).know(fact)).contains(1);
        assertThat(working().situation().know(fact)).contains(2);
        assertThat(fact).hasToString("asked");
    }

    @Test
    void two_facts_of_one_name_are_two() {
        Fact<Integer> other = Fact.of(House.TEXTS, "one", situation -> 2);
        Situation situation = working().situation();

        assertThat(situation.know(ONE)).contains(1);
        assertThat(situation.know(other)).contains(2);
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void a_fact_is_never_null() {
        Fact<String> nothing = Fact.of(House.TEXTS, "nothing", situation -> null);
        Fact<String> perhaps = Fact.maybe(House.TEXTS, "perhaps", situation -> null);

        assertThatNullPointerException()
                .isThrownBy(() -> working().situation().know(nothing))
                .withMessage("nothing");
        assertThatNullPointerException()
                .isThrownBy(() -> working().situation().know(perhaps))
                .withMessage("perhaps");
    }

    @Test
    void a_fact_that_is_assumed_is_so_for_all_that_follows_from_it_and_in_that_situation_alone() {
        Situation situation = working().situation();
        Situation other = situation.with(ONE, 5);

        assertThat(other.know(NEXT)).contains(6);
        assertThat(situation.know(NEXT)).contains(2);
        assertThat(other.with(ONE, 7).know(NEXT)).contains(8);
        assertThat(other.with(NEXT, 0).know(ONE)).contains(5);
    }

    @Test
    void what_is_agreed_follows_from_an_agreement_that_is_assumed() {
        Situation other = drafted(draft())
                .situation()
                .with(
                        Facts.AGREEMENT,
                        Usual.agreement().autonomy(AutonomyLevel.L5).build());

        assertThat(other.know(Facts.AGREED_LEVEL)).contains(AutonomyLevel.L5);
    }

    @Test
    void a_fact_of_a_thing_is_assumed_of_that_thing_alone() {
        Situation other = working().situation().on(TWO, moment(1)).with(NUMBER, 9);

        assertThat(other.know(NUMBER)).contains(9);
        assertThat(other.whole().on(TWO, moment(1)).know(NUMBER)).contains(9);
        assertThat(other.whole().on(TWO, moment(2)).know(NUMBER)).contains(2);
    }

    @Test
    void a_fact_of_things_is_assumed_of_each_of_them_where_none_is_judged() {
        Situation other = working().situation().with(NUMBER, 9);

        assertThat(other.on(TWO, moment(1)).know(NUMBER)).contains(9);
        assertThat(other.on(TWO, moment(2)).know(NUMBER)).contains(9);
        assertThat(other.on(TWO, moment(2)).with(NUMBER, 7).know(NUMBER)).contains(7);
    }

    @Test
    void a_parameter_is_not_assumed_to_be_what_it_cannot_be() {
        Situation situation = working().situation();

        assertThat(situation.with(StandardParameters.PING_PONG_AT, 5).value(StandardParameters.PING_PONG_AT))
                .isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> situation.with(StandardParameters.PING_PONG_AT, 0))
                .withMessage("pingPongAt cannot be 0; it can be 1 to 100");
    }

    @Test
    void a_fact_of_a_thing_is_asked_where_a_rule_judges_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> working().situation().know(NUMBER))
                .withMessage("nobody judges two here");
    }

    @Test
    void a_rating_is_known_until_it_is_too_old_by_the_settings() {
        JudgedStory rated = drafted(draft()).rated(NOOR, HIGH, HIGH);
        RuleSet month = RuleSet.named("team", "1").set(Facts.RATING_STALE_AFTER, 30);

        assertThat(rated.day(-7 + 180).situation().know(Facts.RATING)).isNotEmpty();
        assertThat(rated.day(-7 + 181).situation().know(Facts.RATING)).isEmpty();
        assertThat(rated.judgedBy(RuleBook.of(month))
                        .day(-7 + 31)
                        .review()
                        .situation()
                        .know(Facts.RATING))
                .isEmpty();
        assertThat(Facts.RATING.parameters()).containsExactly(Facts.RATING_STALE_AFTER);
        assertThat(Facts.RATING.canBeUnknown()).isTrue();
        assertThat(Facts.PHASE.canBeUnknown()).isFalse();
    }

    private static Moment moment(int number) {
        return new Moment(Usual.onDay(0), number);
    }
}
