package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Asks for a log in a test, and keeps what came of it. */
final class Ask {
    static final Locale DUTCH = Locale.forLanguageTag("nl");

    final Told told = new Told();
    private final Path file;
    private Option<String> caseId = Option.none();
    private Option<String> time = Option.none();
    private Option<String> holder = Option.none();
    private Option<String> status = Option.none();
    private Option<String> timeFormat = Option.none();
    private Option<Character> delimiter = Option.none();
    private Option<Charset> encoding = Option.none();
    private boolean grouped = false;
    private boolean sorted = false;
    private boolean skipBad = false;
    private Option<Long> maxUnpacked = Option.none();

    private Ask(Path file) {
        this.file = file;
    }

    static Ask of(Path file) {
        return new Ask(file);
    }

    /** For a log of this text, written into the folder. */
    static Ask of(Path folder, String name, String text) throws IOException {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Ask of(Path folder, String name, byte[] bytes) throws IOException {
        return new Ask(Files.write(folder.resolve(name), bytes));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }

    Ask caseId(String name) {
        caseId = Option.some(name);
        return this;
    }

    Ask time(String name) {
        time = Option.some(name);
        return this;
    }

    Ask holder(String name) {
        holder = Option.some(name);
        return this;
    }

    Ask status(String name) {
        status = Option.some(name);
        return this;
    }

    Ask timeFormat(String pattern) {
        timeFormat = Option.some(pattern);
        return this;
    }

    Ask delimiter(char letter) {
        delimiter = Option.some(letter);
        return this;
    }

    Ask encoding(Charset charset) {
        encoding = Option.some(charset);
        return this;
    }

    Ask grouped() {
        grouped = true;
        return this;
    }

    Ask sorted() {
        sorted = true;
        return this;
    }

    Ask skipBad() {
        skipBad = true;
        return this;
    }

    Ask maxUnpacked(long bytes) {
        maxUnpacked = Option.some(bytes);
        return this;
    }

    LogRequest request() {
        return new LogRequest(
                file,
                new LogColumns(caseId, time, holder, status),
                timeFormat,
                delimiter,
                encoding,
                grouped,
                sorted,
                skipBad,
                maxUnpacked);
    }

    Either<Message, LogSummary> either() {
        return LogReader.read(request(), told, LogWatch.NONE);
    }

    LogSummary read() {
        return either().getOrElseThrow(message -> new AssertionError(english(message)));
    }

    /** Why it is refused, in a language, without the folder of the test. */
    String refused(Locale locale) {
        return say(either().getLeft(), locale);
    }

    String notes(Locale locale) {
        return told.notes.stream().map(note -> say(note, locale)).reduce("", (all, note) -> all + note + "\n");
    }

    private String say(Message message, Locale locale) {
        return Texts.in(locale).render(message).replace(file.getParent() + "/", "");
    }

    private String english(Message message) {
        return say(message, Locale.ENGLISH);
    }
}
