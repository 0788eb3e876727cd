package io.github.nextmove.delegation.handoverlogs.analysis;

/** Two holders, whichever of them gave, such as network and support. */
record Pair(String one, String other) {

    static Pair of(String a, String b) {
        return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
}
