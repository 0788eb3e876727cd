package io.github.nextmove.delegation.rules.waivers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.given.TextFile;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice.State;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of a waiver, in English and Dutch. */
class WaiverTextsTest {

    private static final String HOME = "io.github.nextmove.delegation.rules.waivers.";
    private static final Vector<String> STATES = Vector.of(State.values()).map(Enum::name);
    private static final Waiver WAIVER = Waiver.builder()
            .rule("CHECKPOINT_MISSED")
            .reason("the caterer is new")
            .askedBy(PersonId.of("noor"))
            .approvedBy(PersonId.of("kim"))
            .start(LocalDate.of(2026, 6, 1))
            .end(LocalDate.of(2026, 6, 30))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void every_state_has_a_text_and_a_word_and_nothing_else_is_there(String language) {
        assertThat(TextFile.of(HOME + "waivers", language).keys()).containsExactlyElementsOf(STATES);
        assertThat(TextFile.of(HOME + "words", language).keys())
                .containsExactlyElementsOf(STATES.map(state -> "State." + state));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_notice_says_why_who_and_until_when(State state) {
        WaiverNotice notice = new WaiverNotice(state, WAIVER);
        Texts english = Texts.in(Locale.ENGLISH);
        Texts dutch = Texts.in(Locale.forLanguageTag("nl"));

        assertThat(english.render(notice.message()))
                .contains("CHECKPOINT_MISSED", "“the caterer is new”", "noor", "kim", "30 June 2026")
                .doesNotContainPattern("[\\[\\]{}]");
        assertThat(dutch.render(notice.message()))
                .contains("CHECKPOINT_MISSED", "“the caterer is new”", "noor", "kim", "30 juni 2026")
                .doesNotContainPattern("[\\[\\]{}]")
                .isNotEqualTo(english.render(notice.message()));
        assertThat(dutch.word(state)).doesNotContain("[").isNotEqualTo(english.word(state));
    }

    @Test
    void a_lapsed_waiver_says_that_the_finding_is_back() {
        assertThat(Texts.in(Locale.ENGLISH).render(new WaiverNotice(State.LAPSED, WAIVER).message()))
                .startsWith("The waiver of CHECKPOINT_MISSED lapsed, its last day was 30 June 2026:"
                        + " the finding is back.");
    }
}
