package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.autonomy.Style;
import io.github.nextmove.delegation.rules.autonomy.Support;
import io.github.nextmove.delegation.rules.given.TextFile;
import io.github.nextmove.delegation.rules.upward.MonkeyMove;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of the rules, as people say them in English and Dutch. */
class WordsTest {

    private static final Vector<Enum<?>> SDK = Vector.<Enum<?>>of(Severity.values())
            .appendAll(Vector.of(Evidence.values()))
            .appendAll(Vector.of(Answer.Status.values()));
    private static final Vector<Enum<?>> AUTONOMY = Vector.<Enum<?>>of(Support.values())
            .appendAll(Vector.of(Style.values()))
            .appendAll(Vector.of(StandardPolicy.values()));
    private static final Vector<Enum<?>> UPWARD = Vector.of(MonkeyMove.Kind.values());

    @Test
    void every_word_has_a_text_in_both_languages_and_nothing_else_is_there() {
        for (String language : Vector.of("en", "nl")) {
            assertThat(TextFile.of("io.github.nextmove.delegation.rules.words", language)
                            .keys())
                    .containsExactlyElementsOf(SDK.map(WordsTest::key));
            assertThat(TextFile.of("io.github.nextmove.delegation.rules.autonomy.words", language)
                            .keys())
                    .containsExactlyElementsOf(AUTONOMY.map(WordsTest::key));
            assertThat(TextFile.of("io.github.nextmove.delegation.rules.upward.words", language)
                            .keys())
                    .containsExactlyElementsOf(UPWARD.map(WordsTest::key));
        }
    }

    @Test
    void a_word_is_said_in_the_language_that_was_asked_for() {
        assertThat(SDK.appendAll(AUTONOMY).appendAll(UPWARD)).allSatisfy(word -> {
            String english = Texts.in(Locale.ENGLISH).word(word);
            String dutch = Texts.in(Locale.forLanguageTag("nl")).word(word);

            assertThat(english).isNotBlank().doesNotContain("[");
            assertThat(dutch).isNotBlank().doesNotContain("[").isNotEqualTo(english);
        });
    }

    private static String key(Enum<?> word) {
        return word.getDeclaringClass().getSimpleName() + "." + word.name();
    }
}
