package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.given.TextFile;
import org.junit.jupiter.api.Test;

/** What the SDK itself says, in English and Dutch. */
class RuleBookTextsTest {

    private static final String BUNDLE = "io.github.nextmove.delegation.rules.rules";

    @Test
    void both_languages_say_the_same_things_in_other_words() {
        TextFile english = TextFile.of(BUNDLE, "en");
        TextFile dutch = TextFile.of(BUNDLE, "nl");

        assertThat(english.keys()).containsExactly("failed.problem", "failed.next");
        assertThat(dutch.keys()).isEqualTo(english.keys());
        assertThat(dutch.places()).isEqualTo(english.places());
        assertThat(dutch.texts().values())
                .doesNotContainAnyElementsOf(english.texts().values());
    }
}
