package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolTest {
    private static final char[] LETTERS = "Aa BB a ".toCharArray();

    /** "Aa" and "BB" have the same hash, and there is one place only. */
    @Test
    void texts_that_want_the_same_place_stay_apart() {
        Pool pool = new Pool(1);
        assertThat(pool.get(LETTERS, 0, 2)).containsExactly("Aa");
        assertThat(pool.get(LETTERS, 3, 2)).containsExactly("BB");
        assertThat(pool.get("Aa")).containsExactly("Aa");
        assertThat(pool.get("BB")).containsExactly("BB");
        assertThat(pool.get(LETTERS, 6, 1)).containsExactly("a");
        assertThat(pool.get(LETTERS, 7, 1)).isEmpty();
        assertThat(pool.get(" ")).isEmpty();
    }

    @Test
    void a_text_that_comes_again_is_made_once() {
        Pool pool = new Pool(16);
        assertThat(pool.get("a")).isSameAs(pool.get("a"));
    }
}
