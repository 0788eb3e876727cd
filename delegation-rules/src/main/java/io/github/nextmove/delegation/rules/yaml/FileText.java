package io.github.nextmove.delegation.rules.yaml;

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

/**
 * The text of a file, or why there is none; a file that is too large is not read.
 *
 * @since 0.1.0
 */
public final class FileText {
    /** How many bytes a file can have. */
    public static final int LIMIT = 1_000_000;

    private FileText() {}

    /** The text of a file. */
    public static Either<Problem, String> of(Path file, Format format) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return Either.left(whole(name, "directory"));
            }
            if (Files.size(file) > LIMIT) {
                return Either.left(tooLarge(name, format));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(name, in, format);
            }
        } catch (NoSuchFileException absent) {
            return Either.left(whole(name, "absent"));
        } catch (AccessDeniedException denied) {
            return Either.left(whole(name, "denied"));
        } catch (IOException | SecurityException broken) {
            return Either.left(whole(name, "broken"));
        }
    }

    /**
     * The text of what stands under a name elsewhere, such as in a jar.
     *
     * @throws IOException when the stream cannot be read
     */
    public static Either<Problem, String> of(String name, InputStream in, Format format) throws IOException {
        Libraries.check();
        byte[] bytes = in.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT ? Either.left(tooLarge(name, format)) : decode(name, bytes, format);
    }

    private static Either<Problem, String> decode(String name, byte[] bytes, Format format) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String read = text.flip().toString();
        if (wrong) {
            Problems problems = new Problems(name, read, format);
            problems.add(Place.after(read), Problems.text("not.utf8"), Problems.text("not.utf8.right"));
            return Either.left(problems.inOrder().head());
        }
        return Either.right(read);
    }

    private static Problem tooLarge(String name, Format format) {
        return Problems.ofFile(
                name, Problems.text("large"), format.text("large.right").with("limit", LIMIT / 1_000_000));
    }

    private static Problem whole(String name, String key) {
        return Problems.ofFile(name, Problems.text(key), Problems.text(key + ".right"));
    }
}
