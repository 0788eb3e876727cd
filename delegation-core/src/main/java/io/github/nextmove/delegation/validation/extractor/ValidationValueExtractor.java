package io.github.nextmove.delegation.validation.extractor;

import io.vavr.control.Validation;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * The value of a valid Vavr validation, such as the id of {@code Validation<String, @Valid PersonId>}; an
 * invalid one has none.
 *
 * @since 0.1.0
 */
public final class ValidationValueExtractor implements ValueExtractor<Validation<?, @ExtractedValue ?>> {

    @Override
    public void extractValues(Validation<?, ?> validation, ValueReceiver receiver) {
        validation.forEach(value -> receiver.value(null, value));
    }
}
