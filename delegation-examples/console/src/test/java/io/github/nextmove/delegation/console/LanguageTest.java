package io.github.nextmove.delegation.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"nl,nl", "nl-BE,nl", "en-US,en", "de,en"})
    void without_a_choice_the_system_speaks_if_it_speaks_dutch(String system, Language language) {
        assertThat(Language.of(new String[] {"play"}, Locale.forLanguageTag(system)))
                .isEqualTo(language);
        assertThat(Language.of(new String[] {"play", "x.yaml", "--lang=en"}, Locale.forLanguageTag(system)))
                .isEqualTo(Language.en);
    }
}
