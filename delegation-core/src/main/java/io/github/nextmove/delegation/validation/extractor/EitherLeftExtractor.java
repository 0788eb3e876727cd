package io.github.nextmove.delegation.validation.extractor;

import io.vavr.control.Either;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * The left of an either, such as the text of {@code Either<@NotBlank String, PersonId>}; a right has none.
 *
 * @since 0.1.0
 */
public final class EitherLeftExtractor implements ValueExtractor<Either<@ExtractedValue ?, ?>> {

    @Override
    public void extractValues(Either<?, ?> either, ValueReceiver receiver) {
        either.swap().forEach(value -> receiver.value(null, value));
    }
}
