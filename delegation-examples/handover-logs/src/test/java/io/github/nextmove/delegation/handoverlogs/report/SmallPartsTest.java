package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "PT0S, less than a minute, minder dan een minuut",
        "PT59S, less than a minute, minder dan een minuut",
        "PT1M, 1 minute, 1 minuut",
        "PT1H2M, 1 hour 2 minutes, 1 uur 2 minuten",
        "PT24H, 1 day, 1 dag",
        "P12DT3H30M, 12 days 3 hours, 12 dagen 3 uur",
        "P1DT5M, 1 day, 1 dag",
        "P1234D, '1,234 days', 1.234 dagen",
        "PT-2H, minus 2 hours, min 2 uur"
    })
    void a_duration_is_said_in_its_two_largest_units(Duration duration, String english, String dutch) {
        assertThat(Durations.say(duration, ENGLISH)).isEqualTo(english);
        assertThat(Durations.say(duration, Wording.in(Locale.forLanguageTag("nl"))))
                .isEqualTo(dutch);
    }

    @Property(tries = 200)
    void no_case_gets_lost_in_the_steps(
            @ForAll Map<@IntRange(max = 500) Integer, @LongRange(min = 1, max = 99) Long> cases) {
        assertThat(Distribution.of(TreeMap.ofAll(cases))
                        .map(Distribution.Step::cases)
                        .sum()
                        .longValue())
                .isEqualTo(cases.values().stream().mapToLong(Long::longValue).sum());
    }

    @Property(tries = 200)
    void no_hand_back_gets_lost_in_the_matrix(@ForAll("handBacks") List<Passing> handBacks) {
        HandBackMatrix matrix = HandBackMatrix.of(Vector.ofAll(handBacks));
        assertThat(matrix.groups()
                        .crossProduct()
                        .map(pair -> matrix.count(pair._1(), pair._2()))
                        .sum()
                        .longValue())
                .isEqualTo(handBacks.stream().mapToLong(Passing::count).sum());
        assertThat(matrix.groups()).hasSizeLessThanOrEqualTo(HandBackMatrix.MOST + 1);
        assertThat(handBacks)
                .allSatisfy(back -> assertThat(matrix.shade(back.count())).isBetween(1, 5));
    }

    @Property(tries = 100)
    void every_person_of_a_story_has_another_name(@ForAll @IntRange(max = 800) int persons) {
        Vector<String> holders = Vector.range(0, persons).map(number -> "Qx" + number);
        Cast cast = Cast.of(holders, HolderKind.PERSON, ENGLISH);
        assertThat(holders.map(cast::name)).doesNotHaveDuplicates().allMatch(name -> name.matches("Person [A-Z]+"));
    }

    @Test
    void after_person_z_comes_person_aa() {
        Vector<String> holders = Vector.range(0, 28).map(number -> "Qx" + number);
        Cast cast = Cast.of(holders, HolderKind.PERSON, ENGLISH);
        assertThat(Vector.of("Qx0", "Qx25", "Qx26", "Qx27").map(cast::name))
                .containsExactly("Person A", "Person Z", "Person AA", "Person AB");
    }

    @Provide
    Arbitrary<List<Passing>> handBacks() {
        Arbitrary<Integer> groups = Arbitraries.integers().between(0, 30);
        return Combinators.combine(groups, groups, Arbitraries.longs().between(1, 5_000))
                .as((from, to, count) -> new Passing("G" + from, "G" + (from.equals(to) ? to + 31 : to), count))
                .list()
                .ofMaxSize(60);
    }
}
