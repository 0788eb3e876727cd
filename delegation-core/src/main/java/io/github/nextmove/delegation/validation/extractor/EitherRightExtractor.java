package io.github.nextmove.delegation.validation.extractor;

import io.vavr.control.Either;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * The right of an either, such as the id of {@code Either<String, @Valid PersonId>}; a left has none.
 *
 * @since 0.1.0
 */
public final class EitherRightExtractor implements ValueExtractor<Either<?, @ExtractedValue ?>> {

    @Override
    public void extractValues(Either<?, ?> either, ValueReceiver receiver) {
        either.forEach(value -> receiver.value(null, value));
    }
}
