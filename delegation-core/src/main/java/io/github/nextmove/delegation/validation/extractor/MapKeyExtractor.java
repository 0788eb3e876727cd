package io.github.nextmove.delegation.validation.extractor;

import io.vavr.collection.Map;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * The keys of a map, such as the ids of {@code Map<@Valid PersonId, String>}; the path shows them.
 *
 * @since 0.1.0
 */
public final class MapKeyExtractor implements ValueExtractor<Map<@ExtractedValue ?, ?>> {

    @Override
    public void extractValues(Map<?, ?> map, ValueReceiver receiver) {
        map.forEach((key, value) -> receiver.keyedValue("<map key>", key, key));
    }
}
