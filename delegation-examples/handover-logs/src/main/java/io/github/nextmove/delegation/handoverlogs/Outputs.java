package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;

/** The files that were asked for: begun before the log is read, and there only if all went well. */
record Outputs(Option<OutputFile> html, Option<OutputFile> cases) implements AutoCloseable {

    static Either<Message, Outputs> begin(Option<Path> html, Option<Path> cases, Path log) {
        return begin(html, log).flatMap(page -> begin(cases, log)
                .peekLeft(inTheWay -> page.forEach(OutputFile::close))
                .map(table -> new Outputs(page, table)));
    }

    private static Either<Message, Option<OutputFile>> begin(Option<Path> asked, Path log) {
        return asked.fold(() -> Either.right(Option.none()), file -> OutputFile.begin(file, log)
                .map(Option::some));
    }

    /** Puts all of them in their places. */
    void done() throws IOException {
        for (OutputFile file : all()) {
            file.done();
        }
    }

    @Override
    public void close() {
        all().forEach(OutputFile::close);
    }

    /** Where they are then. */
    Vector<Path> files() {
        return all().map(OutputFile::asked);
    }

    private Vector<OutputFile> all() {
        return Vector.of(html, cases).flatMap(file -> file);
    }
}
