package io.github.nextmove.delegation.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlayHouseRulesTest {

    @Test
    void it_plays_in_english() throws IOException {
        assertThat(played(Locale.ENGLISH)).isEqualTo(expected("played_en.txt"));
    }

    @Test
    void it_plays_in_dutch() throws IOException {
        assertThat(played(Locale.forLanguageTag("nl-BE"))).isEqualTo(expected("played_nl.txt"));
    }

    private static String played(Locale language) {
        return PlayHouseRules.lines(Texts.in(language)).mkString("", "\n", "\n");
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlayHouseRulesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
