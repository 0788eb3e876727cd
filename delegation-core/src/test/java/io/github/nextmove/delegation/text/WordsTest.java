package io.github.nextmove.delegation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.text.host.Weather;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @Test
    void a_set_of_words_goes_in_the_order_of_their_list_whatever_their_hash() {
        assertThat(english(LinkedHashSet.of(Topic.CONFIDENCE, Topic.WHY, Topic.RESULT)))
                .isEqualTo("result, why it matters and confidence");
        assertThat(english(HashSet.of(Topic.values()))).startsWith("result, instruction, checkpoints, deadline, ");
    }

    @Test
    void ids_in_a_set_without_order_go_by_the_alphabet() {
        assertThat(english(HashSet.of(Samples.SAM, Samples.LEE, Samples.NOOR, Samples.KIM, PersonId.of("ben"))))
                .isEqualTo("ben, kim, lee, noor and sam");
        assertThat(english(LinkedHashSet.of(Samples.LEE, Samples.KIM))).isEqualTo("lee and kim");
    }

    @Test
    void a_list_keeps_its_order() {
        assertThat(english(Vector.of(Topic.WHY, Topic.RESULT))).isEqualTo("why it matters and result");
        assertThat(english(java.util.List.of(Topic.WHY, Topic.RESULT))).isEqualTo("why it matters and result");
    }

    @Test
    void true_and_false_are_said_as_people_do() {
        assertThat(english(true)).isEqualTo("yes");
        assertThat(english(false)).isEqualTo("no");
        assertThat(dutch(true)).isEqualTo("ja");
        assertThat(dutch(Vector.of(false, true))).isEqualTo("nee en ja");
    }

    @Test
    void numbers_stay_and_what_there_may_be_is_said_or_nothing() {
        assertThat(english(3)).isEqualTo("3");
        assertThat(dutch(12L)).isEqualTo("12");
        assertThat(dutch(Option.some(Topic.WHY))).isEqualTo("waarom het ertoe doet");
        assertThat(dutch(Option.none())).isEqualTo("niets");
    }

    @Test
    void an_empty_list_is_nothing_and_a_list_of_one_has_no_and() {
        assertThat(english(Vector.empty())).isEqualTo("nothing");
        assertThat(english(Vector.of(3))).isEqualTo("3");
    }

    @Test
    void days_and_moments_are_said_in_the_language() {
        assertThat(english(LocalDate.of(2026, 3, 16))).isEqualTo("16 March 2026");
        assertThat(dutch(Instant.parse("2026-03-16T09:30:00Z"))).isEqualTo("16 maart 2026 09:30:00 UTC");
    }

    @Test
    void extreme_moments_and_days_are_said_somehow() {
        assertThat(english(Instant.MAX)).isEqualTo(Instant.MAX.toString());
        assertThat(english(Instant.MIN)).isEqualTo(Instant.MIN.toString());
        assertThat(english(LocalDate.MAX)).contains("December").contains("999999999");
    }

    @Test
    void the_root_matter_is_the_whole_task_in_a_list_too() {
        assertThat(dutch(Vector.of(MatterId.TASK, Samples.CATERER))).isEqualTo("de hele taak en late-caterer");
    }

    @Test
    void an_enum_of_a_host_finds_its_word_in_the_bundle_of_its_own_package() {
        assertThat(dutch(Weather.SUNNY)).isEqualTo("zonnig");
        assertThat(english(Weather.STORMY)).isEqualTo("[Weather.STORMY]");
    }

    @ParameterizedTest
    @EnumSource(AutonomyLevel.class)
    void each_level_is_said_with_its_number(AutonomyLevel level) {
        assertThat(english(level)).startsWith("level " + level.number());
        assertThat(dutch(level)).startsWith("niveau " + level.number());
    }

    private static String english(Object value) {
        return words(Locale.ENGLISH).of(value);
    }

    private static String dutch(Object value) {
        return words(Locale.forLanguageTag("nl")).of(value);
    }

    private static Words words(Locale locale) {
        return new Words(Texts.in(locale), new Bundles(locale), new CalendarDays(locale));
    }
}
