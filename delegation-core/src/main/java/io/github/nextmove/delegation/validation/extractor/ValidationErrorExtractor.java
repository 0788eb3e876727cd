package io.github.nextmove.delegation.validation.extractor;

import io.vavr.control.Validation;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * The error of a Vavr validation, such as the text of {@code Validation<@NotBlank String, PersonId>}; a valid
 * one has none.
 *
 * @since 0.1.0
 */
public final class ValidationErrorExtractor implements ValueExtractor<Validation<@ExtractedValue ?, ?>> {

    @Override
    public void extractValues(Validation<?, ?> validation, ValueReceiver receiver) {
        validation.swap().forEach(value -> receiver.value(null, value));
    }
}
