package io.github.nextmove.delegation.validation.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.nextmove.delegation.PersonId;
import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** By a validator that was set up by default: nothing here names an extractor. */
class ExtractorsTest {

    private static final PersonId NOBODY = PersonId.of(" ");

    private final Validator validator =
            jakarta.validation.Validation.buildDefaultValidatorFactory().getValidator();

    record AtMostOne(
            Option<@NotBlank String> option,
            Either<@NotBlank String, @Valid PersonId> either,
            Validation<@NotBlank String, @Valid PersonId> validation,
            Try<@Valid PersonId> tried) {}

    @Test
    void what_an_option_an_either_a_validation_or_a_try_holds_is_checked() {
        assertThat(paths(new AtMostOne(
                        Option.some(" "), Either.left(" "), Validation.invalid(" "), Try.success(NOBODY))))
                .containsExactly("either<L>", "option", "tried.value", "validation<E>");
        assertThat(paths(new AtMostOne(
                        Option.some("x"), Either.right(NOBODY), Validation.valid(NOBODY), Try.success(NOBODY))))
                .containsExactly("either<R>.value", "tried.value", "validation<T>.value");
    }

    @Test
    void what_is_not_there_needs_no_check() {
        assertThat(paths(new AtMostOne(
                        Option.none(),
                        Either.left("x"),
                        Validation.invalid("x"),
                        Try.failure(new IllegalStateException("x")))))
                .isEmpty();
    }

    record Evaluated(Lazy<@Valid PersonId> lazy, Lazy<PersonId> leftAlone) {}

    @Test
    void a_lazy_value_is_evaluated_to_be_checked_and_left_alone_without_a_constraint() {
        Evaluated value = new Evaluated(Lazy.of(() -> NOBODY), Lazy.of(() -> NOBODY));

        assertThat(paths(value)).containsExactly("lazy.value");
        assertThat(value.leftAlone().isEvaluated()).isFalse();
    }

    @Test
    void a_lazy_value_that_fails_makes_the_check_fail() {
        Lazy<PersonId> failing = Lazy.of(() -> {
            throw new IllegalStateException("no such person");
        });

        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> validator.validate(new Evaluated(failing, failing)))
                .withRootCauseInstanceOf(IllegalStateException.class);
    }

    record Sequences(Seq<@NotBlank String> seq, Vector<@Valid PersonId> vector, Stream<@NotBlank String> stream) {}

    @Test
    void an_element_of_a_sequence_is_named_by_its_place() {
        assertThat(paths(new Sequences(
                        Vector.of("a", " "), Vector.of(PersonId.of("sam"), NOBODY), Stream.of("a", "b", " "))))
                .containsExactly("seq[1].<list element>", "stream[2].<list element>", "vector[1].value");
    }

    record Sets(Set<@NotBlank String> set, TreeSet<@Valid PersonId> tree) {}

    /** A validator knows these by itself. */
    @Test
    void an_element_of_a_set_has_no_place() {
        assertThat(paths(new Sets(HashSet.of("a", " "), TreeSet.of(Comparator.comparing(PersonId::value), NOBODY))))
                .containsExactly("set[].<iterable element>", "tree[].value");
    }

    record Maps(
            Map<@NotBlank String, @NotBlank String> map,
            LinkedHashMap<@Valid PersonId, String> linked,
            TreeMap<String, @Valid PersonId> tree) {}

    @Test
    void a_key_and_a_value_of_a_map_are_named_by_the_key() {
        assertThat(paths(new Maps(
                        HashMap.of(" ", "x", "k", " "), LinkedHashMap.of(NOBODY, "x"), TreeMap.of("sam", NOBODY))))
                .containsExactly(
                        "linked<K>[ ].value", "map<K>[ ].<map key>", "map<V>[k].<map value>", "tree<V>[sam].value");
    }

    record Nested(
            Option<Seq<@NotBlank String>> some,
            Map<String, Option<@Valid PersonId>> optional,
            Vector<Either<@NotBlank String, Set<@Valid PersonId>>> deep) {}

    @Test
    void a_container_in_a_container_is_looked_into() {
        assertThat(paths(new Nested(
                        Option.some(Vector.of("a", " ")),
                        HashMap.of("sam", Option.some(NOBODY)),
                        Vector.of(Either.left(" "), Either.right(HashSet.of(NOBODY))))))
                .containsExactly(
                        "deep[0].<list element><L>",
                        "deep[1].<list element>[].value",
                        "optional<V>[sam].<map value>.value",
                        "some[1].<list element>");
    }

    private Vector<String> paths(Object value) {
        return Vector.ofAll(validator.validate(value))
                .map(violation -> violation.getPropertyPath().toString())
                .sorted();
    }
}
