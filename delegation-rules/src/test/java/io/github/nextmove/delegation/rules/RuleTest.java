package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.Facts.CHECKPOINTS;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.EMPLOYEE;
import static io.github.nextmove.delegation.rules.Facts.PHASE;
import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule is made of, and what it makes of what it saw. */
class RuleTest {

    private static final Moment NOON = new Moment(Usual.onDay(1), 3);
    private static final Moment LATER = new Moment(Usual.onDay(2), 4);
    private static final Fact<Integer> TIMES = Fact.of(House.TEXTS, "times", situation -> 2);
    private static final Parameter<Integer> LIMIT = Parameter.count(House.TEXTS, "limit", 2, 1, 9);
    private static final Fact<String> CATERER = Fact.of(House.TEXTS, "caterer", situation -> "caterer");

    @Test
    void a_rule_is_a_warning_about_the_delegator_and_judges_what_was_recorded_unless_it_says_otherwise() {
        Rule rule = advising(Rule.builder("TIDY", House.TEXTS, House.SOURCE));

        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.about().key()).isEqualTo("about.DELEGATOR");
        assertThat(rule.requirements()).isEmpty();
        assertThat(rule.judges()).isEqualTo(Facts.PRESENT);
        assertThat(rule.isGate()).isFalse();
        assertThat(rule.isAsOfNow()).isFalse();
        assertThat(rule.conditions()).isEmpty();
        assertThat(rule.replacedBy()).isEmpty();
        assertThat(rule).hasToString("TIDY");
    }

    @Test
    void a_rule_tells_all_that_was_written() {
        Rule rule = advising(begun("TIDY")
                .serves("F35", "A13")
                .aboutBoth()
                .asOfNow()
                .judges(CHECKPOINTS)
                .onlyIf("employee", EMPLOYEE, employee -> employee)
                .when("twice", TIMES, LIMIT, (times, limit) -> times >= limit)
                .severity(Severity.VIOLATION, "atWork", PHASE, phase -> true)
                .on(CATERER));

        assertThat(rule.requirements()).containsExactly("F35", "A13");
        assertThat(rule.about().key()).isEqualTo("about.BOTH");
        assertThat(rule.isAsOfNow()).isTrue();
        assertThat(rule.conditions()).containsExactly("employee", "twice", "atWork");
        assertThat(rule.firesWhen()).containsExactly("twice");
        assertThat(rule.parameters().map(Parameter::id)).containsExactly("limit");
        assertThat(rule.reads().map(Fact::id))
                .containsExactly("checkpoints", "employee", "times", "limit", "phase", "caterer");
        assertThat(rule.moves().map(Move::name)).containsExactly("tidy", "ask");
    }

    @Test
    void its_texts_stand_under_its_id_in_its_bundle() {
        Rule rule = advising(begun("TIDY").when("twice", TIMES, times -> true));

        assertThat(Vector.of(rule.title(), rule.problem(), rule.rationale(), rule.condition("twice"))
                        .append(rule.move(rule.moves().head()))
                        .map(text -> text.bundle() + " " + text.key()))
                .containsExactly(
                        "house TIDY.title",
                        "house TIDY.problem",
                        "house TIDY.reason",
                        "house TIDY.if.twice",
                        "house TIDY.do.tidy");
    }

    @Test
    void a_finding_says_what_was_seen() {
        Finding finding = found(begun("TIDY")
                .serves("F35")
                .judges(Each.of(House.TEXTS, "noons", s -> Vector.of(NOON), noon -> noon, noon -> Vector.of(5, 2)))
                .on(CATERER)
                .restingOn(Fact.of(House.TEXTS, "numbers", situation -> Vector.of(2, 3)))
                .resolvedAt(Fact.of(House.TEXTS, "resolved", situation -> Option.some(LATER))));

        assertThat(finding.rule()).isEqualTo("TIDY");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.about()).containsExactly(NOOR);
        assertThat(finding.arose()).isEqualTo(NOON);
        assertThat(finding.subject()).containsExactly("caterer");
        assertThat(finding.events()).containsExactly(2, 3, 5);
        assertThat(finding.resolved()).contains(LATER);
        assertThat(finding.isResolved()).isTrue();
        assertThat(finding.requirements()).containsExactly("F35");
        assertThat(finding.source()).isEqualTo(House.SOURCE);
        assertThat(finding.owner()).isEqualTo(NOOR);
        assertThat(finding.alternatives().map(Suggestion::owner)).containsExactly(SAM);
    }

    @Test
    void a_condition_can_make_a_finding_matter_more_and_settings_have_the_last_word() {
        Rule rule = advising(begun("TIDY").severity(Severity.VIOLATION, "twice", TIMES, times -> times == 2));
        Rule calm = advising(begun("TIDY").severity(Severity.VIOLATION, "thrice", TIMES, times -> times == 3));
        RuleSet advice = RuleSet.named("team", "1").severity("TIDY", Severity.ADVICE);

        assertThat(severity(House.book(rule))).isEqualTo(Severity.VIOLATION);
        assertThat(severity(House.book(calm))).isEqualTo(Severity.INFO);
        assertThat(severity(House.book(rule).with(advice))).isEqualTo(Severity.ADVICE);
        assertThat(severity(House.book(calm).with(advice))).isEqualTo(Severity.ADVICE);
    }

    @Test
    void texts_know_the_people_the_subject_and_each_fact_that_was_read() {
        Finding finding =
                found(begun("TIDY").when("twice", TIMES, times -> true).on(CATERER));

        assertThat(Vector.of(finding.problem(), finding.reason(), finding.nextMove())
                        .map(text -> text.bundle() + " " + text.key()))
                .containsExactly("house TIDY.problem", "house TIDY.reason", "house TIDY.do.tidy");
        assertThat(finding.problem().values())
                .containsExactlyInAnyOrder(
                        Tuple.of("delegator", NOOR),
                        Tuple.of("delegatee", SAM),
                        Tuple.of("subject", Vector.of("caterer")),
                        Tuple.of("times", 2),
                        Tuple.of("caterer", "caterer"),
                        Tuple.of("owner", NOOR));
    }

    @Test
    void each_move_is_worded_to_its_owner() {
        Finding finding = found(begun("TIDY"));

        assertThat(finding.moves().map(move -> move.what().values().get("owner").get()))
                .isEqualTo(Vector.of(NOOR, SAM));
    }

    @Test
    void a_move_says_whether_it_takes_over_and_of_what_there_is_more_or_less_after_it() {
        Move move = Move.by(DELEGATOR, "keep").takingOver().more(TIMES).less(CATERER);

        assertThat(move).isEqualTo(new Move("keep", DELEGATOR, true, Option.some(TIMES), Option.some(CATERER)));
        assertThat(Move.by(DELEGATOR, "keep").takesOver()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "tidy", "Tidy", "TIDY UP", "1TIDY", "_TIDY", "TIDY-UP"})
    void an_id_is_made_of_capitals_digits_and_underscores(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> House.always(id))
                .withMessage("rule " + id + ": an id is made of capitals, digits and underscores");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "35", "F0", "F01", "f35", "F35 ", "F--1", "F-0", "F10000", "A1.5"})
    void a_requirement_is_letters_and_a_number(String number) {
        assertThat(problems(begun("TIDY").serves("F35", "A999", "HR-12", "F1000", number)))
                .isEqualTo("a requirement is letters and a number, such as F35 or HR-12; was " + number);
    }

    @Test
    void no_two_conditions_moves_or_facts_of_a_rule_have_one_name() {
        Fact<Integer> other = Fact.of(House.TEXTS, "times", situation -> 3);

        assertThat(problems(begun("TIDY")
                        .onlyIf("twice", TIMES, times -> true)
                        .when("twice", TIMES, times -> true)
                        .severity(Severity.INFO, "twice", TIMES, times -> true)))
                .isEqualTo("two conditions are called twice");
        assertThat(problems(begun("TIDY").gate().onlyIf("closing", TIMES, times -> true)))
                .isEqualTo("two conditions are called closing");
        assertThat(problems(begun("TIDY").when("twice", TIMES, times -> true).when("thrice", other, times -> true)))
                .isEqualTo("two facts are called times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun("TIDY").advise(Move.by(DELEGATOR, "tidy"), Move.by(DELEGATEE, "tidy")))
                .withMessage("rule TIDY: two moves are called tidy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "subject", "two words", "times-over", ""})
    void a_fact_has_a_name_that_texts_can_name(String id) {
        Fact<Integer> fact = Fact.of(House.TEXTS, id, situation -> 1);

        assertThat(problems(begun("TIDY").when("twice", fact, times -> true)))
                .isEqualTo("a fact cannot be called " + id + ", as texts could not name it");
    }

    @Test
    void a_gate_cannot_be_deprecated() {
        assertThat(problems(begun("TIDY").gate().deprecated("NEAT", Usual.day(9))))
                .isEqualTo("a gate that is deprecated would open by itself; take it out when its time has come");
    }

    @Test
    void a_rule_reads_facts_of_what_it_judges_and_only_there() {
        Fact<Integer> questions = CHECKPOINTS.fact(
                House.TEXTS, "asked", held -> held.event().checkpoint().questions());
        Fact<PersonId> holder =
                CHECKPOINTS.fact(House.TEXTS, "holder", held -> held.event().by());

        assertThat(problems(begun("TIDY").when("asked", questions, asked -> asked > 0)))
                .isEqualTo("asked is of the checkpoints, and the rule judges the present");
        assertThat(problems(begun("TIDY").tells(questions)))
                .isEqualTo("asked is of the checkpoints, and the rule judges the present");
        assertThat(problems(begun("TIDY").judges(CHECKPOINTS).onlyIf("asked", questions, asked -> asked > 0)))
                .isEqualTo("onlyIf looks at the whole situation, and asked is of one of the checkpoints");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun("TIDY").advise(Move.by(holder, "tidy"), Move.by(DELEGATEE, "ask")))
                .withMessage("rule TIDY: holder is of the checkpoints, and the rule judges the present");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advising(begun("tidy").serves("b7")))
                .withMessage("rule tidy: an id is made of capitals, digits and underscores;"
                        + " a requirement is letters and a number, such as F35 or HR-12; was b7");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void nothing_that_a_rule_needs_is_null() {
        assertThatNullPointerException().isThrownBy(() -> Rule.builder(null, House.TEXTS, House.SOURCE));
        assertThatNullPointerException().isThrownBy(() -> Rule.builder("TIDY", null, House.SOURCE));
        assertThatNullPointerException().isThrownBy(() -> Rule.builder("TIDY", House.TEXTS, null));
        assertThatNullPointerException().isThrownBy(() -> begun("TIDY").severity(null));
        assertThatNullPointerException().isThrownBy(() -> begun("TIDY").judges(null));
        assertThatNullPointerException().isThrownBy(() -> begun("TIDY").when("x", (Fact<Integer>) null, x -> true));
        assertThatNullPointerException().isThrownBy(() -> begun("TIDY").advise(Move.by(DELEGATOR, "tidy"), null));
    }

    @Test
    void a_source_says_who_what_when_and_where() {
        assertThat(Source.of("Leana", "Delegation", 1986, "pages 754-774", Evidence.EMPIRICAL))
                .hasToString("Leana, Delegation (1986), pages 754-774");
        assertThat(House.SOURCE).hasToString("us, What we like (2026), page 4");
        assertThat(House.SOURCE.evidence()).isEqualTo(Evidence.HOUSE_RULE);
        assertThat(new Source("us", "What we like", Option.none(), "page 4", Evidence.HOUSE_RULE))
                .hasToString("us, What we like, page 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.houseRule("us", " ", 2026, "page 4"))
                .withMessage("a source needs its title");
    }

    @Test
    void a_finding_needs_a_next_move_and_an_alternative() {
        Finding whole = found(begun("TIDY"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(
                        whole.rule(),
                        whole.severity(),
                        whole.about(),
                        whole.subject(),
                        whole.events(),
                        whole.arose(),
                        whole.agreement(),
                        whole.resolved(),
                        whole.requirements(),
                        whole.source(),
                        whole.problem(),
                        whole.reason(),
                        whole.moves().take(1)))
                .withMessage("a finding of TIDY needs a next move and an alternative");
    }

    private static Finding found(RuleBuilder begun) {
        return working().judgedBy(House.book(advising(begun))).finding("TIDY");
    }

    private static Severity severity(RuleBook book) {
        return working().judgedBy(book).finding("TIDY").severity();
    }

    private static String problems(RuleBuilder begun) {
        try {
            advising(begun);
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage()).replace("rule TIDY: ", "");
        }
        return "";
    }
}
