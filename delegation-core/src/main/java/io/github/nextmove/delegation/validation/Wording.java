package io.github.nextmove.delegation.validation;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import jakarta.validation.ConstraintViolation;

/**
 * What is said of a violation: words of our own for what the library constrains, or else the provider's.
 *
 * <p>A standard constraint that a host uses in another way, such as the size of a list, is worded by the
 * provider too: ours would be wrong there.
 */
final class Wording {

    static final String BUNDLE = "io.github.nextmove.delegation.validation.constraints";
    static final String PROVIDED = "provided";
    static final String NOT_BLANK = "jakarta.validation.constraints.NotBlank.message";
    static final String SIZE = "jakarta.validation.constraints.Size.message";
    static final String POSITIVE_OR_ZERO = "jakarta.validation.constraints.PositiveOrZero.message";

    private Wording() {}

    static Message of(ConstraintViolation<?> found) {
        String template = found.getMessageTemplate();
        if (template.equals("{" + NOT_BLANK + "}")) {
            return Message.of(BUNDLE, NOT_BLANK);
        }
        if (template.equals("{" + POSITIVE_OR_ZERO + "}")) {
            return Message.of(BUNDLE, POSITIVE_OR_ZERO);
        }
        if (template.equals("{" + SIZE + "}") && found.getInvalidValue() instanceof CharSequence text) {
            Map<String, Object> attributes =
                    HashMap.ofAll(found.getConstraintDescriptor().getAttributes());
            if (attributes.get("min").contains(0)) {
                return Message.of(BUNDLE, SIZE)
                        .with("max", attributes.get("max").get())
                        .with("length", text.length());
            }
        }
        return Message.of(BUNDLE, PROVIDED).with("text", found.getMessage()).with("template", template);
    }
}
