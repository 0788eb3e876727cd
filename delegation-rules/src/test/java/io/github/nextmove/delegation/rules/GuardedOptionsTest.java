package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static io.github.nextmove.delegation.rules.given.House.book;
import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Objection;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.given.BrokenRules;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What somebody may do where a book of rules guards the life cycle: the findings stand at CLOSE. */
class GuardedOptionsTest {

    private static final Lifecycle GUARDED = StandardRules.book().guard(Lifecycle.standard());
    private static final Delegation DELIVERED = Given.after(
            Given.in(Phase.RESULT_DELIVERED), new RaiseProblem(Given.by(NOOR), MatterId.of("late-caterer")));

    @Test
    void every_finding_that_keeps_it_open_stands_at_close_with_its_move_and_whose_that_is() {
        Vector<Objection> objections = objections(close(GUARDED, DELIVERED));

        assertThat(objections.map(Objection::code))
                .containsExactlyInAnyOrder(
                        "EVALUATED_WITHOUT_DELEGATEE", "EVALUATION_INCOMPLETE", "MONKEY_MISPLACED_AT_CLOSE");
        assertThat(objections.map(Objection::owner).distinct()).containsExactlyInAnyOrder(NOOR, SAM);
        assertThat(objections)
                .isEqualTo(GUARDED.decide(DELIVERED, new Close(Given.by(NOOR)))
                        .getLeft()
                        .objections());
    }

    @Test
    void people_read_them_with_the_next_move_in_both_languages() {
        assertThat(Texts.in(Locale.ENGLISH).render(close(GUARDED, DELIVERED)))
                .hasSize(4)
                .startsWith("This cannot be done now: close.")
                .contains("No evaluation was held together with sam. Discuss the end result with sam."
                        + " The next move is with noor.");
        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(close(GUARDED, DELIVERED)))
                .hasSize(4)
                .startsWith("Dit kan nu niet: afsluiten.")
                .noneMatch(line -> line.contains("[") || line.contains("{"));
    }

    @Test
    void what_is_no_close_is_guarded_by_no_rule() {
        assertThat(GUARDED.options(DELIVERED, NOOR, MONDAY)
                        .choices()
                        .reject(choice -> choice.command() == CommandType.CLOSE))
                .isEqualTo(Lifecycle.standard()
                        .options(DELIVERED, NOOR, MONDAY)
                        .choices()
                        .reject(choice -> choice.command() == CommandType.CLOSE));
    }

    @Test
    void a_rule_is_asked_once_and_where_close_fits_alone() {
        AtomicInteger asked = new AtomicInteger();
        Rule counting = advising(begun("COUNTING").gate().when("asked", Facts.PHASE, phase -> {
            asked.incrementAndGet();
            return false;
        }));
        Lifecycle lifecycle = book(counting).guard(Lifecycle.standard());

        assertThat(close(lifecycle, DELIVERED).isAllowed()).isTrue();
        assertThat(asked).hasValue(1);

        lifecycle.options(Given.in(Phase.IN_PROGRESS), NOOR, MONDAY);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_rule_that_breaks_is_an_objection_and_breaks_no_page() {
        Lifecycle lifecycle = House.book(BrokenRules.THROWS.gate()).guard(Lifecycle.standard());

        assertThat(objections(close(lifecycle, DELIVERED)).map(Objection::code)).containsExactly("THROWS");
    }

    private static Choice close(Lifecycle lifecycle, Delegation delegation) {
        return lifecycle.options(delegation, NOOR, MONDAY).of(CommandType.CLOSE).single();
    }

    private static Vector<Objection> objections(Choice choice) {
        assertThat(choice.reasons()).hasExactlyElementsOfTypes(Reason.GateClosed.class);
        return new Rejection(choice.reasons()).objections();
    }
}
