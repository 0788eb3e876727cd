package io.github.nextmove.delegation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint that a command carries, on itself or deep inside, by a validator that was set up by default. */
class EveryConstraintTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Boundary BOUNDARY =
            Boundary.of(Validation.buildDefaultValidatorFactory().getValidator());

    static Vector<Class<?>> commands() {
        return Vector.<Class<?>>of(Command.class.getPermittedSubclasses()).append(DraftDelegation.class);
    }

    static Stream<Arguments> flaws() {
        return commands()
                .flatMap(command -> Sample.of(command)
                        .flaws()
                        .map(flaw -> arguments(
                                command.getSimpleName(),
                                flaw.path().substring(1),
                                flaw.constraint() + ".message",
                                flaw.value())))
                .toJavaStream();
    }

    static Vector<String> constraints() {
        return commands()
                .flatMap(command -> Sample.of(command).flaws())
                .map(Sample.Flaw::constraint)
                .distinct();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("flaws")
    void is_reported_once_and_in_its_place_when_it_is_broken(String name, String path, String key, Object command) {
        Vector<Violation> violations = BOUNDARY.check(command).getError().toVector();

        assertThat(violations).hasSize(1);
        assertThat(violations.head().path()).isEqualTo(path);
        assertThat(violations.head().message().key()).isEqualTo(key);
        String english = violations.head().render(Texts.in(Locale.ENGLISH));
        String dutch = violations.head().render(Texts.in(DUTCH));
        assertThat(english).startsWith(path + ": ").doesNotContain(key, "{", "}");
        assertThat(dutch).startsWith(path + ": ").doesNotContain(key, "{", "}").isNotEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_met_by_a_command_that_is_well_formed(Class<?> command) {
        assertThat(Sample.of(command).valid()).isNotEmpty().allSatisfy(value -> assertThat(BOUNDARY.check(value))
                .isEqualTo(io.vavr.control.Validation.valid(value)));
    }

    /** Walking the records must not quietly stop at the door: all have a person and a conversation. */
    @ParameterizedTest
    @MethodSource("commands")
    void is_found_deep_inside(Class<?> command) {
        assertThat(Sample.of(command).flaws().map(Sample.Flaw::path))
                .contains(".occasion.by.value", ".occasion.conversation.value");
    }

    /** For hosts that show what their provider says. */
    @ParameterizedTest
    @MethodSource("constraints")
    void has_a_dutch_text_in_hibernate_validator_too(String constraint) {
        String bundle = "org.hibernate.validator.ValidationMessages";
        String key = constraint + ".message";

        assertThat(ResourceBundle.getBundle(bundle, DUTCH).getString(key))
                .isNotEqualTo(ResourceBundle.getBundle(bundle, Locale.ROOT).getString(key));
    }
}
