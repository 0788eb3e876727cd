package io.github.nextmove.delegation.rules.testing.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused when a record is made, with the name of the component. */
class NothingIsNullTest extends ReadingTest {

    @ParameterizedTest
    @MethodSource
    void each_component_is_there(Record whole) throws ReflectiveOperationException {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Constructor<?> constructor = whole.getClass()
                .getConstructor(
                        Vector.of(components).map(RecordComponent::getType).toJavaArray(Class<?>[]::new));
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(whole);
        }
        assertThat(constructor.newInstance(values)).isEqualTo(whole);

        for (int i = 0; i < values.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] lacking = values.clone();
                lacking[i] = null;
                assertThatThrownBy(() -> constructor.newInstance(lacking))
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(components[i].getName());
            }
        }
    }

    static Stream<Record> each_component_is_there() {
        ScenarioFile file = read(withEvents("d: 0, e: WORK_STARTED") + "  expect: {finalState: DRAFT}\n");
        Scenario scenario = file.scenarios().head();
        Played played = scenario.play(Lifecycle.standard());
        Yaml.Scalar scalar = new Yaml.Scalar(Place.START, Yaml.Kind.TEXT, "t");
        return Stream.of(
                file,
                scenario,
                scenario.steps().head(),
                scenario.expectation().get(),
                played,
                played.refused().head(),
                read("").problems().head(),
                scalar,
                new Yaml.Entry(Place.START, scalar),
                new Yaml.Sequence(Place.START, Vector.of(scalar)),
                new Yaml.Mapping(Place.START, LinkedHashMap.empty()));
    }
}
