package io.github.nextmove.delegation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Walks;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of what is told after any walk, at any instant. */
class TellingLawsTest {

    private static final Vector<Texts> BOTH = Vector.of(
            Texts.in(Locale.ENGLISH),
            Texts.in(Locale.forLanguageTag("nl"))
                    .countingDaysFrom(Cast.MONDAY.atZone(ZoneOffset.UTC).toLocalDate()));

    @Property(tries = 100)
    void how_it_stands_is_one_whole_line_that_names_who_has_a_move_and_no_outsider(
            @ForAll(supplier = Walks.class) Walk walk, @ForAll("instants") Instant now) {
        for (Delegation delegation : walk.states()) {
            for (Texts texts : BOTH) {
                String told = texts.summary(delegation, now);
                assertThat(told)
                        .hasLineCount(1)
                        .doesNotContain("[", "]", "{", "}", Cast.ZOE.value())
                        .contains(texts.word(delegation.phase()));
                assertThat(delegation.turns()).allSatisfy(turn -> assertThat(told)
                        .contains(turn.person().value()));
            }
        }
    }

    @Property(tries = 100)
    void equal_delegations_are_told_alike(@ForAll(supplier = Walks.class) Walk walk, @ForAll("instants") Instant now) {
        Delegation same = walk.end().history().replay();

        for (Texts texts : BOTH) {
            assertThat(texts.summary(same, now)).isEqualTo(texts.summary(walk.end(), now));
            assertThat(texts.tell(same)).isEqualTo(texts.tell(walk.end()));
        }
    }

    @Property(tries = 100)
    void a_history_is_told_whole_each_event_as_it_is_told_alone(@ForAll(supplier = Walks.class) Walk walk) {
        Delegation end = walk.end();

        for (Texts texts : BOTH) {
            Vector<Line> lines = texts.tell(end);
            assertThat(lines.map(Line::number)).isEqualTo(Vector.rangeClosed(1, end.number()));
            assertThat(lines.map(Line::text)).isEqualTo(end.history().events().map(event -> texts.render(event, end)));
        }
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-100, 3_000).map(hour -> Cast.MONDAY.plus(Duration.ofHours(hour))),
                Arbitraries.of(Instant.MIN, Instant.MAX));
    }
}
