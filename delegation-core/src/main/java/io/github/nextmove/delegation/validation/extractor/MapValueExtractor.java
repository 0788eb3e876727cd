package io.github.nextmove.delegation.validation.extractor;

import io.vavr.collection.Map;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * The values of a map, such as the texts of {@code Map<PersonId, @NotBlank String>}; the path shows their keys.
 *
 * @since 0.1.0
 */
public final class MapValueExtractor implements ValueExtractor<Map<?, @ExtractedValue ?>> {

    @Override
    public void extractValues(Map<?, ?> map, ValueReceiver receiver) {
        map.forEach((key, value) -> receiver.keyedValue("<map value>", key, value));
    }
}
