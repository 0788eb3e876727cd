package io.github.nextmove.delegation.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8",
        "US-ASCII,UTF-8",
        "ANSI_X3.4-1968,UTF-8",
        "ISO-8859-1,UTF-8",
        "windows-1252,windows-1252",
        "no such thing,UTF-8"
    })
    void an_encoding_is_used_only_if_the_texts_can_be_written_in_it(String named, String used) {
        assertThat(Charsets.named(named).name()).isEqualTo(used);
    }
}
