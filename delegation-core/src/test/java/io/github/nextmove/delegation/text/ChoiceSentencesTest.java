package io.github.nextmove.delegation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Options;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A choice tells whether it can be done, and what to do about it. */
class ChoiceSentencesTest {

    private static final Texts EN = Texts.in(Locale.ENGLISH);
    private static final Texts NL = Texts.in(Locale.forLanguageTag("nl"));

    @ParameterizedTest
    @EnumSource(Phase.class)
    void each_choice_of_everybody_in_each_phase_is_told_whole_in_both_languages(Phase phase) {
        for (Choice choice : Samples.choices(phase)) {
            Vector<String> english = EN.render(choice);
            Vector<String> dutch = NL.render(choice);

            assertThat(english.mkString(" "))
                    .doesNotContain("[", "]", "{", "}")
                    .contains(EN.word(choice.command()))
                    .endsWith(".");
            assertThat(dutch.mkString(" "))
                    .doesNotContain("[", "]", "{", "}")
                    .contains(NL.word(choice.command()))
                    .endsWith(".");
            assertThat(english).hasSameSizeAs(dutch).doesNotContainAnyElementsOf(dutch);
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void nothing_that_a_message_carries_is_left_unsaid(Phase phase) {
        assertThat(Samples.choices(phase).flatMap(ChoiceSentences::of))
                .allSatisfy(message -> assertThat(message.values().keySet())
                        .as(message.key())
                        .isEqualTo(PropertiesFile.places(message)));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void every_reason_of_a_refusal_is_told(Phase phase) {
        for (Choice choice : Samples.choices(phase).reject(Choice::isAllowed)) {
            assertThat(EN.render(choice)).containsSubsequence(choice.reasons().flatMap(EN::render));
        }
    }

    @Test
    void what_can_be_done_comes_with_what_must_be_filled_in() {
        assertThat(english(Phase.IN_PROGRESS, CommandType.OVERRIDE_DECISION))
                .containsExactly(
                        "This can be done now: take a decision in the delegatee's place.",
                        "To fill in: which decision it is about.");
        assertThat(dutch(Phase.IN_PROGRESS, CommandType.OVERRIDE_DECISION))
                .containsExactly(
                        "Dit kan nu: een beslissing overnemen.", "In te vullen: om welke beslissing het gaat.");
    }

    @Test
    void what_needs_nothing_is_told_in_one_sentence() {
        assertThat(english(Phase.IN_PROGRESS, CommandType.CHECK_IN)).containsExactly("This can be done now: check in.");
    }

    @Test
    void a_matter_is_named_and_a_new_one_is_called_so() {
        assertThat(EN.render(choices(Phase.IN_PROGRESS)
                                .of(CommandType.AGREE_NEXT_MOVE)
                                .head())
                        .head())
                .isEqualTo("This can be done now: agree the next move, about the whole task.");
        assertThat(NL.render(
                        choices(Phase.IN_PROGRESS).of(CommandType.RAISE_PROBLEM).last()))
                .containsExactly(
                        "Dit kan nu: een probleem melden, over iets nieuws.",
                        "In te vullen: om welke kwestie het gaat.");
    }

    @Test
    void a_wrong_phase_comes_with_the_first_step_and_who_may_take_it() {
        assertThat(english(Phase.AGREED, CommandType.HOLD_CHECKPOINT))
                .containsExactly(
                        "This cannot be done now: hold a checkpoint.",
                        "This cannot be done in the phase “agreed”. Phases in which it can: in progress.",
                        "First: start the work. Who may do it: the delegator and the delegatee.");
        assertThat(dutch(Phase.AGREED, CommandType.HOLD_CHECKPOINT))
                .containsExactly(
                        "Dit kan nu niet: een tussenbespreking houden.",
                        "Dit kan niet in de fase “afgesproken”. Fasen waarin het wel kan: in uitvoering.",
                        "Eerst: aan het werk gaan. Wie dat mag doen: de opdrachtgever en de uitvoerder.");
    }

    @Test
    void a_longer_way_is_told_to_its_end() {
        assertThat(english(Phase.DRAFT, CommandType.HOLD_EVALUATION).last())
                .isEqualTo("After that, in this order: start the work and deliver the result.");
    }

    @Test
    void where_no_step_leads_there_it_says_so() {
        assertThat(english(Phase.IN_PROGRESS, CommandType.PREPARE).last())
                .isEqualTo("From here, no step leads to such a phase.");
    }

    @Test
    void what_has_ended_or_is_not_for_employees_promises_no_way() {
        assertThat(english(Phase.RECALLED, CommandType.PREPARE)).hasSize(2);
        assertThat(english(Phase.DRAFT, CommandType.RETURN_TASK))
                .hasSize(4)
                .noneMatch(line -> line.contains("First") || line.contains("From here"));
    }

    private static Vector<String> english(Phase phase, CommandType command) {
        return EN.render(choices(phase).of(command).head());
    }

    private static Vector<String> dutch(Phase phase, CommandType command) {
        return NL.render(choices(phase).of(command).head());
    }

    private static Options choices(Phase phase) {
        return Lifecycle.standard().options(Given.in(phase), Cast.NOOR, Cast.MONDAY);
    }
}
