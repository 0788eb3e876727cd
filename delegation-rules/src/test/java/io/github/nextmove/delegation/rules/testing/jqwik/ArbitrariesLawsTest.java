package io.github.nextmove.delegation.rules.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.given.SomeSettings;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.Story;
import io.github.nextmove.delegation.rules.testing.seeds.Invented;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.Vector;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

class ArbitrariesLawsTest {

    private static final RuleBook BOOK = StandardRules.book();

    @Property(tries = 200)
    void a_story_is_told_after_all_that_happened_in_it(@ForAll(supplier = Stories.class) Story story) {
        assertThat(story.now())
                .isAfterOrEqualTo(story.delegation().history().last().at());
        assertThat(BOOK.review(story.situation()).answers())
                .hasSize(BOOK.rules().size());
    }

    @Property(tries = 200)
    void leaving_the_last_numbers_out_leaves_out_the_last_commands(@ForAll(supplier = Walks.class) Walk walk) {
        Walk shorter = Walk.of(
                Lifecycle.standard(), walk.choices().dropRight(walk.choices().size() > 1 ? 1 : 0));

        assertThat(walk.attempts().startsWith(shorter.attempts())).isTrue();
    }

    @Property(tries = 200)
    void settings_fit_the_book_that_they_are_over(@ForAll(supplier = SomeSettings.class) RuleSet settings) {
        RuleBook set = BOOK.with(settings);

        assertThat(BOOK.parameters().containsAll(settings.values().keySet())).isTrue();
        assertThat(set.parameters()).allSatisfy(parameter -> readsItsOwn(set, parameter));
    }

    private static <T> void readsItsOwn(RuleBook book, Parameter<T> parameter) {
        T value = book.valueOf(parameter);
        assertThat(parameter.read(parameter.said(value)).get()).isEqualTo(value);
    }

    @Property(tries = 200)
    void the_same_seed_gives_the_same_and_all_in_range(@ForAll long seed) {
        assertThat(Invented.trackRecord(seed)).isEqualTo(Invented.trackRecord(seed));
        assertThat(Invented.settings(BOOK, seed).values())
                .isEqualTo(Invented.settings(BOOK, seed).values());
        RuleBook set = BOOK.with(Invented.settings(BOOK, seed));
        assertThat(set.parameters()).allSatisfy(parameter -> readsItsOwn(set, parameter));
    }

    @Property(tries = 5)
    void a_thousand_of_each_has_whatever_there_is(@ForAll Random random) {
        Vector<TrackRecord> before = some(new TrackRecords().get(), random);
        assertThat(before).contains(TrackRecord.empty());
        assertThat(before.flatMap(TrackRecord::lastLevel).distinct()).hasSize(AutonomyLevel.values().length);
        assertThat(before.map(record -> record.atLastLevel().size())).contains(0, 1, 2, 3, 4);

        assertThat(some(new Walks().get(), random)
                        .map(walk -> walk.end().phase())
                        .distinct())
                .hasSizeGreaterThan(7);

        Vector<Integer> pingPong = some(new SettingsOf(BOOK).get(), random)
                .map(settings -> BOOK.with(settings).valueOf(StandardParameters.PING_PONG_AT));
        assertThat(pingPong).contains(1, 2, 3, 4);
        assertThat(pingPong.max().get()).isGreaterThan(90);
        assertThat(pingPong.count(value -> value == 2)).isGreaterThan(300);
    }

    private static <T> Vector<T> some(Arbitrary<T> arbitrary, Random random) {
        return Vector.ofAll(arbitrary.generator(1_000).stream(random)
                .map(Shrinkable::value)
                .limit(1_000)
                .toList());
    }

    @Example
    void what_no_number_sets_stays_as_it_is_in_the_book() {
        RuleBook ladder = StandardRules.book(StandardPolicy.LADDER);
        Vector<Integer> noughts = ladder.parameters().map(parameter -> 0);

        assertThat(ladder.with(Invented.settings(ladder, noughts)).valueOf(StandardParameters.AUTONOMY_POLICY))
                .isEqualTo(StandardPolicy.LADDER);
    }
}
