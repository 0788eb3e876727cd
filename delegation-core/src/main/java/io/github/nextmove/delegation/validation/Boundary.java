package io.github.nextmove.delegation.validation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Objects;

/**
 * Where values come in and are checked, such as a command that was read from a request.
 *
 * <p>It reports everything that is not well-formed, not just the first thing, and changes nothing. Whether a
 * well-formed command is allowed is another question, and the life cycle's; that one is safe with commands
 * that were never checked. Immutable, and as thread-safe as its validator.
 *
 * @since 0.1.0
 */
public final class Boundary {

    /**
     * The provider answers with a set in no order. Of one place all messages stand in one bundle, so as text they go
     * by key; two annotations of one kind go by what they say.
     */
    private static final Comparator<Violation> ORDER =
            Comparator.comparing(Violation::path).thenComparing(Violation::toString);

    private final Validator validator;

    private Boundary(Validator validator) {
        this.validator = validator;
    }

    /** A boundary that checks with the host's own validator, or with a default one. */
    public static Boundary of(Validator validator) {
        return new Boundary(Objects.requireNonNull(validator, "validator"));
    }

    /**
     * The value itself when it is well-formed, or else all its violations, by path and then by message key.
     *
     * <p>Checks the constraints of the default group on the value and on all that it cascades to. A lazy
     * value that carries a constraint is evaluated.
     *
     * @throws jakarta.validation.ValidationException when a check cannot be carried out, as with a
     *     constraint that does not fit the type it stands on
     */
    public <T> Validation<Seq<Violation>, T> check(T value) {
        Objects.requireNonNull(value, "value");
        Vector<Violation> violations =
                Vector.ofAll(validator.validate(value)).map(Violation::from).sorted(ORDER);
        return violations.isEmpty() ? Validation.valid(value) : Validation.invalid(violations);
    }
}
