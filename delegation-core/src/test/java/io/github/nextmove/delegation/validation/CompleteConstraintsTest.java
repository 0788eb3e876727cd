package io.github.nextmove.delegation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.command.Command;
import io.vavr.collection.Vector;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

/** What the records of the root and the command package carry, whether or not a command can reach them. */
class CompleteConstraintsTest {

    /** A place where a type is used: a component of a record, or what a container in it holds. */
    record Use(Class<?> in, AnnotatedType type) {

        Vector<Use> andInside() {
            Vector<Use> inside = type instanceof AnnotatedParameterizedType container
                    ? Vector.of(container.getAnnotatedActualTypeArguments())
                            .flatMap(argument -> new Use(in, argument).andInside())
                    : Vector.empty();
            return inside.prepend(this);
        }

        boolean isOf(Class<?> other) {
            return type.getType() == other;
        }

        boolean isOfAnotherValue() {
            return type.getType() instanceof Class<?> used
                    && used.getPackageName().startsWith(Message.class.getPackageName())
                    && !used.isEnum();
        }
    }

    /** All but messages, which are the library's own and nothing that people fill in. */
    private static final Vector<Use> USES = Vector.ofAll(new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackagesOf(Message.class, Command.class))
            .filter(CompleteConstraintsTest::isARecordOfRootOrCommand)
            .map(JavaClass::reflect)
            .filter(type -> type != Message.class)
            .<Use>flatMap(type -> Vector.of(type.getRecordComponents())
                    .map(RecordComponent::getAnnotatedType)
                    .flatMap(component -> new Use(type, component).andInside()));

    private static boolean isARecordOfRootOrCommand(JavaClass type) {
        return type.isRecord()
                && Vector.of(Message.class, Command.class)
                        .map(Class::getPackageName)
                        .contains(type.getPackageName());
    }

    @Test
    void every_text_is_filled_in_and_no_longer_than_so_much() {
        assertThat(USES.filter(use -> use.isOf(String.class))).isNotEmpty().allSatisfy(use -> assertThat(
                        use.type().getAnnotations())
                .hasAtLeastOneElementOfType(NotBlank.class)
                .hasAtLeastOneElementOfType(Size.class));
    }

    @Test
    void every_value_inside_another_is_checked_with_it() {
        assertThat(USES.filter(Use::isOfAnotherValue))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.type().getAnnotations()).hasAtLeastOneElementOfType(Valid.class));
    }
}
