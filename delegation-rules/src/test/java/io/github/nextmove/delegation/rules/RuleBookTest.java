package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.fixtures.Cast.NOOR;
import static io.github.nextmove.delegation.fixtures.Cast.SAM;
import static io.github.nextmove.delegation.rules.given.Story.working;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.fixtures.Given;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.Story;
import io.github.nextmove.delegation.rules.given.Usual;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A book of rules: what is in it, what it says, and what it guards. */
class RuleBookTest {

    private static final Rule EVENTS_MATTER = rule("EVENTS_MATTER").build();
    private static final Rule NO_MORE = rule("NO_MORE").timing(Timing.AT_CLOSE).build();
    private static final Story DELIVERED = working().day(3).delivered();

    @Test
    void a_book_keeps_its_rules_in_their_order_with_the_default_thresholds() {
        RuleBook book = RuleBook.of(Vector.of(NO_MORE)).with(EVENTS_MATTER);

        assertThat(book.rules()).containsExactly(NO_MORE, EVENTS_MATTER);
        assertThat(book.parameters()).isEqualTo(Parameters.defaults());
    }

    @Test
    void no_two_rules_have_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(Vector.of(NO_MORE, EVENTS_MATTER, NO_MORE)))
                .withMessage("two rules are called NO_MORE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(Vector.of(NO_MORE)).with(NO_MORE))
                .withMessage("two rules are called NO_MORE");
    }

    @Test
    void a_book_with_other_rules_or_thresholds_is_another_book() {
        Parameters others = Parameters.builder().pingPongAt(9).build();
        RuleBook book = RuleBook.of(Vector.of(NO_MORE, EVENTS_MATTER)).with(others);

        assertThat(book.without("NO_MORE").rules()).containsExactly(EVENTS_MATTER);
        assertThat(book.without("NO_MORE").parameters()).isEqualTo(others);
        assertThat(book.without("unknown").rules()).isEqualTo(book.rules());
        assertThat(book.only(RuleSet.BOTH).parameters()).isEqualTo(others);
        assertThat(book.with(rule("MORE").build()).parameters()).isEqualTo(others);
        assertThat(book.rules()).hasSize(2);
    }

    @Test
    void an_empty_book_says_nothing_and_guards_nothing() {
        Story story = DELIVERED.judgedBy(RuleBook.of(Vector.empty()));

        assertThat(story.findings()).isEmpty();
        assertThat(story.objectionsToClosing()).isEmpty();
    }

    @Test
    void gates_speak_at_closing_and_the_other_rules_at_a_review() {
        RuleBook book = RuleBook.of(Vector.of(NO_MORE, EVENTS_MATTER));

        assertThat(DELIVERED.judgedBy(book).findings()).containsExactly("EVENTS_MATTER:INFO:6");
        assertThat(book.reviewClosing(DELIVERED.delegation(), DELIVERED.now())
                        .findings()
                        .map(Finding::rule))
                .containsExactly("NO_MORE");
    }

    @Test
    void a_gate_looks_at_the_history_as_of_the_close_and_not_at_the_past() {
        Rule asks = rule("ASKS")
                .timing(Timing.AT_CLOSE)
                .check(situation -> Vector.of(Observation.at(situation.present())
                        .on(situation.asOf() + " " + situation.trackRecord().isEmpty())))
                .build();

        assertThat(DELIVERED
                        .past(Usual.past(AutonomyLevel.L5))
                        .day(8)
                        .judgedBy(RuleBook.of(Vector.of(asks)))
                        .objectionsToClosing())
                .containsExactly("ASKS:2026-03-10T09:00:00Z true");
    }

    @Test
    void a_gate_that_speaks_closes_with_what_it_says_and_whose_move_it_is() {
        RuleBook book = RuleBook.of(Vector.of(rule("NO_MORE")
                .timing(Timing.AT_CLOSE)
                .check(situation -> Vector.of(
                        Observation.at(situation.present()).on("caterer").ownedBy(SAM)))
                .build()));

        Objection objection = book.guard(Lifecycle.standard())
                .decide(DELIVERED.delegation(), new Close(Given.by(NOOR, DELIVERED.now())))
                .getLeft()
                .objections()
                .single();

        assertThat(objection.code()).isEqualTo("NO_MORE");
        assertThat(objection.subject()).containsExactly("caterer");
        assertThat(objection.owner()).isEqualTo(SAM);
        assertThat(objection.problem().key()).isEqualTo("NO_MORE.problem");
        assertThat(objection.nextMove().key()).isEqualTo("NO_MORE.next");
    }

    @Test
    void other_commands_are_not_guarded() {
        RuleBook book = RuleBook.of(Vector.of(BrokenRules.THROWS.rule(Timing.AT_CLOSE)));

        assertThat(book.guard(Lifecycle.standard())
                        .decide(working().delegation(), new DeliverResult(Given.by(SAM, Usual.onDay(3))))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_gate_that_cannot_answer_says_so_in_both_languages() {
        RuleBook book = RuleBook.of(Vector.of(BrokenRules.THROWS.rule(Timing.AT_CLOSE)));

        Objection objection = book.guard(Lifecycle.standard())
                .decide(DELIVERED.delegation(), new Close(Given.by(NOOR, DELIVERED.now())))
                .getLeft()
                .objections()
                .single();

        assertThat(Texts.in(Locale.ENGLISH).render(objection.problem())).isEqualTo("The rule THROWS could not answer.");
        assertThat(Texts.in(Locale.ENGLISH).render(objection.nextMove()))
                .isEqualTo("Have whoever wrote THROWS look at it, or take it out of the rule book.");
        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(objection.problem()))
                .isEqualTo("De regel THROWS kon geen antwoord geven.");
    }

    @Test
    void a_rule_that_never_ends_is_reported_like_any_other() {
        Rule endless = rule("ENDLESS").check(situation -> deeper(0)).build();
        Review review = RuleBook.of(Vector.of(endless, EVENTS_MATTER))
                .review(DELIVERED.delegation(), TrackRecord.empty(), DELIVERED.now());

        assertThat(review.failures().single().cause()).isInstanceOf(StackOverflowError.class);
        assertThat(review.findings().map(Finding::rule)).containsExactly("EVENTS_MATTER");
    }

    @Test
    void what_breaks_the_machine_is_nobodys_to_catch() {
        OutOfMemoryError fatal = new OutOfMemoryError("as if");
        RuleBook book = RuleBook.of(Vector.of(rule("FATAL")
                .check(situation -> {
                    throw fatal;
                })
                .build()));

        assertThatThrownBy(() -> book.review(DELIVERED.delegation(), TrackRecord.empty(), DELIVERED.now()))
                .isSameAs(fatal);
    }

    @Test
    void open_findings_are_those_that_nobody_made_good() {
        Story back = working().raised("caterer", SAM).moved("caterer", NOOR).moved("caterer", SAM);

        assertThat(back.review().open().map(Finding::rule)).containsExactly("MONKEY_RETURNED_LATE");
    }

    private static Seq<Observation> deeper(int depth) {
        return depth < 0 ? Vector.empty() : deeper(depth + 1).reverse();
    }

    private static RuleBuilder rule(String id) {
        return Rule.builder()
                .id(id)
                .severity(Severity.INFO)
                .source(Source.houseRule("us", "What we like"))
                .texts("house")
                .check(situation -> Vector.of(Observation.at(situation.present())
                        .on("" + situation.delegation().number())));
    }
}
