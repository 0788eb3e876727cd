package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static io.github.nextmove.delegation.rules.given.House.book;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A book of rules: what is in it, what it says, and what it guards. */
class RuleBookTest {

    private static final Fact<String> EVENTS =
            Fact.of(House.TEXTS, "events", s -> "" + s.delegation().number());
    private static final Rule EVENTS_MATTER = advising(begun("EVENTS_MATTER").on(EVENTS));
    private static final Rule NO_MORE = advising(begun("NO_MORE").gate());
    private static final JudgedStory DELIVERED = working().day(3).delivered();

    @Test
    void a_book_keeps_its_rules_in_their_order_with_the_default_thresholds() {
        RuleBook book = book(NO_MORE).with(EVENTS_MATTER);

        assertThat(book.rules()).containsExactly(NO_MORE, EVENTS_MATTER);
        assertThat(book.valueOf(StandardParameters.PING_PONG_AT)).isEqualTo(2);
        assertThat(book.sets().map(RuleSet::toString)).containsExactly("house 1", "own rules 0");
    }

    @Test
    void a_book_with_other_rules_or_thresholds_is_another_book() {
        RuleSet others = RuleSet.named("team", "1").set(StandardParameters.PING_PONG_AT, 9);
        RuleBook book = book(NO_MORE, EVENTS_MATTER).with(others);
        RuleBook without = book.only(rule -> !rule.id().equals("NO_MORE"));

        assertThat(without.rules()).containsExactly(EVENTS_MATTER);
        assertThat(without.valueOf(StandardParameters.PING_PONG_AT)).isEqualTo(9);
        assertThat(book.only(rule -> true).rules()).isEqualTo(book.rules());
        assertThat(book.with(House.always("MORE")).valueOf(StandardParameters.PING_PONG_AT))
                .isEqualTo(9);
        assertThat(book.rules()).hasSize(2);
    }

    @Test
    void an_empty_book_says_nothing_and_guards_nothing() {
        JudgedStory story = DELIVERED.judgedBy(RuleBook.of());

        assertThat(story.findings()).isEmpty();
        assertThat(story.review().answers()).isEmpty();
        assertThat(story.objectionsToClosing()).isEmpty();
    }

    @Test
    void gates_speak_at_closing_and_the_other_rules_at_a_review() {
        RuleBook book = book(NO_MORE, EVENTS_MATTER);
        JudgedStory story = DELIVERED.judgedBy(book);

        assertThat(story.findings()).containsExactly("EVENTS_MATTER:INFO:6");
        assertThat(story.review().answer("NO_MORE").status()).isEqualTo(Answer.Status.NOT_APPLICABLE);
        assertThat(book.reviewClosing(DELIVERED.delegation(), DELIVERED.now())
                        .findings()
                        .map(Finding::rule))
                .containsExactly("NO_MORE");
    }

    @Test
    void a_gate_looks_at_the_history_as_of_the_close_and_not_at_the_past() {
        Fact<String> seen = Fact.of(
                House.TEXTS,
                "seen",
                situation -> situation.asOf() + " " + situation.trackRecord().isEmpty());

        assertThat(DELIVERED
                        .past(Usual.past(AutonomyLevel.L5))
                        .day(8)
                        .judgedBy(book(advising(begun("ASKS").gate().on(seen))))
                        .objectionsToClosing())
                .containsExactly("ASKS:2026-03-10T09:00:00Z true");
    }

    @Test
    void a_gate_that_speaks_closes_with_what_it_says_and_whose_move_it_is() {
        Fact<String> caterer = Fact.of(House.TEXTS, "caterer", situation -> "caterer");
        Rule gate = begun("NO_MORE")
                .gate()
                .on(caterer)
                .advise(Move.by(Facts.DELEGATEE, "takeBack"), Move.by(Facts.DELEGATOR, "handOver"));

        Objection objection = DELIVERED.judgedBy(book(gate)).objections().single();

        assertThat(objection.code()).isEqualTo("NO_MORE");
        assertThat(objection.subject()).containsExactly("caterer");
        assertThat(objection.owner()).isEqualTo(SAM);
        assertThat(objection.problem().key()).isEqualTo("NO_MORE.problem");
        assertThat(objection.nextMove().key()).isEqualTo("NO_MORE.do.takeBack");
    }

    @Test
    void other_commands_are_not_guarded() {
        assertThat(book(BrokenRules.THROWS.gate())
                        .guard(Lifecycle.standard())
                        .decide(working().delegation(), new DeliverResult(Given.by(SAM, Usual.onDay(3))))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_gate_that_cannot_answer_says_so_in_both_languages() {
        Objection objection =
                DELIVERED.judgedBy(book(BrokenRules.THROWS.gate())).objections().single();

        assertThat(objection.owner()).isEqualTo(NOOR);
        assertThat(Texts.in(Locale.ENGLISH).render(objection.problem())).isEqualTo("The rule THROWS could not answer.");
        assertThat(Texts.in(Locale.ENGLISH).render(objection.nextMove()))
                .isEqualTo("Have whoever wrote THROWS look at it, or take it out of the rule book.");
        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(objection.problem()))
                .isEqualTo("De regel THROWS kon geen antwoord geven.");
    }

    @Test
    void a_gate_that_cannot_tell_keeps_it_open_and_asks() {
        Rule unknown = advising(begun("UNKNOWN")
                .gate()
                .when("level", Facts.LAST_LEVEL, level -> true)
                .when("first", Facts.FIRST_TIME, first -> true));

        Vector<Objection> objections = DELIVERED.judgedBy(book(unknown)).objections();

        assertThat(objections.map(Objection::code)).containsExactly("UNKNOWN", "UNKNOWN");
        assertThat(objections.map(Objection::owner)).containsOnly(NOOR);
        assertThat(objections.map(Objection::nextMove))
                .containsExactly(Facts.LAST_LEVEL.question(), Facts.FIRST_TIME.question());
        assertThat(Texts.in(Locale.ENGLISH).render(objections.head().problem()))
                .isEqualTo("[UNKNOWN.title] (UNKNOWN): cannot be told yet, as something is not known.");
    }

    @Test
    void a_gate_that_is_switched_off_keeps_nothing_open() {
        RuleSet off = RuleSet.named("team", "1").off("NO_MORE", "we trust each other");

        assertThat(DELIVERED.judgedBy(book(NO_MORE).with(off)).objectionsToClosing())
                .isEmpty();
    }

    @Test
    void a_rule_that_never_ends_is_reported_like_any_other() {
        Rule endless = advising(
                begun("ENDLESS").when("deep", Fact.of(House.TEXTS, "deep", situation -> deeper(0)), depth -> true));
        Review review = DELIVERED.judgedBy(book(endless, EVENTS_MATTER)).review();

        assertThat(review.failures().single().failure().get()).isInstanceOf(StackOverflowError.class);
        assertThat(review.findings().map(Finding::rule)).containsExactly("EVENTS_MATTER");
    }

    @Test
    void what_breaks_the_machine_is_nobodys_to_catch() {
        OutOfMemoryError fatal = new OutOfMemoryError("as if");
        Rule rule = advising(begun("FATAL").when("fatal", Facts.PHASE, phase -> {
            throw fatal;
        }));

        assertThatThrownBy(() -> DELIVERED.judgedBy(book(rule)).review()).isSameAs(fatal);
    }

    @Test
    void a_strict_book_throws_what_a_rule_throws() {
        IllegalStateException broken = new IllegalStateException("broken");
        RuleBook book = book(EVENTS_MATTER, advising(begun("BROKEN").when("broken", Facts.PHASE, phase -> {
            throw broken;
        })));

        assertThat(DELIVERED.judgedBy(book).review().failures()).hasSize(1);
        assertThatThrownBy(() -> DELIVERED.judgedBy(book.strict()).review()).isSameAs(broken);
        assertThatThrownBy(() -> DELIVERED
                        .judgedBy(book.strict().with(House.always("MORE")).only(rule -> true))
                        .review())
                .isSameAs(broken);
    }

    @Test
    void open_findings_are_those_that_nobody_made_good() {
        JudgedStory back =
                working().raised("caterer", SAM).moved("caterer", NOOR).moved("caterer", SAM);

        assertThat(back.review().open().map(Finding::rule)).containsExactly("MONKEY_RETURNED_LATE");
    }

    @Test
    void an_answer_of_a_rule_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELIVERED.review().answer("NOBODY"))
                .withMessage("no rule in this book is called NOBODY");
    }

    @Test
    void what_jars_offer_comes_on_top_in_the_order_of_the_names() {
        assertThat(book(NO_MORE).withDiscovered().sets().map(RuleSet::name))
                .isEqualTo(Vector.of("house").appendAll(Discovery.ruleSets().map(RuleSet::name)))
                .containsExactly("house", "offered by a", "offered by b");
        assertThat(book(NO_MORE).withDiscovered().rules().map(Rule::id))
                .containsExactly("NO_MORE", "OFFERED_A", "OFFERED_B");
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static int deeper(int depth) {
        return 1 + deeper(depth + 1);
    }
}
