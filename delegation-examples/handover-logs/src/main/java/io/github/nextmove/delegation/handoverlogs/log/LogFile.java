package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.BoundedInputStream;

/** The file of a log: what it is written in, how it is packed, and its bytes, as often as they are wanted. */
final class LogFile {
    private static final int BUFFER = 1 << 16;
    private static final long AT_LEAST = 100_000_000;
    private static final int TIMES = 200;

    private final Path path;
    private final LogFormat format;
    private final Packing packing;
    private final Option<String> entry;
    private final long size;
    private final long limit;

    private LogFile(LogRequest request, LogFormat format, Packing packing, Option<String> entry, long size) {
        this.path = request.file();
        this.format = format;
        this.packing = packing;
        this.entry = entry;
        this.size = size;
        this.limit = request.maxUnpacked()
                .getOrElse(Math.max(AT_LEAST, size > Long.MAX_VALUE / TIMES ? Long.MAX_VALUE : size * TIMES));
    }

    /** Looks at the file; it is refused where it is none, or none of a kind that can be read. */
    static LogFile of(LogRequest request) throws BadLog {
        Path path = request.file();
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                throw bad("file.folder", name);
            }
            long size = Files.size(path);
            if (!Files.isRegularFile(path)) {
                throw bad("file.special", name);
            }
            if (size == 0) {
                throw bad("empty", name);
            }
            Packing packing = packing(path);
            if (packing == Packing.ZIP) {
                String entry = logOf(request);
                return new LogFile(request, LogFormat.of(entry).get(), packing, Option.some(entry), size);
            }
            LogFormat format = LogFormat.of(name).getOrElseThrow(() -> bad(unknown(name), name));
            return new LogFile(request, format, packing, Option.none(), size);
        } catch (IOException | SecurityException broken) {
            throw new BadLog(unreadable(broken, name));
        }
    }

    LogFormat format() {
        return format;
    }

    /** As whoever asks calls it, and in a zip what is in it. */
    String name() {
        return path + entry.map(inside -> " (" + LogTexts.shown(inside) + ")").getOrElse("");
    }

    /** In bytes, packed as it is. */
    long size() {
        return size;
    }

    /** How many bytes it may hold once it is unpacked, if it is packed. */
    long limit() {
        return limit;
    }

    LogSource open() throws IOException {
        BoundedInputStream file = counted(Files.newInputStream(path));
        try {
            return new LogSource(file, unpacked(new BufferedInputStream(file, BUFFER)));
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    /** Why the file cannot be read any further, where it is the file and not what is written in it. */
    Message broken(IOException why) {
        if (why instanceof TooLarge large) {
            return LogTexts.text("unpacked.large", name()).with("limit", large.limit());
        }
        if (why instanceof EOFException) {
            return LogTexts.text("packed.cut", name());
        }
        if (why instanceof ZipException) {
            return LogTexts.text(isEncrypted(why) ? "zip.encrypted" : "packed.damaged", name());
        }
        return unreadable(why, name());
    }

    /** Why a file cannot be opened. */
    static Message unreadable(Exception why, String name) {
        if (why instanceof NoSuchFileException) {
            return LogTexts.text("file.none", name);
        }
        boolean denied = why instanceof AccessDeniedException || why instanceof SecurityException;
        return LogTexts.text(denied ? "file.denied" : "file.unreadable", name);
    }

    private InputStream unpacked(BufferedInputStream in) throws IOException {
        return switch (packing) {
            case NONE -> in;
            case GZIP -> bounded(new GZIPInputStream(in, BUFFER));
            case ZIP -> bounded(ZipLogs.open(in, entry.get()));
        };
    }

    /** One byte more than allowed is too many. */
    private InputStream bounded(InputStream in) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(limit == Long.MAX_VALUE ? limit : limit + 1)
                .setOnMaxCount((most, count) -> {
                    throw new TooLarge(limit);
                })
                .get();
    }

    private static BoundedInputStream counted(InputStream in) throws IOException {
        return BoundedInputStream.builder().setInputStream(in).get();
    }

    private static Packing packing(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Packing.of(in);
        }
    }

    /** The one log in a zip. Where the end of it is lost, it is the first that is left. */
    private static String logOf(LogRequest request) throws BadLog, IOException {
        String name = request.file().toString();
        Vector<String> logs;
        try {
            logs = ZipLogs.in(request.file());
        } catch (ZipException cut) {
            logs = request.skipBad() ? first(request.file()) : Vector.empty();
            if (logs.isEmpty()) {
                throw bad("zip.cut", name);
            }
        }
        if (logs.size() != 1) {
            throw new BadLog(LogTexts.text(logs.isEmpty() ? "zip.none" : "zip.several", name)
                    .with("names", LogTexts.all(logs)));
        }
        return logs.head();
    }

    private static Vector<String> first(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return ZipLogs.first(in).toVector();
        } catch (IOException broken) {
            return Vector.empty();
        }
    }

    private static String unknown(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip") ? "zip.other" : "format.unknown";
    }

    private static boolean isEncrypted(IOException why) {
        return String.valueOf(why.getMessage()).contains("encrypted");
    }

    private static BadLog bad(String key, String name) {
        return new BadLog(LogTexts.text(key, name));
    }
}
