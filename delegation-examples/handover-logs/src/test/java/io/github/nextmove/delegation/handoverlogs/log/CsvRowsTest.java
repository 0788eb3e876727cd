package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of rows that cannot be used, and what of the others. */
class CsvRowsTest {
    private static final String HEADER = "number,group,time,state\n";
    private static final String FINE = "7,network,2026-03-02T09:00:00Z,New\n";

    private final Path folder;

    CsvRowsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_row_with_too_few_cells() throws IOException {
        skips(
                FINE + "7,support\n" + FINE,
                "a.csv, line 3: this row has 2 of the 4 cells that the header has."
                        + " Complete it, or leave such rows out with --skip-bad.",
                "a.csv, regel 3: deze rij heeft 2 van de 4 cellen die de kop heeft."
                        + " Vul hem aan, of sla zulke rijen over met --skip-bad.");
    }

    @Test
    void a_row_with_too_many_cells() throws IOException {
        skips(
                FINE + "7,support, second line,2026-03-02T09:00:00Z,New\n" + FINE,
                "a.csv, line 3: this row has 5 cells, and the header has 4."
                        + " Put a cell in quotes in which a delimiter stands, or leave such rows out with --skip-bad.",
                "a.csv, regel 3: deze rij heeft 5 cellen, en de kop heeft er 4. Zet een cel waarin een scheidingsteken"
                        + " staat tussen aanhalingstekens, of sla zulke rijen over met --skip-bad.");
    }

    @Test
    void a_file_that_is_cut_off_in_a_row() throws IOException {
        skips(
                FINE + FINE + "7,supp",
                "a.csv, line 4: this last row has 2 of the 4 cells that the header has; the file may be cut off."
                        + " Get the whole file again, or leave such rows out with --skip-bad.",
                "a.csv, regel 4: deze laatste rij heeft 2 van de 4 cellen die de kop heeft; misschien is het bestand"
                        + " afgekapt. Haal het hele bestand opnieuw op, of sla zulke rijen over met --skip-bad.");
    }

    @Test
    void a_cell_that_is_not_closed() throws IOException {
        skips(
                FINE + FINE + "7,support,2026-03-02T09:00:00Z,\"New\n7,network,2026-03-02T09:00:00Z,New\n",
                "a.csv, line 4: in this row or below it a quote opens a cell and none closes it; the file may be cut"
                        + " off. Close it, or get the whole file again.",
                "a.csv, regel 4: in deze rij of eronder opent een aanhalingsteken een cel en sluit geen enkel hem;"
                        + " misschien is het bestand afgekapt. Sluit de cel, of haal het hele bestand opnieuw op.");
    }

    @Test
    void letters_behind_a_closing_quote() throws IOException {
        skips(
                FINE + "7,\"net\"work,2026-03-02T09:00:00Z,New\n" + FINE,
                "a.csv, line 3: in this row letters follow the quote that closes a cell."
                        + " Write a quote inside a cell twice, or leave such rows out with --skip-bad.",
                "a.csv, regel 3: in deze rij staan letters achter het aanhalingsteken dat een cel sluit."
                        + " Schrijf een aanhalingsteken in een cel dubbel, of sla zulke rijen over met --skip-bad.");
    }

    @Test
    void a_row_of_no_case() throws IOException {
        skips(
                FINE + " ,network,2026-03-02T09:00:00Z,New\n" + FINE,
                "a.csv, line 3: this row does not say which case it is about: “number” is blank."
                        + " Fill it in, or leave such rows out with --skip-bad.",
                "a.csv, regel 3: deze rij zegt niet over welke zaak hij gaat: “number” is leeg."
                        + " Vul die in, of sla zulke rijen over met --skip-bad.");
    }

    @Test
    void a_time_that_does_not_parse() throws IOException {
        skips(
                FINE + "8,network,31 March,New\n" + FINE,
                "a.csv, line 3, case 8: “31 March” is no time as the others are written: 2026-03-02T09:00:00Z. Correct"
                        + " it, name the way they are written with --time-format, or leave such rows out with"
                        + " --skip-bad.",
                "a.csv, regel 3, zaak 8: “31 March” is geen tijd zoals de andere zijn geschreven: 2026-03-02T09:00:00Z."
                        + " Verbeter hem, zeg hoe ze zijn geschreven met --time-format, of sla zulke rijen over met"
                        + " --skip-bad.");
    }

    @Test
    void a_time_that_is_blank() throws IOException {
        skips(
                FINE + "8,network,,New\n" + FINE,
                "a.csv, line 3, case 8: this row has no time: “time” is blank."
                        + " Fill it in, as in 2026-03-02T09:00:00Z, or leave such rows out with --skip-bad.",
                "a.csv, regel 3, zaak 8: deze rij heeft geen tijd: “time” is leeg."
                        + " Vul die in, zoals 2026-03-02T09:00:00Z, of sla zulke rijen over met --skip-bad.");
    }

    @Test
    void the_line_is_that_of_the_file_where_cells_have_several() throws IOException {
        Ask ask = Ask.of(
                folder, "a.csv", HEADER + "7,\"net\r\nwork\",2026-03-02T09:00:00Z,New\r\n\r\n" + FINE + "7\n" + FINE);
        assertThat(ask.refused(Locale.ENGLISH)).startsWith("a.csv, line 6: this row has 1 of the");
        assertThat(ask.told.events.get(0).holder()).containsExactly("net\r\nwork");
    }

    @Test
    void bytes_that_are_no_letters() throws IOException {
        byte[] latin = (HEADER + FINE.repeat(700) + FINE.replace("network", "caf\u00e9") + FINE)
                .getBytes(StandardCharsets.ISO_8859_1);
        Ask ask = Ask.of(folder, "a.csv", latin);
        assertThat(ask.refused(Locale.ENGLISH))
                .isEqualTo("a.csv, line 702: the byte 0xE9 is no letter in UTF-8. Save the log as UTF-8, or say how it"
                        + " is written, such as --encoding windows-1252.");
        assertThat(ask.refused(Ask.DUTCH))
                .isEqualTo(
                        "a.csv, regel 702: de byte 0xE9 is geen letter in UTF-8. Bewaar het logboek als UTF-8, of zeg hoe"
                                + " het is geschreven, bijvoorbeeld met --encoding windows-1252.");
        byte[] windows = new String(latin, StandardCharsets.ISO_8859_1)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Ask.of(folder, "b.csv", windows).refused(Locale.ENGLISH))
                .startsWith("b.csv, line 702: the byte 0xE9");
        Ask said = Ask.of(folder, "a.csv", latin).encoding(StandardCharsets.ISO_8859_1);
        said.read();
        assertThat(said.told.events.get(700).holder()).containsExactly("caf\u00e9");
        Ask skipping = Ask.of(folder, "a.csv", latin).skipBad();
        assertThat(skipping.read().skipped()).isOne();
        assertThat(skipping.told.events).hasSize(701);
    }

    @Test
    void a_mark_at_the_beginning_tells_how_letters_are_written() throws IOException {
        String text = "\uFEFF" + HEADER + FINE.replace("network", "caf\u00e9");
        for (var charset : new java.nio.charset.Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            Ask ask = Ask.of(folder, "a.csv", text.getBytes(charset)).encoding(StandardCharsets.US_ASCII);
            ask.read();
            assertThat(ask.told.events.get(0).holder()).containsExactly("caf\u00e9");
        }
    }

    @Test
    void a_cell_that_is_longer_than_any_cell() throws IOException {
        Ask ask = Ask.of(folder, "a.csv", HEADER + FINE + "7,\"" + "x".repeat(CsvRows.LONGEST) + "\n");
        assertThat(ask.refused(Locale.ENGLISH))
                .isEqualTo("a.csv, line 3: from this row on a cell is longer than 4194304 letters, which no cell is."
                        + " Close the quote that opens it.");
        assertThat(ask.refused(Ask.DUTCH))
                .isEqualTo("a.csv, regel 3: vanaf deze rij is een cel langer dan 4194304 letters, en dat is geen cel."
                        + " Sluit het aanhalingsteken waarmee hij begint.");
        Ask skipping = Ask.of(ask.request().file()).skipBad();
        skipping.read();
        assertThat(skipping.told.events).hasSize(1);
        assertThat(skipping.notes(Locale.ENGLISH)).contains("Events before it, which count: 1.");
    }

    @Test
    void a_header_alone() throws IOException {
        Ask ask = Ask.of(folder, "a.csv", HEADER);
        assertThat(ask.refused(Locale.ENGLISH))
                .isEqualTo("a.csv has a header and no rows. Export the log again, with its events.");
        assertThat(ask.refused(Ask.DUTCH))
                .isEqualTo(
                        "a.csv heeft een kop en geen rijen. Exporteer het logboek opnieuw, met de gebeurtenissen erin.");
    }

    @Test
    void rows_of_which_none_can_be_used() throws IOException {
        Ask ask = Ask.of(folder, "a.csv", HEADER + "7\n7\n").skipBad();
        assertThat(ask.refused(Locale.ENGLISH))
                .isEqualTo("a.csv: no row or event can be used (left out: 2)."
                        + " Read it without --skip-bad to see what is wrong with the first.");
        assertThat(ask.refused(Ask.DUTCH))
                .isEqualTo("a.csv: geen rij of gebeurtenis is bruikbaar (weggelaten: 2)."
                        + " Lees het zonder --skip-bad om te zien wat er mis is met de eerste.");
    }

    @Test
    void a_text_from_the_file_stays_in_its_line() throws IOException {
        Ask ask = Ask.of(folder, "a.csv", HEADER + FINE + "\"8\n9\",network,\"x\u001b[31m\ny\",New\n");
        assertThat(ask.refused(Locale.ENGLISH)).startsWith("a.csv, line 3, case 8 9: “x [31m y” is no time");
    }

    /** Refused with this sentence; or left out and counted, and the two fine rows told. */
    private void skips(String rows, String english, String dutch) throws IOException {
        Ask ask = Ask.of(folder, "a.csv", HEADER + rows);
        assertThat(ask.refused(Locale.ENGLISH)).isEqualTo(english);
        assertThat(ask.refused(Ask.DUTCH)).isEqualTo(dutch);
        Ask skipping = Ask.of(ask.request().file()).skipBad();
        assertThat(skipping.read().skipped()).isOne();
        assertThat(skipping.told.events).hasSize(2).allSatisfy(event -> assertThat(event.caseId())
                .isEqualTo("7"));
    }
}
