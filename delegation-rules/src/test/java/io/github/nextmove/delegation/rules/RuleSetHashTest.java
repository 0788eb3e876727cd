package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The fingerprint of a rule set: one for all that can be said of it. */
class RuleSetHashTest {

    private static final Parameter<Integer> LIMIT = Parameter.count(House.TEXTS, "limit", 2, 1, 9);
    private static final Parameter<Integer> OTHER_LIMIT = Parameter.count(House.TEXTS, "limit", 3, 1, 9);
    private static final Fact<Integer> ONE = Fact.of(House.TEXTS, "one", situation -> 1);
    private static final Fact<Integer> TWO = Fact.of(House.TEXTS, "two", situation -> 2);
    private static final Waiver WAIVER = new Waiver(
            "TIDY",
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            "while we move",
            SAM,
            NOOR,
            Usual.day(0),
            Usual.day(30));

    @Test
    void the_same_content_has_the_same_hash() {
        assertThat(full(tidy()).hash()).isEqualTo(full(tidy()).hash()).matches("[0-9a-f]{64}");
        assertThat(RuleSet.named("a", "1")
                        .set(LIMIT, 3)
                        .severity("X", Severity.INFO)
                        .hash())
                .isEqualTo(RuleSet.named("a", "1")
                        .severity("X", Severity.INFO)
                        .set(LIMIT, 3)
                        .hash());
    }

    /** As another machine works it out: a change of this constant is a change of the format. */
    @Test
    void the_hash_is_the_same_on_every_machine() {
        assertThat(full(tidy()).hash()).isEqualTo("71455085c3a6c933d95cf4098b66fe8b3ea7632766940157780afb228e99182f");
    }

    @Test
    void any_change_of_a_set_changes_its_hash() {
        RuleSet set = full(tidy());
        Vector<RuleSet> others = Vector.of(
                RuleSet.named("b", "1").with(set.rules()),
                RuleSet.named("a", "2").with(set.rules()),
                RuleSet.named("a", "1"),
                RuleSet.named("a", "1").with(set.rules()),
                set.with(House.always("MORE")),
                set.set(LIMIT, 4),
                set.severity("TIDY", Severity.INFO),
                set.severity("OTHER", Severity.WARNING),
                set.off("TIDY", "another reason"),
                set.off("OTHER", "no"),
                set.waive(WAIVER));

        assertThat(others.append(set).map(RuleSet::hash)).doesNotHaveDuplicates();
    }

    @Test
    void any_change_of_what_a_rule_says_of_itself_changes_the_hash() {
        Vector<UnaryOperator<RuleBuilder>> changes = Vector.of(
                rule -> rule,
                rule -> rule.severity(Severity.VIOLATION),
                rule -> rule.serves("F35"),
                RuleBuilder::aboutBoth,
                RuleBuilder::aboutNobody,
                RuleBuilder::gate,
                RuleBuilder::asOfNow,
                rule -> rule.judges(Facts.CHECKPOINTS),
                rule -> rule.onlyIf("one", ONE, one -> true),
                rule -> rule.when("one", ONE, one -> true),
                rule -> rule.when("other", ONE, one -> true),
                rule -> rule.when("one", TWO, one -> true),
                rule -> rule.when("one", LIMIT, one -> true),
                rule -> rule.when("one", OTHER_LIMIT, one -> true),
                rule -> rule.severity(Severity.VIOLATION, "one", ONE, one -> true),
                rule -> rule.severity(Severity.WARNING, "one", ONE, one -> true),
                rule -> rule.on(ONE),
                rule -> rule.tells(ONE),
                rule -> rule.deprecated("NEAT", Usual.day(3)),
                rule -> rule.deprecated("NEAT", Usual.day(4)));

        assertThat(changes.map(
                        change -> full(advising(change.apply(begun("TIDY")))).hash()))
                .doesNotHaveDuplicates();
        assertThat(full(begun("TIDY").advise(Move.by(Facts.DELEGATOR, "tidy"), Move.by(Facts.DELEGATOR, "ask")))
                        .hash())
                .isNotEqualTo(full(House.always("TIDY")).hash());
    }

    @Test
    void where_a_rule_comes_from_and_where_its_texts_stand_is_in_the_hash() {
        Source source = House.SOURCE;
        Source proven = new Source(source.author(), source.title(), source.year(), source.place(), Evidence.EMPIRICAL);

        assertThat(Vector.of(
                                Rule.builder("TIDY", House.TEXTS, source),
                                Rule.builder("TIDY", "elsewhere", source),
                                Rule.builder("TIDY", House.TEXTS, proven))
                        .map(begun -> full(advising(begun)).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_text_can_pass_for_another_line() {
        assertThat(RuleSet.named("a", "1").off("X", "no\noff Y=no").hash())
                .isNotEqualTo(
                        RuleSet.named("a", "1").off("X", "no").off("Y", "no").hash());
        assertThat(RuleSet.named("a", "1").off("X", "no=no").hash())
                .isNotEqualTo(RuleSet.named("a", "1").off("X=no", "no").hash());
    }

    private static Rule tidy() {
        return advising(begun("TIDY")
                .serves("F35")
                .when("more", ONE, LIMIT, (one, limit) -> one > limit)
                .on(TWO));
    }

    private static RuleSet full(Rule rule) {
        return RuleSet.named("a", "1")
                .with(rule)
                .set(LIMIT, 3)
                .severity("TIDY", Severity.ADVICE)
                .off("TIDY", "a reason")
                .waive(WAIVER);
    }
}
