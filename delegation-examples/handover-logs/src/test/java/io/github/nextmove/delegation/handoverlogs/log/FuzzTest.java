package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to a log: it is read, or one line says why not. */
class FuzzTest {
    private static final Path LOGS = Path.of("src/test/resources/io/github/nextmove/delegation/handoverlogs/log");
    private static final int TRIES = 40;
    private static final String[] PIECES = {
        "\"",
        "'",
        ",",
        ";",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "<",
        ">",
        "&",
        "&x;",
        "/>",
        "<!DOCTYPE log>",
        "<!--",
        "<![CDATA[",
        "</log>",
        "<trace>",
        "<event>",
        "\uFEFF",
        "\uFFFD",
        "PK\u0003\u0004",
        "99999999999999999999",
        "-1"
    };

    private final Path folder;

    FuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "small.csv, csv",
        "small.csv, csv.gz",
        "small.csv, zip",
        "small.xes, xes",
        "small.xes, xes.gz",
        "small.xes, zip"
    })
    void a_log_that_was_spoiled(String log, String packing) throws IOException {
        byte[] bytes = Files.readAllBytes(LOGS.resolve(log));
        Random random = new Random(packing.hashCode());
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] spoiled = random.nextBoolean()
                    ? packed(spoil(bytes, random), log, packing)
                    : spoil(packed(bytes, log, packing), random);
            Ask ask = Ask.of(folder, "a." + packing, spoiled);
            refused += holds(ask) ? 0 : 1;
            holds(Ask.of(ask.request().file()).skipBad().sorted());
            holds(Ask.of(ask.request().file()).encoding(StandardCharsets.UTF_16));
        }
        assertThat(refused).as("some are fine and some are not").isBetween(1, TRIES - 1);
    }

    /** Whether it was read. */
    private static boolean holds(Ask ask) {
        Either<Message, LogSummary> read = ask.either();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Ask.DUTCH}) {
            read.swap().map(Texts.in(locale)::render).forEach(FuzzTest::isOneLine);
            ask.told.notes(locale).forEach(FuzzTest::isOneLine);
        }
        assertThat(read.isLeft() || !ask.told.events.isEmpty()).isTrue();
        return read.isRight();
    }

    private static void isOneLine(String line) {
        assertThat(line).isNotBlank().doesNotContain("Exception", "[missing").doesNotContainPattern("\\{[a-zA-Z]+}");
        assertThat(line.lines()).hasSize(1);
    }

    private static byte[] packed(byte[] bytes, String log, String packing) throws IOException {
        if (packing.endsWith(".gz")) {
            return Ask.gzip(bytes);
        }
        return packing.equals("zip") ? Ask.zip(log, new String(bytes, StandardCharsets.UTF_8)) : bytes;
    }

    private static byte[] spoil(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte[] spoiled = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> spoiled[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> spoiled = Arrays.copyOf(bytes, at);
            case 2 -> {
                byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
                spoiled = Arrays.copyOf(bytes, bytes.length + piece.length);
                System.arraycopy(piece, 0, spoiled, at, piece.length);
                System.arraycopy(bytes, at, spoiled, at + piece.length, bytes.length - at);
            }
            default -> spoiled[at] = (byte) random.nextInt(256);
        }
        return spoiled.length == 0 ? bytes : spoiled;
    }
}
