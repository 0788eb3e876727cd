package io.github.nextmove.delegation.rules.testing.jqwik;

import io.github.nextmove.delegation.rules.testing.Story;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Any delegation on its way, with any past, at any moment up to forty days later.
 *
 * <pre>{@code
 * @Property
 * void what_it_finds_is_about_noor(@ForAll(supplier = Stories.class) Story story) {
 *     Answer answer = book.review(story.situation()).answer("EARLY_CHECKPOINT");
 *
 *     assertThat(answer.findings()).allSatisfy(finding -> assertThat(finding.about()).containsExactly(NOOR));
 * }
 * }</pre>
 *
 * <p>Shrinking leaves out commands, forgets the past, and looks sooner.
 *
 * @since 0.1.0
 */
public final class Stories implements ArbitrarySupplier<Story> {

    private static final int HOURS_LATER = 40 * 24;

    @Override
    public Arbitrary<Story> get() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, HOURS_LATER);
        return Combinators.combine(new Walks().get(), new TrackRecords().get(), hours)
                .as((walk, before, later) -> Story.of(
                        walk.end(), before, walk.end().history().last().at().plus(Duration.ofHours(later))))
                .withoutEdgeCases();
    }
}
