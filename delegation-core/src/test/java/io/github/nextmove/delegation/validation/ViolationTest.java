package io.github.nextmove.delegation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Blank(@NotBlank String name) {}

    record TooLong(@Size(max = 5) String name) {}

    record Negative(@PositiveOrZero int count) {}

    @Test
    void says_where_what_and_what_would_be_right() {
        assertThat(rendered(new Blank(" "), ENGLISH))
                .isEqualTo("name: nothing is filled in; fill in at least one character that is not a space");
        assertThat(rendered(new Blank(" "), DUTCH))
                .isEqualTo("name: er is niets ingevuld; vul minstens één teken in dat geen spatie is");
        assertThat(rendered(new TooLong("secret"), ENGLISH))
                .isEqualTo("name: this text has 6 characters; use at most 5");
        assertThat(rendered(new TooLong("secret"), DUTCH))
                .isEqualTo("name: deze tekst telt 6 tekens; gebruik er hoogstens 5");
        assertThat(rendered(new Negative(-1), ENGLISH)).isEqualTo("count: this number is below 0; fill in 0 or more");
        assertThat(rendered(new Negative(-1), DUTCH)).isEqualTo("count: dit getal is lager dan 0; vul 0 of meer in");
    }

    @Test
    void does_not_hold_what_somebody_wrote() {
        assertThat(Violation.from(found(new TooLong("secret"))).toString()).doesNotContain("secret");
    }

    record Hosts(
            @NotNull @Nullable String missing,
            @Size(min = 3, max = 5) String between,
            @Size(max = 1) java.util.List<String> list,
            @NotBlank(message = "Give it a {title}.") String title) {}

    @Test
    void what_the_library_does_not_constrain_is_said_by_the_provider() {
        Set<? extends ConstraintViolation<?>> found =
                HashSet.ofAll(validator.validate(new Hosts(null, "x", java.util.List.of("a", "b"), "")));

        assertThat(found).hasSize(4).allSatisfy(one -> {
            Violation violation = Violation.from(one);
            assertThat(violation.message().key()).isEqualTo(Wording.PROVIDED);
            assertThat(violation.message().values().get("template")).containsExactly(one.getMessageTemplate());
            assertThat(violation.render(ENGLISH))
                    .isEqualTo(violation.render(DUTCH))
                    .isEqualTo(one.getPropertyPath() + ": " + one.getMessage());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void there_are_words_in_each_language_for_each_key_and_for_no_other(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(Wording.BUNDLE, Locale.forLanguageTag(language));

        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        assertThat(bundle.keySet())
                .containsExactlyInAnyOrder(Wording.NOT_BLANK, Wording.SIZE, Wording.POSITIVE_OR_ZERO, Wording.PROVIDED);
    }

    private String rendered(Object value, Texts texts) {
        return Violation.from(found(value)).render(texts);
    }

    private ConstraintViolation<?> found(Object value) {
        return Vector.ofAll(validator.validate(value)).single();
    }
}
