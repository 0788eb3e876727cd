package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.fixtures.Cast.ANNA;
import static io.github.nextmove.delegation.fixtures.Cast.NOOR;
import static io.github.nextmove.delegation.fixtures.Cast.SAM;
import static io.github.nextmove.delegation.rules.given.Story.working;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a rule makes of what it saw. */
class RuleTest {

    private static final Moment NOON = new Moment(Usual.onDay(1), 3);

    @Test
    void a_rule_is_about_the_delegator_and_judges_what_was_recorded_unless_it_says_otherwise() {
        Rule rule = rule().check(situation -> Vector.empty()).build();

        assertThat(rule.about()).isEqualTo(About.DELEGATOR);
        assertThat(rule.timing()).isEqualTo(Timing.ON_RECORD);
        assertThat(rule.requirements()).isEmpty();
        assertThat(rule.isGate()).isFalse();
    }

    @Test
    void only_what_is_asked_at_close_is_a_gate() {
        assertThat(Vector.of(Timing.values()).filter(timing -> rule().timing(timing)
                        .check(situation -> Vector.empty())
                        .build()
                        .isGate()))
                .containsExactly(Timing.AT_CLOSE);
    }

    @Test
    void a_rule_needs_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> rule().id(" ").check(situation -> Vector.empty()).build())
                .withMessage("a rule needs an id");
    }

    @Test
    void a_finding_has_severity_and_owner_of_the_rule_unless_the_observation_says_otherwise() {
        Finding plain = finding(Observation.at(NOON));
        Finding own = finding(Observation.at(NOON).as(Severity.VIOLATION).ownedBy(ANNA));

        assertThat(plain.severity()).isEqualTo(Severity.ADVICE);
        assertThat(plain.owner()).isEqualTo(NOOR);
        assertThat(own.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(own.owner()).isEqualTo(ANNA);
    }

    @Test
    void a_finding_says_what_was_seen() {
        Moment later = new Moment(Usual.onDay(2), 4);
        Finding finding = finding(Observation.at(NOON)
                .on("caterer")
                .restingOn(Vector.of(5, 2))
                .restingOn(Vector.of(2, 3))
                .resolvedAt(Option.some(later)));

        assertThat(finding.arose()).isEqualTo(NOON);
        assertThat(finding.subject()).containsExactly("caterer");
        assertThat(finding.events()).containsExactly(2, 3, 5);
        assertThat(finding.resolved()).contains(later);
        assertThat(finding.isResolved()).isTrue();
        assertThat(finding.requirements().map(Requirement::toString)).containsExactly("F35");
        assertThat(finding.source()).isEqualTo(Source.houseRule("us", "What we like"));
    }

    @Test
    void texts_know_the_people_the_subject_and_what_the_observation_adds() {
        Finding finding = finding(Observation.at(NOON).on("caterer").with("times", 2));

        assertThat(Vector.of(finding.problem(), finding.reason(), finding.nextMove())
                        .map(text -> text.bundle() + " " + text.key()))
                .containsExactly("house TIDY.problem", "house TIDY.reason", "house TIDY.next");
        assertThat(finding.problem().values())
                .containsExactly(
                        Tuple.of("delegator", NOOR),
                        Tuple.of("delegatee", SAM),
                        Tuple.of("owner", NOOR),
                        Tuple.of("subject", Vector.of("caterer")),
                        Tuple.of("times", 2));
    }

    @Test
    void what_the_observation_says_of_itself_comes_first() {
        assertThat(finding(Observation.at(NOON).with("owner", "the caterer"))
                        .problem()
                        .values()
                        .get("owner"))
                .contains("the caterer");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void the_events_of_an_observation_ascend_and_are_there() {
        Vector<Integer> some = Vector.of(5, 2, 5);
        Observation seen = Observation.at(NOON).restingOn(some);

        assertThat(seen.events()).containsExactly(2, 5);
        assertThatNullPointerException()
                .isThrownBy(() -> seen.restingOn(Vector.of(1, null)))
                .withMessage("events");
    }

    @Test
    void what_is_seen_at_an_event_rests_on_it() {
        assertThat(Observation.at(working().delegation().history().recorded().get(2)))
                .isEqualTo(Observation.at(new Moment(Usual.onDay(-2), 3)).restingOn(Vector.of(3)));
    }

    private static Finding finding(Observation seen) {
        Rule rule = rule().requirements(Requirement.of("F35"))
                .check(situation -> Vector.of(seen))
                .build();
        return working().judgedBy(RuleBook.of(Vector.of(rule))).finding("TIDY");
    }

    private static RuleBuilder rule() {
        return Rule.builder()
                .id("TIDY")
                .severity(Severity.ADVICE)
                .source(Source.houseRule("us", "What we like"))
                .texts("house");
    }
}
