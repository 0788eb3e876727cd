package io.github.nextmove.delegation.benchmarks.coldstart;

/** A JVM that starts and ends. */
public final class EmptyMain {

    private EmptyMain() {}

    /** Nothing. */
    public static void main(String... args) {}
}
