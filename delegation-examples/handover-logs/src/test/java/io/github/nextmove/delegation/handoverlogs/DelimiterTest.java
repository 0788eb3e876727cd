package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DelimiterTest {

    @Test
    void is_one_character_or_a_tab_by_name() {
        assertThat(new Delimiter().convert(";")).isEqualTo(';');
        assertThat(new Delimiter().convert("tab")).isEqualTo('\t');
        assertThat(new Delimiter().convert("\\t")).isEqualTo('\t');
        assertThat(new Delimiter().convert("\t")).isEqualTo('\t');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;", "\"", "\n", "\r", "semicolon"})
    void is_nothing_else(String written) {
        assertThatThrownBy(() -> new Delimiter().convert(written)).isInstanceOf(TypeConversionException.class);
    }
}
