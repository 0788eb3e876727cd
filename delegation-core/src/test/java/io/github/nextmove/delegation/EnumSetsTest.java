package io.github.nextmove.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.BitSet;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EnumSetsTest {

    @Property
    void bits_are_the_same_set_in_natural_order(@ForAll java.util.Set<Topic> topics, @ForAll Topic other) {
        Set<Topic> bits = Components.set(HashSet.ofAll(topics), "topics");
        TreeSet<Topic> tree = TreeSet.ofAll(topics);

        assertThat(bits).isEqualTo(tree).containsExactlyElementsOf(tree).hasSameHashCodeAs(tree);
        assertThat(tree).isEqualTo(bits);
        assertThat(bits.contains(other)).isEqualTo(tree.contains(other));
        assertThat(bits.add(other)).isEqualTo(tree.add(other));
        assertThat(bits.remove(other)).isEqualTo(tree.remove(other));
        assertThat(bits.map(Topic::name)).isEqualTo(tree.map(Topic::name));
    }

    @Test
    void what_is_bits_already_stays_as_it_is() {
        Set<Topic> bits = Components.set(TreeSet.of(Topic.values()), "topics");

        assertThat(bits).isInstanceOf(BitSet.class);
        assertThat(Components.set(bits, "topics")).isSameAs(bits);
    }

    @Test
    void what_is_no_constant_stays_a_tree() {
        assertThat(Components.set(HashSet.of(PersonId.of("sam")), "people")).isInstanceOf(TreeSet.class);
    }
}
