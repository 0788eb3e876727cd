package io.github.nextmove.delegation.rules;

/** Hears which facts were asked for and not known. */
@FunctionalInterface
interface Unknowns {

    Unknowns IGNORED = fact -> {};

    void add(Fact<?> fact);
}
