package io.github.nextmove.delegation.text.host;

/** An enum of a host that has words of its own, for one of its two constants. */
public enum Weather {
    SUNNY,
    STORMY
}
