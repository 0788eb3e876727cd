package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.always;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static io.github.nextmove.delegation.rules.given.House.book;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import org.junit.jupiter.api.Test;

/** A book is made of layers: the later wins, each value knows where it came from, and nothing speaks of nothing. */
class LayersTest {

    private static final RuleSet COMPANY = RuleSet.named("company", "1.2");
    private static final RuleSet TEAM = RuleSet.named("team", "3");

    @Test
    void no_two_rules_have_one_id_and_both_homes_are_named() {
        Rule other = Rule.builder("TIDY", House.TEXTS, Source.houseRule("them", "Other tastes", 2025, "page 1"))
                .advise(Move.by(Facts.DELEGATOR, "tidy"), Move.by(Facts.DELEGATEE, "ask"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(always("TIDY")).with(COMPANY.with(other)))
                .withMessage("rule set company 1.2: two rules are called TIDY: one of house 1"
                        + " (us, What we like (2026), page 4) and one of company 1.2"
                        + " (them, Other tastes (2025), page 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(always("TIDY"), other))
                .withMessageContaining("two rules are called TIDY: one of house 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardRules.book().with(always("MONKEY_TAKEN_OVER")))
                .withMessageContaining("one of standard 0.1.0")
                .withMessageContaining("one of own rules 0");
    }

    @Test
    void settings_speak_of_rules_that_are_there() {
        RuleBook book = book(always("TIDY"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.with(TEAM.severity("TIDIER", Severity.INFO)
                        .off("NEAT", "we are neat")
                        .waive(waiver("CLEAN"))))
                .withMessage("rule set team 3: no rule is called TIDIER; no rule is called NEAT;"
                        + " no rule is called CLEAN");
        assertThat(book.with(TEAM.with(always("NEAT")).off("NEAT", "we are neat"))
                        .rules())
                .hasSize(2);
    }

    @Test
    void a_gate_cannot_be_waived() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardRules.book().with(TEAM.waive(waiver("EVALUATION_INCOMPLETE"))))
                .withMessage("rule set team 3: EVALUATION_INCOMPLETE keeps a delegation from being closed,"
                        + " and cannot be waived");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RuleBook.of(TEAM.with(advising(begun("GATE").gate())).waive(waiver("GATE"))))
                .withMessageContaining("GATE keeps a delegation from being closed");
    }

    @Test
    void the_later_value_wins_and_each_knows_where_it_came_from() {
        RuleBook book = StandardRules.book()
                .with(COMPANY.set(StandardParameters.PING_PONG_AT, 3).set(StandardParameters.MAX_STEP_UP, 2))
                .with(TEAM.set(StandardParameters.PING_PONG_AT, 4));

        assertThat(book.valueOf(StandardParameters.PING_PONG_AT)).isEqualTo(4);
        assertThat(book.originOf(StandardParameters.PING_PONG_AT)).contains("team 3");
        assertThat(book.valueOf(StandardParameters.MAX_STEP_UP)).isEqualTo(2);
        assertThat(book.originOf(StandardParameters.MAX_STEP_UP)).contains("company 1.2");
        assertThat(book.originOf(StandardParameters.PROVEN_AFTER)).isEmpty();
    }

    @Test
    void the_later_severity_wins_and_knows_where_it_came_from() {
        Rule rule = always("TIDY");
        RuleBook book = book(rule)
                .with(COMPANY.severity("TIDY", Severity.WARNING))
                .with(TEAM.severity("TIDY", Severity.ADVICE));

        assertThat(book.severityOf(rule)).isEqualTo(Severity.ADVICE);
        assertThat(book.originOf(rule)).contains("team 3");
        assertThat(JudgedStory.working().judgedBy(book).findings()).containsExactly("TIDY:ADVICE");
        assertThat(book(rule).severityOf(rule)).isEqualTo(Severity.INFO);
        assertThat(book(rule).originOf(rule)).isEmpty();
    }

    @Test
    void one_set_does_not_switch_a_rule_off_and_say_how_much_it_matters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(always("TIDY"))
                        .with(TEAM.off("TIDY", "we are tidy").severity("TIDY", Severity.WARNING)))
                .withMessage("rule set team 3: TIDY is switched off and given a severity");
    }

    @Test
    void no_two_parameters_of_a_book_have_one_id() {
        Rule one = advising(begun("ONE").when("often", limit("most"), most -> most > 1));
        Rule same = advising(begun("OTHER").when("often", limit("most"), most -> most > 1));
        Rule other = advising(begun("OTHER").when("often", limit("least"), least -> least > 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(one).with(TEAM.with(same)))
                .withMessage("rule set team 3: two parameters are called most");
        assertThat(book(one).with(TEAM.with(other)).rules()).containsExactly(one, other);
    }

    @Test
    void a_reason_is_needed_to_switch_a_rule_off() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAM.off("TIDY", " "))
                .withMessage("say why TIDY is switched off");
    }

    private static Parameter<Integer> limit(String id) {
        return Parameter.count(House.TEXTS, id, 2, 1, 9);
    }

    private static Waiver waiver(String rule) {
        return Waiver.builder()
                .rule(rule)
                .reason("while we move")
                .askedBy(SAM)
                .approvedBy(NOOR)
                .start(Usual.day(0))
                .end(Usual.day(30))
                .build();
    }
}
