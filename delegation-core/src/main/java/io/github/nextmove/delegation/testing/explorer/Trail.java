package io.github.nextmove.delegation.testing.explorer;

import io.vavr.collection.Vector;
import java.util.Arrays;

/** How each state was reached first: from which other one, by which of its moves. */
final class Trail {

    private int[] parents = new int[1024];
    private int[] moves = new int[1024];
    private int size;

    /** A state is reached; its number is how many were reached before. */
    void add(int parent, int move) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, 2 * size);
            moves = Arrays.copyOf(moves, 2 * size);
        }
        parents[size] = parent;
        moves[size] = move;
        size++;
    }

    int size() {
        return size;
    }

    /** The numbers of the moves to a state, that of its beginning first. */
    Vector<Integer> to(int number) {
        Vector<Integer> path = Vector.empty();
        for (int at = number; at >= 0; at = parents[at]) {
            path = path.prepend(moves[at]);
        }
        return path;
    }
}
