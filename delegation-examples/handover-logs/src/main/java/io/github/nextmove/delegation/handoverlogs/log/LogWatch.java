package io.github.nextmove.delegation.handoverlogs.log;

/** Who is told now and then how far the reading got, such as a progress bar. */
public interface LogWatch {
    /** Nobody. */
    LogWatch NONE = (bytes, ofBytes, rows) -> {};

    /** So many bytes of the file, packed as it is, and so many rows or events were read. */
    void reached(long bytes, long ofBytes, long rows);
}
