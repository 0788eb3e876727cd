package io.github.nextmove.delegation.handoverlogs.log;

import java.io.IOException;
import java.io.InputStream;

/** How a file is packed, as its first bytes say, whatever its name does. */
enum Packing {
    NONE,
    GZIP,
    ZIP;

    private static final int LONGEST = 4;

    static Packing of(InputStream in) throws IOException {
        byte[] first = in.readNBytes(LONGEST);
        if (first.length >= 2 && first[0] == 0x1F && first[1] == (byte) 0x8B) {
            return GZIP;
        }
        boolean zip = first.length == LONGEST
                && first[0] == 'P'
                && first[1] == 'K'
                && (first[2] == 3 && first[3] == 4 || first[2] == 5 && first[3] == 6);
        return zip ? ZIP : NONE;
    }
}
