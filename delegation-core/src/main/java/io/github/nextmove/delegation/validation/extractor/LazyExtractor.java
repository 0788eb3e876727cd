package io.github.nextmove.delegation.validation.extractor;

import io.vavr.Lazy;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * What a lazy value comes to, such as the text of {@code Lazy<@NotBlank String>}, which evaluates it.
 *
 * <p>An exception that this throws reaches the caller as a {@code ValidationException}. A lazy value that
 * carries no constraint is left alone.
 *
 * @since 0.1.0
 */
public final class LazyExtractor implements ValueExtractor<Lazy<@ExtractedValue ?>> {

    @Override
    public void extractValues(Lazy<?> lazy, ValueReceiver receiver) {
        receiver.value(null, lazy.get());
    }
}
