package io.github.nextmove.delegation.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.diagram.Sheet.Area;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is over something else on a sheet: the tests of pictures rest on it. */
class AreaTest {

    private final Area area = new Area(10, 20, 30, 40, "from 10 to 40, and from 20 to 60");

    @ParameterizedTest
    @CsvSource({
        "10, 20, 30, 40, true", // the same
        "39, 59, 5, 5, true", // a corner
        "6, 16, 5, 5, true", // the other corner
        "40, 30, 5, 5, false", // beside it, touching
        "5, 30, 5, 5, false",
        "20, 60, 5, 5, false",
        "20, 15, 5, 5, false",
        "0, 0, 100, 100, true", // around it
        "41, 30, 5, 5, false",
        "20, 70, 5, 5, false",
    })
    void areas_meet_when_they_share_more_than_a_border(int x, int y, int width, int height, boolean meets) {
        Area other = new Area(x, y, width, height, "other");

        assertThat(area.meets(other)).isEqualTo(meets);
        assertThat(other.meets(area)).isEqualTo(meets);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 30, 40, true", // the same
        "11, 21, 5, 5, true",
        "9, 20, 30, 40, false",
        "10, 19, 30, 40, false",
        "10, 20, 31, 40, false",
        "10, 20, 30, 41, false",
        "35, 21, 5, 5, true",
        "36, 21, 5, 5, false",
        "11, 55, 5, 5, true",
        "11, 56, 5, 5, false",
    })
    void an_area_is_within_another_up_to_its_borders(int x, int y, int width, int height, boolean within) {
        assertThat(new Area(x, y, width, height, "other").isWithin(area)).isEqualTo(within);
    }
}
