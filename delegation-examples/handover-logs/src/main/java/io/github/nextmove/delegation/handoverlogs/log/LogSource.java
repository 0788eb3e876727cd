package io.github.nextmove.delegation.handoverlogs.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** The bytes of a log once it is unpacked, and how far that got in the file. */
final class LogSource implements Closeable {
    private final BoundedInputStream file;
    private final InputStream unpacked;

    LogSource(BoundedInputStream file, InputStream unpacked) {
        this.file = file;
        this.unpacked = unpacked;
    }

    InputStream bytes() {
        return unpacked;
    }

    /** How many bytes of the file were read, packed as it is. */
    long reached() {
        return file.getCount();
    }

    @Override
    public void close() throws IOException {
        try {
            unpacked.close();
        } finally {
            file.close();
        }
    }
}
