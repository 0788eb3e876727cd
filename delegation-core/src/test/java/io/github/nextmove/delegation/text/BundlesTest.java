package io.github.nextmove.delegation.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.Value;
import io.vavr.collection.Vector;
import java.lang.reflect.Modifier;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final String PICTURES = "io.github.nextmove.delegation.diagram.pictures";

    @ParameterizedTest
    @ValueSource(
            strings = {
                Words.BUNDLE,
                EventSentences.BUNDLE,
                ReasonSentences.BUNDLE,
                ChoiceSentences.BUNDLE,
                SummarySentences.BUNDLE,
                PICTURES
            })
    void both_languages_have_the_same_keys_each_of_them_once(String bundle) {
        assertThat(PropertiesFile.keys(bundle, "nl"))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(PropertiesFile.keys(bundle, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Words.BUNDLE,
                EventSentences.BUNDLE,
                ReasonSentences.BUNDLE,
                ChoiceSentences.BUNDLE,
                SummarySentences.BUNDLE,
                PICTURES
            })
    void each_text_says_the_same_values_in_both_languages(String bundle) {
        assertThat(PropertiesFile.places(bundle, "nl").toJavaMap())
                .isEqualTo(PropertiesFile.places(bundle, "en").toJavaMap());
    }

    @Test
    void there_is_a_word_for_each_constant_of_each_public_enum_of_core_and_no_other() {
        Vector<String> constants = publicEnums().flatMap(type -> Vector.of(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()));

        assertThat(constants).hasSizeGreaterThan(100);
        assertThat(PropertiesFile.keys(Words.BUNDLE, "en"))
                .containsExactlyInAnyOrderElementsOf(
                        constants.appendAll(Vector.of("and", "nothing", "yes", "no", "day", "MatterId.TASK")));
    }

    @Test
    void each_text_about_events_is_used() {
        Vector<Message> said = Samples.events().flatMap(event -> EventSentences.of(event, Samples.delegation()));

        assertThat(said.flatMap(message -> keys(message, EventSentences.BUNDLE)).distinct())
                .containsExactlyInAnyOrderElementsOf(PropertiesFile.keys(EventSentences.BUNDLE, "en"));
    }

    @Test
    void each_text_about_refusals_is_used() {
        Vector<Message> said = Samples.reasons().flatMap(ReasonSentences::of);

        assertThat(said.flatMap(message -> keys(message, ReasonSentences.BUNDLE))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PropertiesFile.keys(ReasonSentences.BUNDLE, "en"));
    }

    @Test
    void each_text_about_how_it_stands_and_what_is_overdue_is_used() {
        Vector<Message> said =
                Standing.summaries().appendAll(Standing.silences().map(SilenceSentences::of));

        assertThat(said.flatMap(message -> keys(message, SummarySentences.BUNDLE))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PropertiesFile.keys(SummarySentences.BUNDLE, "en"));
    }

    @Test
    void each_text_about_choices_is_used() {
        Vector<Message> said =
                Vector.of(Phase.values()).flatMap(Samples::choices).flatMap(ChoiceSentences::of);

        assertThat(said.flatMap(message -> keys(message, ChoiceSentences.BUNDLE))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PropertiesFile.keys(ChoiceSentences.BUNDLE, "en"));
    }

    @Test
    void a_bundle_or_key_that_is_missing_is_shown_between_brackets() {
        Bundles bundles = new Bundles(Locale.ENGLISH);

        assertThat(bundles.text("no.such.bundle", "some.key")).isEqualTo("[some.key]");
        assertThat(bundles.text(Words.BUNDLE, "some.key")).isEqualTo("[some.key]");
    }

    @Test
    void a_bundle_that_cannot_be_read_by_any_loader_is_missing_too() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(null);
            assertThat(new Bundles(Locale.ENGLISH).text("no.such.bundle", "some.key"))
                    .isEqualTo("[some.key]");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static Vector<Class<?>> publicEnums() {
        return Vector.ofAll(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.nextmove.delegation"))
                .filter(JavaClass::isEnum)
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static Vector<String> keys(Message message, String bundle) {
        Vector<String> inside = message.values()
                .values()
                .toVector()
                .flatMap(value -> value instanceof Value<?> list ? list.toVector() : Vector.of(value))
                .flatMap(value -> value instanceof Message inner ? keys(inner, bundle) : Vector.<String>empty());
        return message.bundle().equals(bundle) ? inside.prepend(message.key()) : inside;
    }
}
