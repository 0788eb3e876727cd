package io.github.nextmove.delegation.rules.given;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What makes a good text a bad one: once or twice, a piece in the place of what stood there.
 *
 * @param edits what is done, one after the other
 */
public record Spoiled(Vector<Edit> edits) {

    /** Any, with these pieces. */
    public static Arbitrary<Spoiled> with(Vector<String> pieces) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(pieces.toJavaList()))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(edits -> new Spoiled(Vector.ofAll(edits)));
    }

    /** What a text becomes. */
    public String in(String text) {
        return edits.foldLeft(text, (spoiled, edit) -> edit.in(spoiled));
    }

    /**
     * A piece in the place of what stands there.
     *
     * @param at where, in thousandths of the text
     * @param length how much of the text goes
     */
    public record Edit(int at, int length, String piece) {

        String in(String text) {
            int from = text.length() * at / 1000;
            return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + length));
        }
    }
}
