package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SizeTest {

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "7k,7000", "500M,500000000", "2G,2000000000", "2gb,2000000000", "1T,1000000000000"})
    void reads_what_people_write(String written, long bytes) {
        assertThat(new Size().convert(written)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "-1", "1.5G", "1 G", "1X", "999999999999T", "9999999999999"})
    void refuses_the_rest(String written) {
        assertThatThrownBy(() -> new Size().convert(written)).isInstanceOf(TypeConversionException.class);
    }
}
