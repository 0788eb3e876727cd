package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.chain.Link;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Scenarios in which parts are handed on: links are numbered in the order in which the file hands them on. */
class ChainScenariosTest extends ReadingTest {

    private static final String[] AT_WORK = {
        "d: 0, e: CONVERSATION_HELD, acceptedByDelegatee: true", "d: 0, e: WORK_STARTED"
    };
    private static final String TO_ANNA =
            "d: 1, e: HANDED_ON, to: {id: anna, kind: EMPLOYEE}, task: {type: catering}, agreed: {deadline: 7}";

    private static Scenario scenario(String... events) {
        return read(withEvents(all(events))).scenarios().head();
    }

    private static String[] all(String... events) {
        return Vector.of(AT_WORK).appendAll(Arrays.asList(events)).toJavaArray(String[]::new);
    }

    private static Played played(String... events) {
        return scenario(events).play(Lifecycle.standard());
    }

    @Test
    void who_does_something_in_a_link_follows_from_who_has_it_there() {
        Scenario scenario = scenario(
                TO_ANNA,
                "d: 2, link: 2, e: CONVERSATION_HELD, acceptedByDelegatee: true",
                "d: 2, link: 2, e: WORK_STARTED",
                "d: 3, link: 2, e: HANDED_ON, to: {id: bilal, kind: EMPLOYEE}, task: {type: dessert}",
                "d: 4, link: 3, e: CONVERSATION_HELD, acceptedByDelegatee: true",
                "d: 4, link: 3, e: WORK_STARTED");

        assertThat(scenario.steps().map(Step::link)).containsExactly(1, 1, 1, 2, 2, 2, 3, 3);
        assertThat(scenario.steps().map(step -> step.command().by().value()))
                .containsExactly("noor", "sam", "sam", "sam", "anna", "anna", "anna", "bilal");
        Played played = scenario.play(Lifecycle.standard());
        assertThat(played.refused()).isEmpty();
        assertThat(played.chain().links().map(Link::above)).containsExactly(0, 1, 2);
        assertThat(played.delegation()).isEqualTo(played.link(1).get().delegation());
    }

    @Test
    void what_is_agreed_about_a_part_stands_where_it_is_handed_on() {
        Played played = played(TO_ANNA, "d: 2, link: 2, e: CONVERSATION_HELD, acceptedByDelegatee: true");

        assertThat(played.link(2).get().delegation().agreement().flatMap(agreed -> agreed.deadline()))
                .contains(LocalDate.of(2026, 3, 9));
        assertThat(played.delegation().agreement().flatMap(agreed -> agreed.deadline()))
                .isEmpty();
    }

    @Test
    void handing_on_that_is_refused_makes_no_link_and_keeps_its_number() {
        Played played = played(
                "d: 1, e: HANDED_ON, to: {id: noor, kind: EMPLOYEE}, task: {type: catering}",
                TO_ANNA,
                "d: 2, link: 2, e: CONVERSATION_SCHEDULED",
                "d: 2, link: 3, e: CONVERSATION_SCHEDULED");

        assertThat(played.links()).containsExactly(Option.some(1), Option.none(), Option.some(2));
        assertThat(played.refused().map(refused -> refused.rejection().reasons()))
                .containsExactly(
                        Vector.of(new Reason.AlreadyInChain(PersonId.of("noor"))),
                        Vector.of(new Reason.UnknownLink(2, 3)));
        Reason noLink = played.refused().last().rejection().reasons().head();
        assertThat(Texts.in(Locale.ENGLISH).render(noLink))
                .containsExactly("Link 2 is not there: handing it on was refused. Hand the part on first, or choose"
                        + " another link.");
        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(noLink))
                .containsExactly("Schakel 2 is er niet: doorgeven mocht daar niet. Geef het deel eerst door, of kies"
                        + " een andere schakel.");
        assertThat(played.link(2)).isEmpty();
        assertThat(played.link(3).map(link -> link.delegation().phase())).contains(Phase.SCHEDULED);
        assertThat(played.link(4)).isEmpty();
    }

    @Test
    void a_link_that_the_file_does_not_hand_on_is_told_where_it_stands() {
        ScenarioFile file = read(withEvents(all("d: 1, link: 2, e: WORK_STARTED", TO_ANNA)));

        assertThat(problems(file))
                .containsExactly("9:20 There is no link 2 here. The first link has number 1, and each HANDED_ON makes"
                        + " the next one: so far there are 1.");
        assertThat(problems(file, Locale.forLanguageTag("nl")))
                .containsExactly("9:20 Er is hier geen schakel 2. De eerste schakel heeft nummer 1, en elke HANDED_ON"
                        + " maakt de volgende: tot hier zijn het er 1.");
    }

    @Test
    void what_is_expected_of_a_link_has_the_keys_of_any_other() {
        String expected = "  expect:\n    finalState: IN_PROGRESS\n"
                + "    links: {2: {finalState: DRAFT, findings: [], monkeys: {TASK: sam}}}\n";

        Expectation expectation = read(withEvents(all(TO_ANNA)) + expected)
                .scenarios()
                .head()
                .expectation()
                .get();

        assertThat(expectation.finalState()).contains(Phase.IN_PROGRESS);
        assertThat(expectation.links().keySet()).containsExactly(2);
        assertThat(expectation.links().get(2).get().finalState()).contains(Phase.DRAFT);
        assertThat(expectation.links().get(2).get().links()).isEmpty();
    }

    @Test
    void what_is_expected_of_a_link_that_is_not_there_is_told() {
        String links = "  expect: {links: {3: {finalState: DRAFT}, 1: {finalState: DRAFT}, x: {}}}\n";

        assertThat(problems(read(withEvents(all(TO_ANNA)) + links)))
                .allSatisfy(problem -> assertThat(problem)
                        .endsWith("Links that were handed on in this scenario: 2. What is expected of the first link"
                                + " stands outside “links”."))
                .hasSize(3);
        assertThat(problems(read(withEvents(AT_WORK) + "  expect: {links: {2: {}}}\n")))
                .singleElement()
                .asString()
                .endsWith("There is no link 2 here. Nothing was handed on in this scenario: expect it without"
                        + " “links”.");
    }

    @Test
    void a_key_that_a_link_cannot_have_is_told() {
        assertThat(problems(read(withEvents(all(TO_ANNA)) + "  expect: {links: {2: {links: {}}}}\n")))
                .singleElement()
                .asString()
                .contains("“links” is not a key of");
    }

    @Test
    void handing_a_part_on_in_a_conversation_leaves_that_conversation_one() {
        Scenario scenario = scenario(
                "d: 1, e: PROBLEM_RAISED, matter: food, by: sam, conv: c",
                TO_ANNA.replace("HANDED_ON,", "HANDED_ON, conv: c,"),
                "d: 1, e: NEXT_MOVE_AGREED, matter: food, owner: noor, conv: c",
                "d: 1, e: NEXT_MOVE_AGREED, matter: food, owner: sam, conv: c");

        Vector<Finding> about = StandardRules.book()
                .review(scenario.delegation(Lifecycle.standard()), scenario.before(), scenario.now())
                .findings()
                .filter(finding -> finding.subject().contains("food"));

        assertThat(about.map(Finding::rule)).containsExactly("UPWARD_DELEGATION_DEFLECTED");
        assertThat(about.head().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void without_handing_on_it_is_as_it_was() {
        Played played = played("d: 1, link: 1, e: RESULT_DELIVERED");

        assertThat(played.chain().links()).hasSize(1);
        assertThat(played.delegation().phase()).isEqualTo(Phase.RESULT_DELIVERED);
    }
}
