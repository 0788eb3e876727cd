package io.github.nextmove.delegation.workshop.scenario;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file, or why there is none; a file that is too large is not read. */
final class FileText {
    static final int LIMIT = 1_000_000;

    private FileText() {}

    static Either<Problem, String> of(String name, Path file) {
        try {
            if (Files.isDirectory(file)) {
                return Either.left(whole(name, "directory"));
            }
            if (Files.size(file) > LIMIT) {
                return Either.left(tooLarge(name));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(name, in);
            }
        } catch (NoSuchFileException absent) {
            return Either.left(whole(name, "absent"));
        } catch (AccessDeniedException denied) {
            return Either.left(whole(name, "denied"));
        } catch (IOException | SecurityException broken) {
            return Either.left(whole(name, "broken"));
        }
    }

    static Either<Problem, String> of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT ? Either.left(tooLarge(name)) : decode(name, bytes);
    }

    private static Either<Problem, String> decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String read = text.flip().toString();
        if (wrong) {
            Problems problems = new Problems(name, read);
            problems.add(Place.after(read), Problems.text("not.utf8"), Problems.text("not.utf8.right"));
            return Either.left(problems.inOrder().head());
        }
        return Either.right(read);
    }

    private static Problem tooLarge(String name) {
        return Problems.ofFile(
                name, Problems.text("large"), Problems.text("large.right").with("limit", LIMIT / 1_000_000));
    }

    private static Problem whole(String name, String key) {
        return Problems.ofFile(name, Problems.text(key), Problems.text(key + ".right"));
    }
}
