package io.github.nextmove.delegation.rules.testing;

import static io.github.nextmove.delegation.rules.Facts.AGREED_LEVEL;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.HANDOVER;
import static io.github.nextmove.delegation.rules.Facts.PHASE;
import static io.github.nextmove.delegation.rules.testing.TidyRules.book;
import static io.github.nextmove.delegation.rules.testing.TidyRules.done;
import static io.github.nextmove.delegation.rules.testing.TidyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The laws hold for the standard book, and a book that breaks one is told which. */
class LawsTest {

    private static final String TEXTS = TidyRules.TEXTS;

    @Test
    void the_standard_book_keeps_the_laws_by_whatever_policy() {
        assertThatCode(() -> Laws.check(StandardRules.book())).doesNotThrowAnyException();
        assertThatCode(() -> Laws.check(StandardRules.book(StandardPolicy.LADDER)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_throws_is_not_total() {
        Rule broken = done(rule("BROKEN", TEXTS).when("broken", PHASE, phase -> {
            throw new IllegalStateException("as if");
        }));

        breaks(book(broken), "BROKEN failed: java.lang.IllegalStateException: as if (story 1)");
    }

    @Test
    void a_rule_that_answers_otherwise_the_second_time_is_not_deterministic() {
        AtomicInteger asked = new AtomicInteger();
        Rule fickle = done(rule("FICKLE", TEXTS).when("odd", PHASE, phase -> asked.incrementAndGet() % 2 == 1));

        breaks(book(fickle), "FICKLE answers differently the second time");
    }

    @Test
    void a_rule_that_listens_to_another_one_is_not_independent() {
        AtomicInteger said = new AtomicInteger();
        Rule loud = done(rule("LOUD", TEXTS).when("said", PHASE, phase -> said.incrementAndGet() > 0));
        Rule listens = done(rule("LISTENS", TEXTS).when("heard", PHASE, phase -> said.getAndSet(0) > 0));

        breaks(book(loud, listens), "LISTENS answers differently without the other rules");
    }

    @Test
    void a_rule_that_looks_at_names_depends_on_who_people_are() {
        Rule picky = done(rule("PICKY", TEXTS)
                .when("sam", Facts.DELEGATEE, who -> who.value().equals("sam")));

        breaks(book(picky), "PICKY depends on who people are");
    }

    @Test
    void a_rule_that_reads_a_number_for_a_person_keeps_score() {
        Fact<Tuple2<PersonId, Integer>> score =
                Fact.of(TEXTS, "score", situation -> Tuple.of(situation.delegatee(), 7));
        Fact<Vector<Tuple2<Integer, PersonId>>> scores =
                Fact.of(TEXTS, "scores", situation -> Vector.of(Tuple.of(7, situation.delegatee())));

        breaks(
                book(done(rule("SCORES", TEXTS).when("score", score, s -> true))),
                "SCORES reads score, which is a number for a person");
        breaks(
                book(done(rule("SCORES", TEXTS).when("scores", scores, s -> true))),
                "SCORES reads scores, which is a number for a person");
    }

    @Test
    void a_rule_by_which_looking_in_costs_the_delegatee_freedom_is_unfair() {
        Fact<Integer> checkIns = Fact.of(
                TEXTS,
                "checkIns",
                situation -> situation.history().recorded(CheckedIn.class).size());
        Rule unfair = rule("UNFAIR", TEXTS)
                .when("often", checkIns, times -> times > 1)
                .advise(Move.by(DELEGATOR, "lower").less(AGREED_LEVEL), Move.by(DELEGATEE, "ask"));
        Rule fair = rule("FAIR", TEXTS)
                .when("often", checkIns, times -> times > 1)
                .advise(Move.by(DELEGATOR, "wait"), Move.by(DELEGATEE, "ask"));

        breaks(book(unfair, fair), "UNFAIR lets the delegator's conduct cost the delegatee freedom");
        assertThatCode(() -> Laws.check(book(fair), 1, 60)).doesNotThrowAnyException();
    }

    @Test
    void as_many_stories_are_looked_at_as_were_asked_for() {
        Rule broken = done(rule("BROKEN", TEXTS).when("broken", PHASE, phase -> {
            throw new IllegalStateException("as if");
        }));

        assertThatCode(() -> Laws.check(book(broken), 1, 0)).doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Laws.check(book(broken), 1, 1));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Laws.check(book(broken)));
        assertThat(Laws.inspect(book(done(rule("ALWAYS", TEXTS))), 1, 0)).containsExactly("ALWAYS never fired");
        assertThat(Laws.inspect(book(done(rule("ALWAYS", TEXTS))), 1, 1))
                .containsExactly("ALWAYS fired whenever it applied");
    }

    @Test
    void a_parameter_has_a_reason_in_both_languages() {
        Parameter<Integer> days = Parameter.days(TEXTS, "days", 7, 1, 400);
        Rule rule = done(rule("BROKEN", TEXTS).when("broken", days, most -> most > 1));

        assertThat(TextCheck.problems(rule, Vector.empty()))
                .contains("no text in English: fact.days.why", "no text in Dutch: fact.days.why");
    }

    @Test
    void a_law_that_is_broken_often_is_told_once() {
        Rule broken = done(rule("BROKEN", TEXTS).when("broken", PHASE, phase -> {
            throw new IllegalStateException("as if");
        }));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Laws.check(book(broken), 1, 20))
                .withMessage("broken laws:\n  BROKEN failed: java.lang.IllegalStateException: as if (story 1)");
    }

    @Test
    void a_rule_whose_texts_are_not_there_breaks_a_law() {
        breaks(
                book(rule("FAIR", TEXTS).advise(Move.by(DELEGATOR, "wait"), Move.by(DELEGATEE, "shout"))),
                "FAIR: no text in Dutch: FAIR.do.shout");
    }

    @Test
    void a_policy_never_gives_less_freedom_to_more_competence() {
        AutonomyPolicy unfair = basis -> Advice.of(
                basis.rating().flatMap(ReadinessRating::competence).contains(Rating.HIGH)
                        ? AutonomyLevel.L1
                        : AutonomyLevel.L2,
                "unfair",
                Message.of(TEXTS, "unfair"));

        for (StandardPolicy policy : StandardPolicy.values()) {
            assertThatCode(() -> Laws.check(policy)).doesNotThrowAnyException();
        }
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Laws.check(unfair))
                .withMessageContaining(" to more competence and ");
    }

    @Test
    void what_is_set_without_use_and_scopes_and_severities_that_never_matter_look_odd() {
        Rule idle = done(rule("IDLE", TEXTS)
                .onlyIf("scope", PHASE, phase -> true)
                .when("atWork", PHASE, TidyRules::isAtWork)
                .severity(Severity.INFO, "calm", PHASE, phase -> false));
        RuleSet set = RuleSet.named("team", "1").set(StandardParameters.PING_PONG_AT, 3);

        assertThat(Laws.inspect(book(idle).with(set), 1, 40))
                .containsExactly(
                        "IDLE.scope never made a difference",
                        "IDLE.calm never made a difference",
                        "team 1 sets pingPongAt, which no rule reads");
    }

    @Test
    void a_story_follows_from_its_seed() {
        assertThat(Vector.range(0, 50).map(Story::ofSeed).map(Story::toString))
                .isEqualTo(Vector.range(0, 50).map(Story::ofSeed).map(Story::toString))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_book_is_inspected_for_what_may_be_a_mistake() {
        Rule never = done(rule("NEVER", TEXTS).when("never", PHASE, phase -> false));
        Rule always = done(rule("ALWAYS", TEXTS).when("always", PHASE, phase -> true));
        Rule idle = done(
                rule("IDLE", TEXTS).when("atWork", PHASE, TidyRules::isAtWork).when("idle", PHASE, phase -> true));
        Rule up = rule("UP", TEXTS)
                .judges(HANDOVER)
                .when("atWork", PHASE, TidyRules::isAtWork)
                .advise(Move.by(DELEGATOR, "up").more(AGREED_LEVEL), Move.by(DELEGATEE, "ask"));
        Rule down = rule("DOWN", TEXTS)
                .judges(HANDOVER)
                .when("atWork", PHASE, TidyRules::isAtWork)
                .advise(Move.by(DELEGATOR, "down").less(AGREED_LEVEL), Move.by(DELEGATEE, "ask"));

        assertThat(Laws.inspect(book(never), 1, 40)).containsExactly("NEVER never fired");
        assertThat(Laws.inspect(book(always), 1, 40))
                .containsExactly("ALWAYS fired whenever it applied", "ALWAYS.always never made a difference");
        assertThat(Laws.inspect(book(idle), 1, 40)).containsExactly("IDLE.idle never made a difference");
        assertThat(Laws.inspect(book(up, down), 1, 40)).containsExactly("UP and DOWN advise opposite next moves");
    }

    @Test
    void nothing_looks_odd_about_the_standard_book_but_that_one_rule_waits_for_the_ladder() {
        assertThat(Laws.inspect(StandardRules.book(StandardPolicy.LADDER)))
                .containsExactly("RATING_AND_RESULTS_DIVERGE.ladder never made a difference");
        assertThat(Laws.inspect(StandardRules.book(), 1, 400))
                .containsExactly("RATING_AND_RESULTS_DIVERGE never fired");
    }

    private static void breaks(RuleBook book, String law) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Laws.check(book, 1, 60))
                .withMessageContaining(law);
    }
}
