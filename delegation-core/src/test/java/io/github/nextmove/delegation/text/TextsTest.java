package io.github.nextmove.delegation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Phase;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String DUTCH_ONLY = "io.github.nextmove.delegation.text.dutch_only";
    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void on_a_dutch_machine() {
        Locale.setDefault(Locale.forLanguageTag("nl-NL"));
    }

    @AfterEach
    void on_the_usual_machine() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "fr-FR", "tr", "und", "af"})
    void any_language_but_dutch_gets_english_whatever_the_machine_speaks(String tag) {
        Texts texts = Texts.in(Locale.forLanguageTag(tag));

        assertThat(texts.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(texts.word(Phase.IN_PROGRESS)).isEqualTo("in progress");
    }

    @ParameterizedTest
    @CsvSource({"nl", "nl-NL", "nl-BE"})
    void dutch_gets_dutch(String tag) {
        assertThat(Texts.in(Locale.forLanguageTag(tag)).word(Phase.IN_PROGRESS)).isEqualTo("in uitvoering");
    }

    @Test
    void a_bundle_without_english_does_not_answer_in_the_language_of_the_machine() {
        Message hello = Message.of(DUTCH_ONLY, "hello").with("name", "sam");

        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(hello)).isEqualTo("hallo sam");
        assertThat(Texts.in(Locale.ENGLISH).render(hello)).isEqualTo("[hello]");
    }

    @Test
    void a_value_is_filled_in_as_it_is() {
        Message hello = Message.of(DUTCH_ONLY, "hello").with("name", "$1 \\ {name}");

        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(hello)).isEqualTo("hallo $1 \\ {name}");
    }

    @Test
    void a_value_that_is_not_given_leaves_its_place() {
        assertThat(Texts.in(Locale.forLanguageTag("nl")).render(Message.of(DUTCH_ONLY, "hello")))
                .isEqualTo("hallo {name}");
    }

    @Test
    void a_message_without_a_bundle_never_breaks_anything() {
        assertThat(Texts.in(Locale.ENGLISH).render(Message.of("no.such.bundle", "hello")))
                .isEqualTo("[hello]");
    }

    @Test
    void a_sentence_that_begins_with_the_whole_task_begins_with_a_capital() {
        Message named = Message.of("io.github.nextmove.delegation.text.named", "moved");
        Texts texts = Texts.in(Locale.ENGLISH);

        assertThat(texts.render(named.with("matter", MatterId.TASK))).isEqualTo("The whole task moved.");
        assertThat(texts.render(named.with("matter", MatterId.of("late-caterer"))))
                .isEqualTo("late-caterer moved.");
    }
}
