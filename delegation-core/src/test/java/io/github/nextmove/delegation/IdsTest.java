package io.github.nextmove.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each kind of id. */
class IdsTest {

    static Stream<Function<String, ? extends Comparable<?>>> kinds() {
        return Stream.of(ConversationId::of, DecisionId::of, MatterId::of, PersonId::of, TaskType::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Comparable<T>> void ids_stand_in_the_order_of_their_values(Function<String, T> of) {
        Vector<T> sorted = Vector.of("b", "a", "c", "B").map(of).sorted();

        assertThat(sorted).containsExactly(of.apply("B"), of.apply("a"), of.apply("b"), of.apply("c"));
        assertThat(of.apply("a")).isEqualByComparingTo(of.apply("a"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_reads_as_what_the_host_calls_it(Function<String, ?> of) {
        assertThat(of.apply("late-caterer")).hasToString("late-caterer");
    }
}
