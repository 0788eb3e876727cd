package io.github.nextmove.delegation.validation.extractor;

import io.vavr.control.Option;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * What an option holds, such as the text of {@code Option<@NotBlank String>}; an empty one has
 * nothing to check.
 *
 * @since 0.1.0
 */
public final class OptionExtractor implements ValueExtractor<Option<@ExtractedValue ?>> {

    @Override
    public void extractValues(Option<?> option, ValueReceiver receiver) {
        option.forEach(value -> receiver.value(null, value));
    }
}
