package io.github.nextmove.delegation.handoverlogs.log;

import java.io.IOException;

/** That a packed log holds more than it may, such as one that was made to fill a disk. */
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    TooLarge(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
