package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.Message;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all: it is written beside its place, and put there when it is done. */
final class OutputFile implements AutoCloseable {
    private final Path asked;
    private final Path place;
    private final Path part;
    private final Writer writer;

    private OutputFile(Path asked, Path place, Path part, Writer writer) {
        this.asked = asked;
        this.place = place;
        this.part = part;
        this.writer = writer;
    }

    /** Begins a file, so that what is in the way shows before any work is done; or says what is in the way. */
    static Either<Message, OutputFile> begin(Path asked, Path log) {
        try {
            if (Files.isDirectory(asked)) {
                return refuse("output.folder", asked);
            }
            if (Files.exists(asked, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(asked)) {
                return refuse("output.special", asked);
            }
            if (Files.exists(asked) && Files.exists(log) && Files.isSameFile(asked, log)) {
                return refuse("output.log", asked);
            }
            Path place = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
            Path part = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Writer writer = Files.newBufferedWriter(
                    part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // for whoever ends the program amid its work
            part.toFile().deleteOnExit();
            return Either.right(new OutputFile(asked, place, part, writer));
        } catch (NoSuchFileException noFolder) {
            return refuse("output.noFolder", asked);
        } catch (AccessDeniedException denied) {
            return refuse("output.denied", asked);
        } catch (IOException broken) {
            return refuse("output.broken", asked);
        }
    }

    Writer writer() {
        return writer;
    }

    /** Puts it in its place. */
    void done() throws IOException {
        writer.close();
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is not done is not there. */
    @Override
    public void close() {
        try {
            writer.close();
            Files.deleteIfExists(part);
        } catch (IOException toldBefore) {
            // a disk that is full was told when it was written to; the part goes when the program ends
        }
    }

    /** As it was asked for. */
    Path asked() {
        return asked;
    }

    private static Either<Message, OutputFile> refuse(String key, Path file) {
        return Either.left(HandoverLogs.text(key).with("file", file.toString()));
    }
}
