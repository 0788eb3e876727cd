package io.github.nextmove.delegation.rules.autonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.given.TextFile;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason of an advice speaks English and Dutch. */
class AdviceTextsTest {

    private static final String BUNDLE = "io.github.nextmove.delegation.rules.autonomy.advice";

    @Test
    void every_reason_has_a_text_in_both_languages_and_nothing_else_is_there() {
        Vector<String> reasons = Vector.of(AdviceReason.values()).map(AdviceReason::name);

        assertThat(TextFile.of(BUNDLE, "en").keys()).isEqualTo(reasons);
        assertThat(TextFile.of(BUNDLE, "nl").keys()).isEqualTo(reasons);
    }

    @Test
    void both_languages_name_the_same_things() {
        assertThat(TextFile.of(BUNDLE, "nl").places())
                .isEqualTo(TextFile.of(BUNDLE, "en").places());
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_can_be_read_in_both_languages(AdviceReason reason) {
        Message message = reason.message().with("count", 2).with("needed", 4).with("window", 3);
        String english = Texts.in(Locale.ENGLISH).render(message);
        String dutch = Texts.in(Locale.forLanguageTag("nl")).render(message);

        assertThat(english).endsWith(".").doesNotContainPattern("[\\[\\]{}]");
        assertThat(dutch).endsWith(".").doesNotContainPattern("[\\[\\]{}]").isNotEqualTo(english);
    }
}
