package io.github.nextmove.delegation.validation.extractor;

import io.vavr.collection.Seq;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * The elements of a sequence, such as the ids of {@code Vector<@Valid PersonId>}; their places show
 * in the path.
 *
 * <p>All are looked at, so a stream must end.
 *
 * @since 0.1.0
 */
public final class SeqExtractor implements ValueExtractor<Seq<@ExtractedValue ?>> {

    @Override
    public void extractValues(Seq<?> seq, ValueReceiver receiver) {
        seq.forEachWithIndex((value, index) -> receiver.indexedValue("<list element>", index, value));
    }
}
