package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found out from the first row of a CSV, and what is said about it. */
class CsvHeaderTest {
    private final Path folder;

    CsvHeaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "number,incident_state,sys_updated_at,assignment_group,assigned_to > number sys_updated_at assignment_group incident_state",
                "Case ID,Activity,Resource,Complete Timestamp > Case ID|Complete Timestamp|Resource|-",
                "case:concept:name,concept:name,time:timestamp,org:resource,org:group,lifecycle:transition > case:concept:name time:timestamp org:group lifecycle:transition",
                "concept:name,time:timestamp,org:resource > concept:name time:timestamp org:resource -",
                "Zaaknummer,Datum,Behandelgroep,Behandelaar,Status > Zaaknummer Datum Behandelgroep Status",
                "ID,User,Team,Created At,Updated At > ID|Updated At|Team|-",
                "ticket,owner > ticket - owner -",
            })
    void columns_are_guessed_by_their_usual_names(String header, String wanted) throws IOException {
        String[] columns = wanted.split(wanted.contains("|") ? "[|]" : " ");
        Ask ask = csv(
                header,
                "1,2026-03-02,2026-03-02,2026-03-02,2026-03-02,x".substring(0, 1)
                        + ",2026-03-02".repeat(header.split(",").length - 1));
        LogColumns read = ask.read().columns();
        assertThat(new String[] {
                    read.caseId().get(),
                    read.time().getOrElse("-"),
                    read.holder().get(),
                    read.status().getOrElse("-")
                })
                .isEqualTo(columns);
    }

    @Test
    void what_is_guessed_is_said_in_one_note() throws IOException {
        Ask ask = csv("number;state;assigned to", "7;New;sam");
        ask.read();
        assertThat(ask.notes(Locale.ENGLISH))
                .isEqualTo("The columns are taken to be: case “number”, time none, holder “assigned to”, status"
                        + " “state”. If they are others, name them with --case, --time, --holder and --status.\n"
                        + "The columns are taken to be divided by a semicolon."
                        + " If they are not, say so with --delimiter.\n"
                        + "a.csv has no times. What takes time is left out.\n");
        assertThat(ask.notes(Ask.DUTCH))
                .isEqualTo("Dit lijken de kolommen: zaak “number”, tijd geen, houder “assigned to”, status"
                        + " “state”. Zijn het andere, noem ze dan met --case, --time, --holder en --status.\n"
                        + "Tussen de kolommen staat, zo lijkt het, een puntkomma."
                        + " Klopt dat niet, zeg het dan met --delimiter.\n"
                        + "a.csv heeft geen tijden. Wat over tijd gaat, ontbreekt dus.\n");
    }

    @Test
    void what_was_named_is_not_said_again() throws IOException {
        Ask ask = csv("a,b,c,d", "7,sam,New,2/3/2026 9:00")
                .caseId("a")
                .holder("b")
                .status("c")
                .time("d")
                .timeFormat("d/M/yyyy H:mm")
                .delimiter(',');
        assertThat(ask.read().columns()).isEqualTo(ask.request().columns());
        assertThat(ask.notes(Locale.ENGLISH)).isEqualTo("Times without a zone are read as UTC.\n");
        assertThat(ask.notes(Ask.DUTCH)).isEqualTo("Tijden zonder zone worden gelezen als UTC.\n");
        assertThat(ask.told.events.get(0).toString()).contains("7", "sam", "New", "2026-03-02T09:00:00Z");
    }

    @Test
    void a_column_that_was_named_is_not_guessed_for_something_else() throws IOException {
        Ask ask = csv("group,team,id", "7,sam,1").caseId("group");
        assertThat(ask.read().columns().holder()).containsExactly("team");
    }

    @ParameterizedTest
    @CsvSource({"',', 44", "';', 59", "'|', 124", "'\t', 9"})
    void the_delimiter_is_guessed_outside_quotes(String delimiter, int letter) throws IOException {
        String others = ",;|\t".replace(delimiter, "").repeat(5);
        Ask ask = csv(
                "\"" + others + "\"" + delimiter + "case" + delimiter + "group",
                "x" + delimiter + "7" + delimiter + "network");
        ask.read();
        assertThat(ask.told.events.get(0).holder()).containsExactly("network");
        assertThat(ask.told.notes.toString()).contains("delimiter." + letter);
    }

    @Test
    void a_header_in_which_no_case_or_no_holder_can_be_found() throws IOException {
        says(
                csv("a,group", "7,x"),
                "a.csv, line 1: no column looks like the case. Name it with --case; the columns are: “a”, “group”.",
                "a.csv, regel 1: geen kolom lijkt de zaak te zijn. Noem hem met --case; de kolommen zijn: “a”,"
                        + " “group”.");
        says(
                csv("case,b", "7,x"),
                "a.csv, line 1: no column looks like the holder. Name it with --holder; the columns are: “case”, “b”.",
                "a.csv, regel 1: geen kolom lijkt de houder te zijn. Noem hem met --holder; de kolommen zijn: “case”,"
                        + " “b”.");
    }

    @Test
    void a_column_that_is_not_there() throws IOException {
        says(
                csv("number,group", "7,x").caseId("nummer"),
                "a.csv, line 1: there is no column “nummer” for the case. Did you mean --case “number”?",
                "a.csv, regel 1: er is geen kolom “nummer” voor de zaak. Bedoel je --case “number”?");
        says(
                csv("number,group", "7,x").status("toestand"),
                "a.csv, line 1: there is no column “toestand” for the status. Name another one with --status; the"
                        + " columns are: “number”, “group”.",
                "a.csv, regel 1: er is geen kolom “toestand” voor de status. Noem een andere met --status; de kolommen"
                        + " zijn: “number”, “group”.");
    }

    @Test
    void a_column_that_is_there_twice() throws IOException {
        String english = "a.csv, line 1: there are several columns “group”, and one of them should be the holder. Give"
                + " them different names, or name another one with --holder.";
        String dutch = "a.csv, regel 1: er zijn meer kolommen “group”, en één ervan moet de houder zijn. Geef ze"
                + " verschillende namen, of noem een andere met --holder.";
        says(csv("case,group,group", "7,x,y"), english, dutch);
        says(csv("case,group,group", "7,x,y").holder("group"), english, dutch);
        csv("case,group,x,x", "7,x,y,z").read();
    }

    @Test
    void a_delimiter_that_can_divide_nothing() throws IOException {
        says(
                csv("case,group", "7,x").delimiter('"'),
                "A quote or a line end cannot stand between columns. Name another one with --delimiter, such as ;",
                "Een aanhalingsteken of een regeleinde kan niet tussen kolommen staan."
                        + " Noem een ander teken met --delimiter, bijvoorbeeld ;");
    }

    @Test
    void a_header_that_is_not_quoted_well() throws IOException {
        says(
                csv("case,\"gr\"oup", "7,x"),
                "a.csv, line 1: in the header, letters follow the quote that closes a name, or a name is too long."
                        + " Put a comma there, or write a quote inside a name twice.",
                "a.csv, regel 1: in de kop staan letters achter het aanhalingsteken dat een naam sluit, of een naam is"
                        + " te lang. Zet er een komma, of schrijf een aanhalingsteken in een naam dubbel.");
    }

    @ParameterizedTest
    @CsvSource({"sep=;", "'\"sep=;\"'", "SEP=;"})
    void a_line_above_the_header_may_tell_the_delimiter_as_excel_has_it(String above) throws IOException {
        Ask ask = Ask.of(folder, "a.csv", above + "\r\ncase;a,b,c,d;team\r\n7;x;network\r\n8;x;servers\r\n");
        ask.read();
        assertThat(ask.told.events).hasSize(2);
        assertThat(ask.told.events.get(0).holder()).containsExactly("network");
        assertThat(ask.notes(Locale.ENGLISH)).doesNotContain("semicolon");
    }

    @Test
    void a_line_that_tells_the_delimiter_is_not_all_of_a_log() throws IOException {
        assertThat(Ask.of(folder, "a.csv", "sep=;\n").refused(Locale.ENGLISH)).startsWith("a.csv is empty.");
        assertThat(Ask.of(folder, "a.csv", "sep=;\ncase;team\n").refused(Locale.ENGLISH))
                .startsWith("a.csv has a header and no rows.");
        assertThat(Ask.of(folder, "a.csv", "sep=;\na;team\n7;x\n").refused(Locale.ENGLISH))
                .startsWith("a.csv, line 2: no column looks like the case.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void letters_of_two_bytes_that_nothing_marks_are_said_to_be_that(String encoding) throws IOException {
        byte[] bytes = "case,team\n7,network\n".getBytes(Charset.forName(encoding));
        says(
                Ask.of(folder, "a.csv", bytes),
                "a.csv, line 1: every other byte is 0, so it seems to be written as " + encoding
                        + ". Save the log as UTF-8, or say --encoding " + encoding + ".",
                "a.csv, regel 1: om de andere byte staat een 0, dus het lijkt geschreven als " + encoding
                        + ". Bewaar het logboek als UTF-8, of zeg --encoding " + encoding + ".");
        Ask.of(folder, "a.csv", bytes).encoding(Charset.forName(encoding)).read();
    }

    private Ask csv(String header, String row) throws IOException {
        return Ask.of(folder, "a.csv", header + "\n" + row + "\n");
    }

    private static void says(Ask ask, String english, String dutch) {
        assertThat(ask.refused(Locale.ENGLISH)).isEqualTo(english);
        assertThat(ask.refused(Ask.DUTCH)).isEqualTo(dutch);
    }
}
