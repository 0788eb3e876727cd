package io.github.nextmove.delegation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonSentencesTest {

    private static final Texts EN = Texts.in(Locale.ENGLISH);
    private static final Texts NL = Texts.in(Locale.forLanguageTag("nl"));

    @Test
    void the_samples_have_every_kind_of_reason() {
        assertThat(Samples.reasons().<Object>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Reason.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("io.github.nextmove.delegation.text.Samples#reasons")
    void each_reason_is_told_whole_in_both_languages(Reason reason) {
        String english = EN.render(reason).mkString(" ");
        String dutch = NL.render(reason).mkString(" ");

        assertThat(english).doesNotContain("[", "]", "{", "}").endsWith(".");
        assertThat(dutch).doesNotContain("[", "]", "{", "}").endsWith(".").isNotEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("io.github.nextmove.delegation.text.Samples#reasons")
    void nothing_that_a_message_carries_is_left_unsaid(Reason reason) {
        assertThat(ReasonSentences.of(reason))
                .allSatisfy(message -> assertThat(message.values().keySet())
                        .as(message.key())
                        .isEqualTo(PropertiesFile.places(message)));
    }

    @Test
    void a_wrong_phase_names_the_phases_in_which_it_can_be_done() {
        assertThat(EN.render(Samples.reasons().get(0)))
                .containsExactly(
                        "This cannot be done in the phase “draft”. Phases in which it can: in progress and result"
                                + " delivered.");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void what_has_ended_points_to_a_new_delegation(Phase phase) {
        Reason wrong = new Reason.WrongPhase(phase, TreeSet.of(Phase.DRAFT));

        assertThat(EN.render(wrong).head().contains("new delegation")).isEqualTo(phase.isFinal());
    }

    @Test
    void each_objection_tells_the_problem_the_next_move_and_whose_it_is() {
        assertThat(NL.render(Samples.reasons().last())).hasSize(2).allSatisfy(text -> assertThat(text)
                .startsWith("kim hoort niet bij deze taak.")
                .contains("Dit ontbreekt nog: om welke kwestie het gaat.")
                .endsWith("De volgende stap ligt bij sam."));
    }

    @Test
    void two_moments_that_differ_by_a_millisecond_do_not_read_the_same() {
        Reason backwards = Samples.reasons()
                .find(Reason.TimeRunsBackwards.class::isInstance)
                .get();

        assertThat(NL.render(backwards).head()).contains("2 maart 2026 08:59:59.999 UTC", "2 maart 2026 09:00:00 UTC");
    }

    @Test
    void a_rejection_tells_all_its_reasons_in_order() {
        Vector<Reason> reasons = Samples.reasons();

        assertThat(EN.render(new Rejection(reasons))).containsExactlyElementsOf(reasons.flatMap(EN::render));
    }
}
