package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a file before anything in it is looked at, or of how it is packed. */
class FilesTest {
    private static final String CSV = "case,group\n1,a\n1,b\n";

    private final Path folder;

    FilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_file_that_is_not_there() {
        says(
                Ask.of(folder.resolve("none.csv")),
                "none.csv is not there. Is the name right?",
                "none.csv is er niet. Klopt de naam?");
    }

    @Test
    void a_folder() throws IOException {
        says(
                Ask.of(Files.createDirectory(folder.resolve("logs.csv"))),
                "logs.csv is a folder. Name the log itself.",
                "logs.csv is een map. Noem het logboek zelf.");
    }

    @Test
    void a_file_that_may_not_be_read() {
        var message = LogFile.unreadable(new AccessDeniedException("a.csv"), "a.csv");
        assertThat(Texts.in(Locale.ENGLISH).render(message))
                .isEqualTo("a.csv could not be opened: you may not read it."
                        + " Ask its owner for permission, or copy it to a place of your own.");
        assertThat(Texts.in(Ask.DUTCH).render(message))
                .isEqualTo("a.csv kon niet worden geopend: je mag het niet lezen."
                        + " Vraag de eigenaar om toestemming, of maak een kopie op een eigen plek.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a", "a.gz", "csv", "a.csv.bz2"})
    void a_name_that_tells_no_format(String name) throws IOException {
        says(
                Ask.of(folder, name, CSV),
                name + " has a name that does not tell what it is. A log is called .xes or .csv, either of them"
                        + " with .gz, or .zip with one of them in it.",
                "Aan de naam van " + name + " is niet te zien wat het is. Een logboek heet .xes of .csv, allebei ook"
                        + " met .gz, of .zip met een van die twee erin.");
    }

    @Test
    void the_name_tells_the_format_and_the_bytes_how_it_is_packed() throws IOException {
        byte[] plain = CSV.getBytes(StandardCharsets.UTF_8);
        assertThat(read(Ask.of(folder, "a.csv", Ask.gzip(plain)))).isEqualTo(2);
        assertThat(read(Ask.of(folder, "a.CSV.GZ", plain))).isEqualTo(2);
        assertThat(read(Ask.of(folder, "b.csv.gz", Ask.gzip(plain)))).isEqualTo(2);
        assertThat(read(Ask.of(folder, "c.csv", Ask.zip("x.csv", CSV)))).isEqualTo(2);
        assertThat(read(Ask.of(
                        folder,
                        "d.zip",
                        Ask.zip(
                                "sub/",
                                "",
                                "readme.txt",
                                "x",
                                "__MACOSX/._a.csv",
                                "?",
                                ".b.csv",
                                "?",
                                "sub/a.csv",
                                CSV))))
                .isEqualTo(2);
    }

    @Test
    void an_empty_file_packed_or_not() throws IOException {
        for (Ask ask : Arrays.asList(
                Ask.of(folder, "a.csv", ""),
                Ask.of(folder, "b.csv", "\n\n"),
                Ask.of(folder, "c.csv", Ask.gzip(new byte[0])),
                Ask.of(folder, "d.xes", ""))) {
            String name = ask.request().file().getFileName().toString();
            says(
                    ask,
                    name + " is empty. Export the log again, with its events.",
                    name + " is leeg. Exporteer het logboek opnieuw, met de gebeurtenissen erin.");
        }
        says(
                Ask.of(folder, "e.zip", Ask.zip("in.csv", "")),
                "e.zip (in.csv) is empty. Export the log again, with its events.",
                "e.zip (in.csv) is leeg. Exporteer het logboek opnieuw, met de gebeurtenissen erin.");
    }

    @Test
    void a_zip_has_exactly_one_log() throws IOException {
        says(
                Ask.of(folder, "a.zip", Ask.zip("readme.txt", "x")),
                "a.zip has no log in it. Pack one file into it that is called .xes or .csv.",
                "In a.zip zit geen logboek. Pak er één bestand in dat .xes of .csv heet.");
        assertThat(Ask.of(folder, "empty.csv", Ask.zip()).refused(Locale.ENGLISH))
                .isEqualTo("empty.csv has no log in it." + " Pack one file into it that is called .xes or .csv.");
        says(
                Ask.of(folder, "b.zip", Ask.zip("one.csv", CSV, "two.xes", "x")),
                "b.zip has several logs in it: “one.csv”, “two.xes”. Pack one of them alone, or take them out.",
                "In b.zip zitten meer logboeken: “one.csv”, “two.xes”. Pak er één apart in, of haal ze eruit.");
        says(
                Ask.of(folder, "c.zip", CSV),
                "c.zip is called .zip, but is not one. Pack it again, or call it what it is, .xes or .csv.",
                "c.zip heet .zip, maar is het niet. Pak het opnieuw in, of noem het wat het is: .xes of .csv.");
    }

    @Test
    void a_packed_file_that_is_cut_off() throws IOException {
        byte[] packed = Ask.gzip((CSV + "2,a\n".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length - 12);
        Ask ask = Ask.of(folder, "a.csv.gz", cut);
        assertThat(ask.refused(Locale.ENGLISH))
                .matches("a.csv.gz is cut off: it ends before what is packed in it does. Get the whole file again."
                        + " This was after line \\d+ of what is in it.");
        assertThat(ask.refused(Ask.DUTCH))
                .matches("a.csv.gz is afgekapt: het houdt op voordat alles is uitgepakt. Haal het hele bestand opnieuw"
                        + " op. Dat was na regel \\d+ van wat erin zit.");
        for (int length = 1; length < packed.length; length++) {
            assertThat(Ask.of(folder, "b.csv.gz", Arrays.copyOf(packed, length)).refused(Locale.ENGLISH))
                    .doesNotContain("line 0");
        }
        byte[] zip = Ask.zip("a.csv", CSV);
        says(
                Ask.of(folder, "a.zip", Arrays.copyOf(zip, zip.length - 10)),
                "a.zip is cut off or damaged: the list at the end of a zip is missing. Get the whole file again.",
                "a.zip is afgekapt of beschadigd: de lijst aan het eind van een zip ontbreekt. Haal het hele bestand"
                        + " opnieuw op.");
    }

    @ParameterizedTest
    @CsvSource({"csv, false", "csv, true", "xes, false", "xes, true"})
    void what_comes_before_the_cut_counts_where_bad_rows_are_left_out(String format, boolean zip) throws IOException {
        Path whole = folder.resolve("whole." + format);
        LogGenerator.write(whole, 8_000, 1, 1);
        byte[] packed = zip ? Ask.zip("in." + format, Files.readString(whole)) : Ask.gzip(Files.readAllBytes(whole));
        Ask ask = Ask.of(folder, "a." + (zip ? "zip" : format), Arrays.copyOf(packed, packed.length / 2))
                .skipBad();
        assertThat(ask.read().skipped()).isZero();
        assertThat(ask.told.events).hasSizeBetween(2_000, 6_000);
        Ask all = Ask.of(whole);
        all.read();
        assertThat(all.told.events.subList(0, ask.told.events.size())).isEqualTo(ask.told.events);
        assertThat(ask.notes(Locale.ENGLISH))
                .contains("cut off", "Events before it, which count: " + ask.told.events.size() + ".");
    }

    @Test
    void a_packed_file_that_is_damaged() throws IOException {
        byte[] packed = Ask.gzip((CSV + "2,a\n".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 6] ^= 1;
        assertThat(Ask.of(folder, "a.csv.gz", packed).refused(Locale.ENGLISH))
                .startsWith("a.csv.gz is damaged: it cannot be unpacked. Get the file again. This was after line ");
    }

    @Test
    void a_bomb_is_refused_beyond_a_limit_that_can_be_set() throws IOException {
        byte[] large = (CSV + "2,a\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        for (byte[] packed :
                Arrays.asList(Ask.gzip(large), Ask.zip("in.csv", new String(large, StandardCharsets.UTF_8)))) {
            Ask ask = Ask.of(folder, "a.csv", packed)
                    .maxUnpacked(large.length - 1)
                    .skipBad();
            assertThat(ask.refused(Locale.ENGLISH))
                    .endsWith(" holds more than 200018 bytes once it is unpacked, which is more than a log of this size"
                            + " should. If you trust it, raise the limit with --max-unpacked.");
            assertThat(ask.refused(Ask.DUTCH))
                    .endsWith(
                            " is uitgepakt groter dan 200018 bytes, en dat is meer dan een logboek van deze grootte hoort"
                                    + " te zijn. Vertrouw je het bestand, verhoog dan de grens met --max-unpacked.");
            assertThat(read(Ask.of(folder, "a.csv", packed).maxUnpacked(large.length)))
                    .isEqualTo(50_002);
        }
        assertThat(read(Ask.of(folder, "plain.csv", large).maxUnpacked(1))).isEqualTo(50_002);
    }

    @Test
    void the_limit_that_nobody_set_goes_by_what_is_packed() throws BadLog, IOException {
        assertThat(LogFile.of(Ask.of(folder, "a.csv", new byte[100]).request()).limit())
                .isEqualTo(100_000_000);
        assertThat(LogFile.of(Ask.of(folder, "a.csv", new byte[1_000_000]).request())
                        .limit())
                .isEqualTo(200_000_000);
        assertThat(LogFile.of(Ask.of(folder, "a.csv", new byte[100])
                                .maxUnpacked(7)
                                .request())
                        .limit())
                .isEqualTo(7);
    }

    private static int read(Ask ask) {
        ask.read();
        return ask.told.events.size();
    }

    private static void says(Ask ask, String english, String dutch) {
        assertThat(ask.refused(Locale.ENGLISH)).isEqualTo(english);
        assertThat(ask.refused(Ask.DUTCH)).isEqualTo(dutch);
    }
}
