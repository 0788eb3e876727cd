package io.github.nextmove.delegation.handoverlogs.log;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The logs in a zip: files that are named as one, without what an operating system puts beside them. */
final class ZipLogs {
    /** Of names that do not say it themselves; any byte means something in it. */
    private static final Charset NAMES = StandardCharsets.ISO_8859_1;

    private ZipLogs() {}

    /** The names of all logs in it, as the list at its end has them. */
    static Vector<String> in(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), NAMES)) {
            return Vector.ofAll(zip.stream().map(ZipEntry::getName).filter(ZipLogs::isLog));
        }
    }

    /** The name of the first log in a zip whose end is lost. */
    static Option<String> first(InputStream in) throws IOException {
        return forward(new ZipInputStream(in, NAMES), ZipLogs::isLog);
    }

    /** What the log of this name holds, checked by its sum, which {@link ZipFile} does not do. */
    static InputStream open(InputStream in, String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, NAMES);
        if (forward(zip, name::equals).isEmpty()) {
            throw new ZipException("no " + name);
        }
        return zip;
    }

    private static Option<String> forward(ZipInputStream zip, Predicate<String> wanted) throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    return Option.some(entry.getName());
                }
            }
            return Option.none();
        } catch (IllegalArgumentException wrongLetters) {
            throw new ZipException("a name of other letters than it says");
        }
    }

    private static boolean isLog(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !name.startsWith("__MACOSX/")
                && !file.startsWith(".")
                && !file.endsWith(".gz")
                && LogFormat.of(file).isDefined();
    }
}
