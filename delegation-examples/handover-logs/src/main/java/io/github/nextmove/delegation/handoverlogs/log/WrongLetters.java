package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Finds where the bytes of a log are no letters, by reading it once more: whoever stumbled over it was lines ahead. */
final class WrongLetters {
    private static final int BUFFER = 1 << 14;

    private long line = 1;
    private char last = ' ';

    private WrongLetters() {}

    /** In which line, which byte, and what to do about it. */
    static Message in(LogFile file, Charset assumed) throws IOException {
        try (LogSource source = file.open()) {
            LogText text = LogText.of(source, assumed);
            WrongLetters search = new WrongLetters();
            return LogTexts.text("letters", file.name())
                    .with("byte", search.firstIn(text))
                    .with("line", search.line)
                    .with("encoding", text.charset().name());
        }
    }

    private String firstIn(LogText text) throws IOException {
        CharsetDecoder decoder = text.charset().newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
        CharBuffer letters = CharBuffer.allocate(BUFFER);
        boolean over = false;
        while (true) {
            CoderResult result = decoder.decode(bytes, letters, over);
            count(letters.flip());
            letters.clear();
            if (result.isError()) {
                return "0x%02X".formatted(bytes.get(bytes.position()));
            }
            if (result.isUnderflow()) {
                if (over) {
                    return "";
                }
                bytes.compact();
                int count = text.bytes().read(bytes.array(), bytes.position(), bytes.remaining());
                over = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
            }
        }
    }

    private void count(CharBuffer letters) {
        while (letters.hasRemaining()) {
            char letter = letters.get();
            if (letter == '\r' || letter == '\n' && last != '\r') {
                line++;
            }
            last = letter;
        }
    }
}
