package io.github.nextmove.delegation.validation.extractor;

import io.vavr.control.Try;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * What a try succeeded with, such as the id of {@code Try<@Valid PersonId>}; a failure has nothing to check.
 *
 * @since 0.1.0
 */
public final class TryExtractor implements ValueExtractor<Try<@ExtractedValue ?>> {

    @Override
    public void extractValues(Try<?> tried, ValueReceiver receiver) {
        tried.forEach(value -> receiver.value(null, value));
    }
}
