package io.github.nextmove.delegation.handoverlogs.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * The bytes of a log, and how its letters are written in them.
 *
 * @param bytes without the mark at the beginning, if it has one
 * @param charset what that mark says, or else what was assumed
 */
record LogText(InputStream bytes, Charset charset) {

    static LogText of(LogSource source, Charset assumed) throws IOException {
        BOMInputStream bytes = BOMInputStream.builder()
                .setInputStream(source.bytes())
                .setByteOrderMarks(
                        ByteOrderMark.UTF_8,
                        ByteOrderMark.UTF_32LE,
                        ByteOrderMark.UTF_32BE,
                        ByteOrderMark.UTF_16LE,
                        ByteOrderMark.UTF_16BE)
                .get();
        return new LogText(bytes, bytes.hasBOM() ? Charset.forName(bytes.getBOMCharsetName()) : assumed);
    }

    /** Its letters. Bytes that are none are an error, or, where bad rows are left out, a letter of their own. */
    Reader reader(boolean lenient) {
        CodingErrorAction action = lenient ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
        return new InputStreamReader(bytes, decoder);
    }
}
