package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of an XES, and what is said of one that cannot be used. */
class XesTest {
    private static final String DATE = "<date key='time:timestamp' value='2026-03-02T09:00:00.000+01:00'/>";
    private static final String FINE = "<event>" + DATE + "<string key='org:group' value='network'/></event>\n";

    private final Path folder;

    XesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void only_the_keys_of_an_event_or_a_trace_itself_count() throws IOException {
        Ask ask = xes("<global scope='event'><string key='org:group' value='global'/></global>"
                + "<string key='concept:name' value='the log'/>"
                + "<trace><list key='x'><string key='concept:name' value='nested'/></list>"
                + "<string key='concept:name' value='7'/>"
                + "<event><string key='org:group' value='network'/>"
                + "<string key='x' value='y'><string key='org:group' value='nested'/></string>"
                + "<string key='lifecycle:transition' value='start'/>" + DATE + "</event></trace>");
        ask.read();
        assertThat(ask.told.events)
                .containsExactly(new LogEvent(
                        "7", Instant.parse("2026-03-02T08:00:00Z"), Option.some("network"), Option.some("start")));
        assertThat(ask.told.cases).containsExactly("+7", "-7");
    }

    @Test
    void names_may_stand_in_a_namespace() throws IOException {
        Ask ask = Ask.of(
                folder,
                "a.xes",
                "<x:log xmlns:x='http://www.xes-standard.org/'><x:trace><x:string key='concept:name' value='7'/>"
                        + "<x:event><x:string key='org:group' value='network'/></x:event></x:trace></x:log>");
        ask.read();
        assertThat(ask.told.events.get(0).holder()).containsExactly("network");
    }

    @Test
    void a_trace_without_a_name_is_called_by_its_place() throws IOException {
        Ask ask = xes(trace("7", FINE) + "<trace><string key='concept:name' value=' '/>" + FINE + "</trace><trace/>");
        ask.read();
        assertThat(ask.told.cases).containsExactly("+7", "-7", "+#2", "-#2", "+#3", "-#3");
        assertThat(ask.notes(Locale.ENGLISH))
                .contains(
                        "2 traces have no “concept:name” before their events; each is called by its place, such as #1.");
        assertThat(ask.notes(Ask.DUTCH))
                .contains(
                        "2 traces hebben geen “concept:name” vóór hun gebeurtenissen; elk heet naar zijn plaats, zoals #1.");
    }

    @Test
    void one_trace_without_a_name_is_one() throws IOException {
        Ask ask = xes("<trace>" + FINE + "<string key='concept:name' value='late'/></trace>");
        ask.read();
        assertThat(ask.notes(Locale.ENGLISH))
                .contains("1 trace has no “concept:name” before its events; it is called by its place, such as #1.");
        assertThat(ask.notes(Ask.DUTCH))
                .contains("1 trace heeft geen “concept:name” vóór zijn gebeurtenissen; hij heet naar zijn plaats,"
                        + " zoals #1.");
    }

    @Test
    void other_keys_can_be_asked_for() throws IOException {
        Ask ask = xes("<trace><string key='id' value='7'/><event><string key='who' value='sam'/>"
                        + "<string key='state' value='New'/><date key='at' value='2026-03-02'/></event></trace>")
                .caseId("id")
                .holder("who")
                .status("state")
                .time("at");
        LogSummary summary = ask.read();
        assertThat(ask.told.events.get(0).toString()).contains("7", "sam", "New", "2026-03-02T00:00:00Z");
        assertThat(summary.columns()).isEqualTo(ask.request().columns());
        assertThat(ask.notes(Locale.ENGLISH)).isEqualTo("Times without a zone are read as UTC.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.1234+02:00, 2026-03-02T07:00:00.1234Z",
        "2026-03-02T09:00:00, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.25, 2026-03-02T09:00:00.25Z",
        "2026-03-02T24:00:00Z, 2026-03-03T00:00:00Z",
        "2026-03-02T09:00:00.1234567890123Z, 2026-03-02T09:00:00.123456789Z",
        "2026-03-02T09:00:00+0200, 2026-03-02T07:00:00Z",
        "2026-03-02T09:00:00-14:00, 2026-03-02T23:00:00Z",
        "2026-03-02+01:00, 2026-03-01T23:00:00Z",
    })
    void times_are_read_as_xml_writes_them(String text, Instant at) throws IOException {
        Ask ask = xes(trace("7", FINE.replace("2026-03-02T09:00:00.000+01:00", text)));
        ask.read();
        assertThat(ask.told.events.get(0).at()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "2026-02-30T09:00:00Z", "2026-13-01T09:00:00Z", "2026-03-02T09:00:00Zx", "2026", "''"})
    void a_time_that_does_not_parse(String text) throws IOException {
        skips(
                trace("7", FINE + FINE.replace("2026-03-02T09:00:00.000+01:00", text)),
                "a.xes, line 3: the time of event 2 of case “7” is “" + text
                        + "”. Write it as in 2026-03-02T09:00:00.000+01:00, or leave such events out with --skip-bad.",
                "a.xes, regel 3: de tijd van gebeurtenis 2 van zaak “7” is “" + text
                        + "”. Schrijf hem zoals 2026-03-02T09:00:00.000+01:00, of sla zulke gebeurtenissen over met"
                        + " --skip-bad.");
    }

    @Test
    void an_event_without_a_time_where_others_have_one() throws IOException {
        skips(
                trace("7", "<event/>" + FINE),
                "a.xes, line 2: event 1 of case “7” has no “time:timestamp”, but others do."
                        + " Give it one, or leave such events out with --skip-bad.",
                "a.xes, regel 2: gebeurtenis 1 van zaak “7” heeft geen “time:timestamp”, maar andere wel."
                        + " Geef hem er een, of sla zulke gebeurtenissen over met --skip-bad.");
    }

    @Test
    void an_event_in_no_trace() throws IOException {
        skips(
                trace("7", FINE) + "\n" + FINE,
                "a.xes, line 4: this event stands in no trace, so it is not known which case it is about."
                        + " Put it in one, or leave such events out with --skip-bad.",
                "a.xes, regel 4: deze gebeurtenis staat in geen trace, dus het is niet bekend over welke zaak hij gaat."
                        + " Zet hem erin, of sla zulke gebeurtenissen over met --skip-bad.");
    }

    @Test
    void a_log_without_times() throws IOException {
        Ask ask = xes(trace("7", "<event><string key='org:group' value='network'/></event>"));
        LogSummary summary = ask.read();
        assertThat(summary.timed()).isFalse();
        assertThat(summary.columns().time()).isEmpty();
        assertThat(ask.notes(Locale.ENGLISH)).contains("a.xes has no times. What takes time is left out.");
        assertThat(ask.notes(Ask.DUTCH)).contains("a.xes heeft geen tijden. Wat over tijd gaat, ontbreekt dus.");
    }

    @Test
    void a_status_that_is_nowhere_is_noted() throws IOException {
        Ask ask = xes(trace("7", FINE));
        assertThat(ask.read().columns().status()).isEmpty();
        assertThat(ask.notes(Locale.ENGLISH))
                .isEqualTo("No event has “lifecycle:transition”, so no status is known."
                        + " If there is one under another key, name it with --status.\n");
        assertThat(ask.notes(Ask.DUTCH))
                .isEqualTo("Geen gebeurtenis heeft “lifecycle:transition”, dus er is geen status bekend."
                        + " Staat die onder een andere sleutel, noem die dan met --status.\n");
    }

    @Test
    void a_key_that_is_nowhere_is_refused_with_the_nearest() throws IOException {
        says(
                xes(trace("7", FINE)).holder("org:gruop"),
                "a.xes: no “org:gruop” for the holder is in the whole log. Did you mean --holder “org:group”?",
                "a.xes: in de hele log is geen “org:gruop” voor de houder. Bedoel je --holder “org:group”?");
        says(
                xes(trace("7", FINE)).caseId("dossier"),
                "a.xes: no “dossier” for the case is in the whole log. Name another key with --case; there are:"
                        + " “concept:name”.",
                "a.xes: in de hele log is geen “dossier” voor de zaak. Noem een andere sleutel met --case; er zijn:"
                        + " “concept:name”.");
        assertThat(xes(trace("7", FINE)).time("x").refused(Locale.ENGLISH)).contains("“x” for the time");
        assertThat(xes(trace("7", FINE)).status("x").refused(Locale.ENGLISH)).contains("“x” for the status");
    }

    @Test
    void persons_are_proposed_where_there_are_no_groups() throws IOException {
        says(
                xes(trace("7", FINE.replace("org:group", "org:resource"))),
                "a.xes: no event of the log has a group (org:group), but some have a person."
                        + " Read these with --holder org:resource.",
                "a.xes: geen gebeurtenis in het logboek heeft een groep (org:group), maar sommige hebben een persoon."
                        + " Lees die met --holder org:resource.");
    }

    @Test
    void a_document_type_or_an_entity_is_refused_and_never_read() throws IOException {
        String english = ", line 1: this XES has a DTD or an entity of its own, which can be an attack and is never"
                + " read. Export the log again without it.";
        String dutch = ", regel 1: deze XES heeft een DTD of een eigen entiteit; dat kan een aanval zijn en wordt nooit"
                + " gelezen. Exporteer het logboek opnieuw zonder.";
        String bomb = "<!DOCTYPE log [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><log>&b;</log>";
        String external = "<!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<log><trace><string key='concept:name' value='&x;'/></trace></log>";
        String outside = "<!DOCTYPE log SYSTEM 'http://localhost:1/x.dtd'><log/>";
        for (String text : new String[] {
            bomb,
            external,
            outside,
            "<log><trace>&x;</trace></log>",
            "<log><trace><string key='concept:name' value='&x;'/></trace></log>"
        }) {
            says(Ask.of(folder, "a.xes", text).skipBad(), "a.xes" + english, "a.xes" + dutch);
        }
    }

    @Test
    void a_log_that_is_cut_off() throws IOException {
        stops(
                "<log>\n<trace><string key='concept:name' value='7'/>\n" + FINE + FINE + "<event>" + DATE,
                "a.xes, line 5: the log is cut off, after event 3 of case “7”. Get the whole file again.",
                "a.xes, regel 5: het logboek is afgekapt, na gebeurtenis 3 van zaak “7”. Haal het hele bestand opnieuw op.");
    }

    @Test
    void a_log_that_is_not_well_formed() throws IOException {
        stops(
                "<log>\n<trace><string key='concept:name' value='7'/>\n" + FINE + FINE + "</log>",
                "a.xes, line 5, column 5: this is not XML, such as a tag that is not closed, or an & that should be"
                        + " &amp;. It is after event 2 of case “7”. Export the log again.",
                "a.xes, regel 5, kolom 5: dit is geen XML, bijvoorbeeld een tag die niet gesloten is, of een & die"
                        + " &amp; moet zijn. Het staat na gebeurtenis 2 van zaak “7”. Exporteer het logboek opnieuw.");
    }

    @Test
    void a_value_that_is_longer_than_any_value() throws IOException {
        stops(
                "<log>\n<trace><string key='concept:name' value='7'/>\n" + FINE + FINE
                        + "<event><string key='x' value='" + "x".repeat(XesCursor.LONGEST + 1)
                        + "'/></event></trace></log>",
                "a.xes, line 5: a value is longer than 4194304 letters, or tags stand too deep in each other or have"
                        + " too many attributes. It is after event 3 of case “7”. Leave it out when you export the log.",
                "a.xes, regel 5: een waarde is langer dan 4194304 letters, of tags staan te diep in elkaar of hebben te"
                        + " veel attributen. Het staat na gebeurtenis 3 van zaak “7”. Laat het weg als je het logboek"
                        + " exporteert.");
        stops("<log><trace>" + FINE + FINE + "<list>".repeat(300), "a.xes, line 3: a value is longer than", "a.xes");
    }

    @Test
    void a_value_may_be_long() throws IOException {
        Ask ask = xes(trace("7", FINE.replace("network", "x".repeat(1_000_000))));
        ask.read();
        assertThat(ask.told.events.get(0).holder().get()).hasSize(1_000_000);
    }

    @Test
    void bytes_that_are_no_letters() throws IOException {
        String text = "<log>\n" + trace("7", FINE + FINE.replace("network", "caf\u00e9")) + "</log>";
        Ask ask = Ask.of(folder, "a.xes", text.getBytes(StandardCharsets.ISO_8859_1));
        says(
                ask,
                "a.xes, line 3: the byte 0xE9 is no letter in UTF-8. Save the log as UTF-8, or say how it is written,"
                        + " such as --encoding windows-1252.",
                "a.xes, regel 3: de byte 0xE9 is geen letter in UTF-8. Bewaar het logboek als UTF-8, of zeg hoe het is"
                        + " geschreven, bijvoorbeeld met --encoding windows-1252.");
        Ask said = Ask.of(ask.request().file()).encoding(StandardCharsets.ISO_8859_1);
        said.read();
        assertThat(said.told.events.get(1).holder()).containsExactly("caf\u00e9");
        says(
                Ask.of(folder, "a.xes", "<?xml version='1.0' encoding='klingon'?>" + text),
                "a.xes, line 1: the log says that it is written in “klingon”, which is not known here."
                        + " Say how it is written, such as --encoding UTF-8.",
                "a.xes, regel 1: het logboek zegt dat het in “klingon” is geschreven, en dat is hier niet bekend."
                        + " Zeg hoe het is geschreven, bijvoorbeeld met --encoding UTF-8.");
    }

    @Test
    void a_log_without_traces_or_events() throws IOException {
        says(
                xes(""),
                "a.xes has no traces. Export the log again, with its events.",
                "a.xes heeft geen traces. Exporteer het logboek opnieuw, met de gebeurtenissen erin.");
        says(
                xes(trace("7", "")),
                "a.xes has traces, and no events in them. Export the log again, with its events.",
                "a.xes heeft traces, zonder gebeurtenissen erin. Exporteer het logboek opnieuw, met de gebeurtenissen"
                        + " erin.");
    }

    @Test
    void another_kind_of_document() throws IOException {
        says(
                Ask.of(folder, "a.xes", "<html></html>"),
                "a.xes, line 1: this is XML, but not an XES: an XES begins with <log>. Name another file.",
                "a.xes, regel 1: dit is XML, maar geen XES: een XES begint met <log>. Noem een ander bestand.");
        assertThat(Ask.of(folder, "a.xes", "case,group\n1,a\n").refused(Locale.ENGLISH))
                .startsWith("a.xes, line 1, column 1: this is not XML");
    }

    private Ask xes(String traces) throws IOException {
        return Ask.of(folder, "a.xes", "<log>\n" + traces + "\n</log>");
    }

    private static String trace(String name, String events) {
        return "<trace><string key='concept:name' value='" + name + "'/>" + events + "</trace>";
    }

    /** Refused with this sentence; or left out and counted, and the one fine event told. */
    private void skips(String traces, String english, String dutch) throws IOException {
        Ask ask = xes(traces);
        says(ask, english, dutch);
        Ask skipping = Ask.of(ask.request().file()).skipBad();
        assertThat(skipping.read().skipped()).isOne();
        assertThat(skipping.told.events).hasSize(1);
        assertThat(skipping.told.cases).containsExactly("+7", "-7");
    }

    /** Refused with this sentence; or what comes before counts, with a note. */
    private void stops(String text, String english, String dutch) throws IOException {
        Ask ask = Ask.of(folder, "a.xes", text);
        assertThat(ask.refused(Locale.ENGLISH)).startsWith(english);
        assertThat(ask.refused(Ask.DUTCH)).startsWith(dutch);
        Ask skipping = Ask.of(ask.request().file()).skipBad();
        assertThat(skipping.read().skipped()).isZero();
        assertThat(skipping.told.events).hasSize(2);
        assertThat(skipping.told.cases).hasSize(2);
        assertThat(skipping.notes(Locale.ENGLISH)).contains(english, "Events before it, which count: 2.");
    }

    private static void says(Ask ask, String english, String dutch) {
        assertThat(ask.refused(Locale.ENGLISH)).isEqualTo(english);
        assertThat(ask.refused(Ask.DUTCH)).isEqualTo(dutch);
    }
}
