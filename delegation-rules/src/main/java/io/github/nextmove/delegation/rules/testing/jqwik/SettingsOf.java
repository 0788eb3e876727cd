package io.github.nextmove.delegation.rules.testing.jqwik;

import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.testing.seeds.Invented;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/**
 * Layers that set the parameters of a book to any value that they may have, such as {@code
 * new SettingsOf(book).get().map(book::with)}.
 *
 * <p>Some set nothing; the others leave some parameters as they are in the book, and set most of the rest to a
 * small value. Shrinking leaves out what was set. To name it as a supplier, extend it: {@code class OurSettings
 * extends SettingsOf} with {@code super(OURS)}.
 *
 * @since 0.1.0
 */
public class SettingsOf implements ArbitrarySupplier<RuleSet> {

    private static final int SMALL = 4;

    private final RuleBook book;

    /** Over this book. */
    public SettingsOf(RuleBook book) {
        this.book = book;
    }

    @Override
    public final Arbitrary<RuleSet> get() {
        Arbitrary<RuleSet> some = Arbitraries.frequencyOf(
                        Tuple.of(2, numbers(0)), Tuple.of(3, numbers(SMALL)), Tuple.of(1, numbers(Integer.MAX_VALUE)))
                .list()
                .ofSize(book.parameters().size())
                .map(numbers -> Invented.settings(book, numbers));
        Arbitrary<RuleSet> none = Arbitraries.just(Invented.settings(book, List.of()));
        return Arbitraries.frequencyOf(Tuple.of(1, none), Tuple.of(2, some)).withoutEdgeCases();
    }

    private static Arbitrary<Integer> numbers(int most) {
        return Arbitraries.integers().between(0, most);
    }
}
