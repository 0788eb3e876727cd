package io.github.nextmove.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final PersonId KIM = PersonId.of("kim");
    private static final PersonId SAM = PersonId.of("sam");

    @Test
    void a_set_with_an_order_of_its_own_holds_the_same_people_as_any_other() {
        Set<PersonId> byLength =
                TreeSet.of(Comparator.comparing(person -> person.value().length()), KIM);

        assertThat(Components.set(byLength, "who").contains(SAM)).isFalse();
        assertThat(Components.set(byLength, "who").add(SAM)).containsExactly(KIM, SAM);
    }

    @Test
    void a_set_is_kept_in_natural_order_whatever_it_came_in() {
        assertThat(Components.set(HashSet.of(EvaluationPart.values()), "parts"))
                .containsExactly(EvaluationPart.values());
    }

    @Test
    void a_set_in_natural_order_is_kept_as_it_is() {
        Set<PersonId> sorted = TreeSet.of(KIM, SAM);

        assertThat(Components.set(sorted, "who")).isSameAs(sorted);
    }

    @Test
    void a_null_inside_a_container_is_refused_by_the_name_of_the_component() {
        assertThatNullPointerException()
                .isThrownBy(() -> Components.set(HashSet.of(nobody()), "who"))
                .withMessage("who");
        assertThatNullPointerException()
                .isThrownBy(() -> Components.list(Vector.of(nobody()), "colleagues"))
                .withMessage("colleagues");
        assertThatNullPointerException()
                .isThrownBy(() -> Components.option(Option.some(nobody()), "agreement"))
                .withMessage("agreement");
    }

    @SuppressWarnings("NullAway") // what a mapper of a host may produce
    private static PersonId nobody() {
        @Nullable PersonId nobody = null;
        return nobody;
    }
}
