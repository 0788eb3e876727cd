package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.Rating.HIGH;
import static io.github.nextmove.delegation.Rating.LOW;
import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static io.github.nextmove.delegation.rules.given.House.book;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every rule always answers; unknown is not false. */
class AnswerTest {

    private static final Fact<Integer> MISSING =
            Fact.maybe(House.TEXTS, "missing", situation -> Option.<Integer>none());
    private static final Fact<Integer> DERIVED = Fact.maybe(
            House.TEXTS, "derived", situation -> situation.know(MISSING).map(n -> n + 1));
    private static final Fact<Integer> ALSO = Fact.maybe(House.TEXTS, "also", situation -> Option.<Integer>none());
    private static final Each<Moment> NONE = Each.of(House.TEXTS, "none", s -> Vector.<Moment>empty(), none -> none);
    private static final Each<Moment> TWO = Each.of(
            House.TEXTS, "two", s -> Vector.of(new Moment(s.asOf(), 1), new Moment(s.asOf(), 2)), moment -> moment);
    private static final Fact<Integer> NUMBER = TWO.fact(House.TEXTS, "number", Moment::event);
    private static final Fact<Integer> ODD =
            TWO.perhaps(House.TEXTS, "odd", moment -> Option.when(moment.event() % 2 == 1, moment.event()));

    @Test
    void it_fires_when_all_conditions_hold() {
        Answer answer = answer(begun("TIDY").when("atWork", Facts.PHASE, phase -> true));

        assertThat(answer.status()).isEqualTo(Status.FIRED);
        assertThat(answer.findings()).hasSize(1);
        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.questions()).isEmpty();
        assertThat(answer).hasToString("TIDY FIRED(Vector())");
    }

    @Test
    void it_does_not_fire_when_a_condition_does_not_hold_or_there_is_nothing_to_judge() {
        assertThat(status(begun("TIDY").when("done", Facts.PHASE, phase -> false)))
                .isEqualTo(Status.NOT_FIRED);
        assertThat(status(begun("TIDY").judges(NONE))).isEqualTo(Status.NOT_FIRED);
    }

    @Test
    void it_is_not_applicable_where_it_is_not_meant_to_be() {
        assertThat(status(begun("TIDY").onlyIf("done", Facts.PHASE, phase -> false)))
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(begun("TIDY").gate())).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void it_cannot_tell_while_a_fact_is_missing_that_would_decide() {
        Answer answer = answer(begun("TIDY").when("some", MISSING, n -> n > 0).when("also", ALSO, n -> n > 0));

        assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.unknown().map(Fact::id)).containsExactly("missing", "also");
        assertThat(answer.questions().map(Message::key)).containsExactly("fact.missing.question", "fact.also.question");
    }

    @Test
    void a_condition_that_does_not_hold_is_enough_for_no_whatever_is_missing() {
        RuleBuilder before =
                begun("TIDY").when("done", Facts.PHASE, phase -> false).when("some", MISSING, n -> true);
        RuleBuilder after = begun("TIDY").when("some", MISSING, n -> true).when("done", Facts.PHASE, phase -> false);

        assertThat(status(before)).isEqualTo(Status.NOT_FIRED);
        assertThat(status(after)).isEqualTo(Status.NOT_FIRED);
        assertThat(status(begun("TIDY").onlyIf("some", MISSING, n -> true).when("no", Facts.PHASE, p -> false)))
                .isEqualTo(Status.NOT_FIRED);
    }

    @Test
    void what_is_missing_for_its_scope_makes_it_unknown_when_the_rest_holds() {
        Answer answer = answer(begun("TIDY").onlyIf("some", MISSING, n -> true));

        assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.unknown()).containsExactly(MISSING);
    }

    @Test
    void a_fact_that_follows_from_others_is_missing_because_they_are() {
        Answer answer = answer(begun("TIDY").when("some", DERIVED, n -> true).when("same", MISSING, n -> true));

        assertThat(answer.unknown()).containsExactly(MISSING);
        assertThat(answer.questions().map(Message::key)).containsExactly("fact.missing.question");
    }

    @Test
    void the_facts_of_a_book_say_what_lies_behind_them() {
        Answer answer = drafted(draft()).review().answer("START_SMALL");
        JudgedStory agreed = drafted(draft()).handedOver(agreement());

        assertThat(answer.status()).isEqualTo(Status.NOT_FIRED);
        assertThat(agreed.review().answer("AUTONOMY_TOO_HIGH").unknown().map(Fact::id))
                .containsExactly("ratingThen");
    }

    @Test
    void one_thing_of_which_it_is_known_is_enough_to_fire_and_all_are_needed_for_no() {
        assertThat(status(begun("TIDY").judges(TWO).when("odd", ODD, n -> true)))
                .isEqualTo(Status.FIRED);
        assertThat(status(begun("TIDY").judges(TWO).when("odd", ODD, n -> false)))
                .isEqualTo(Status.UNKNOWN);
        assertThat(status(begun("TIDY")
                        .judges(TWO)
                        .when("first", NUMBER, n -> n == 1)
                        .when("odd", ODD, n -> false)))
                .isEqualTo(Status.NOT_FIRED);
    }

    @Test
    void what_is_missing_of_other_things_is_asked_when_it_fires_too() {
        Answer answer = answer(begun("TIDY").judges(TWO).when("odd", ODD, n -> true));

        assertThat(answer.status()).isEqualTo(Status.FIRED);
        assertThat(answer.unknown()).containsExactly(ODD);
        assertThat(answer.questions()).containsExactly(ODD.question());
    }

    @Test
    void a_finding_for_each_thing_of_which_all_holds() {
        assertThat(answer(begun("TIDY").judges(TWO).on(NUMBER)).findings().flatMap(Finding::subject))
                .containsExactly("1", "2");
        assertThat(answer(begun("TIDY").judges(TWO).on(NUMBER).when("odd", ODD, n -> true))
                        .findings()
                        .flatMap(Finding::subject))
                .containsExactly("1");
    }

    @Test
    void a_stale_rating_is_unknown_and_the_question_says_since_when() {
        JudgedStory stale = drafted(draft()).rated(NOOR, HIGH, LOW).day(-7 + 181);
        Rule rule = advising(begun("TIDY").when("rated", Facts.RATING, rating -> true));
        Answer answer = stale.judgedBy(book(rule)).review().answer("TIDY");
        Answer never = drafted(draft()).judgedBy(book(rule)).review().answer("TIDY");

        assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.unknown()).containsExactly(Facts.RATING);
        assertThat(answer.questions().single().key()).isEqualTo("question.stale");
        assertThat(answer.questions().single().values().get("day")).contains(Usual.day(-7 + 180));
        assertThat(never.questions().single()).isEqualTo(Facts.RATING.question());
        assertThat(stale.day(-7 + 180)
                        .judgedBy(book(rule))
                        .review()
                        .answer("TIDY")
                        .status())
                .isEqualTo(Status.FIRED);
    }

    @Test
    void a_rating_of_a_thing_is_as_fresh_as_it_was_when_the_thing_came_to_be() {
        JudgedStory rated =
                drafted(draft()).rated(NOOR, HIGH, HIGH).handedOver(agreement().autonomy(AutonomyLevel.L5));

        assertThat(rated.day(1_000).review().answer("AUTONOMY_TOO_HIGH").status())
                .isEqualTo(Status.FIRED);
    }

    @Test
    void it_is_off_when_somebody_says_so_with_the_reason() {
        RuleSet team = RuleSet.named("team", "1").off("TIDY", "we are tidy");
        Answer answer = working()
                .judgedBy(book(House.always("TIDY")).with(team))
                .review()
                .answer("TIDY");

        assertThat(answer.status()).isEqualTo(Status.OFF);
        assertThat(answer.findings()).isEmpty();
        Message why = answer.why().parts().single().sentence();
        assertThat(why.values().get("reason")).contains("we are tidy");
        assertThat(why.values().get("set")).contains("team 1");
    }

    @Test
    void a_severity_that_is_set_later_switches_it_on_again() {
        RuleSet team = RuleSet.named("team", "1").off("TIDY", "we are tidy");
        RuleSet later = RuleSet.named("later", "1").severity("TIDY", Severity.WARNING);
        RuleBook book = book(House.always("TIDY")).with(team).with(later);

        assertThat(working().judgedBy(book).findings()).containsExactly("TIDY:WARNING");
        assertThat(working().judgedBy(book.with(team)).findings()).isEmpty();
    }

    @Test
    void a_deprecated_rule_answers_until_its_last_day_and_is_off_from_then_on() {
        LocalDate lastDay = Usual.day(10);
        Rule old = advising(begun("TIDY").deprecated("NEAT", lastDay));
        JudgedStory story = working().judgedBy(book(old));

        assertThat(old.replacedBy()).contains("NEAT");
        assertThat(old.availableUntil()).contains(lastDay);
        assertThat(story.day(10).review().answer("TIDY").status()).isEqualTo(Status.FIRED);
        Answer over = story.day(11).review().answer("TIDY");
        assertThat(over.status()).isEqualTo(Status.OFF);
        assertThat(over.why().parts().single().sentence().values().get("other")).contains("NEAT");
    }

    @Test
    void a_broken_rule_answers_error_with_what_it_threw() {
        Answer answer =
                working().judgedBy(book(BrokenRules.THROWS.rule())).review().answer("THROWS");

        assertThat(answer.status()).isEqualTo(Status.ERROR);
        assertThat(answer.failure().get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.why().parts().single().name()).isEqualTo("error");
    }

    @Test
    void a_broken_rule_that_is_switched_off_is_off() {
        RuleSet team = RuleSet.named("team", "1").off("THROWS", "it is broken");

        assertThat(working()
                        .judgedBy(book(BrokenRules.THROWS.rule()).with(team))
                        .review()
                        .answer("THROWS")
                        .status())
                .isEqualTo(Status.OFF);
    }

    @Test
    void a_review_asks_first_what_lets_most_rules_tell() {
        RuleBook book = book(
                advising(begun("ONE").when("also", ALSO, n -> true)),
                advising(begun("TWO").when("some", MISSING, n -> true)),
                advising(begun("THREE").when("some", DERIVED, n -> true)));

        assertThat(working().judgedBy(book).review().questions().map(Message::key))
                .containsExactly("fact.missing.question", "fact.also.question");
    }

    private static Status status(RuleBuilder begun) {
        return answer(begun).status();
    }

    private static Answer answer(RuleBuilder begun) {
        Rule rule = advising(begun);
        return working().judgedBy(book(rule)).review().answer(rule.id());
    }
}
