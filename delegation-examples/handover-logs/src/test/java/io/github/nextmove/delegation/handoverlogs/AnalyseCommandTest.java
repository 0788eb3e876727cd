package io.github.nextmove.delegation.handoverlogs;

import static io.github.nextmove.delegation.handoverlogs.HandoverLogsRun.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.console.Output;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AnalyseCommandTest {

    @Test
    void tells_people_in_their_language_what_changed_hands() {
        Output english = HandoverLogsRun.english("analyse", TICKETS);
        Output dutch = HandoverLogsRun.dutch("analyse", TICKETS);

        assertThat(english.exitCode()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).containsPattern("Hand-backs +10 ").contains("Front office to Permits");
        assertThat(dutch.out()).containsPattern("Teruggaven +10 ").contains("Front office aan Permits");
    }

    @Test
    void says_which_columns_were_guessed_and_what_the_holders_are_taken_for() {
        assertThat(HandoverLogsRun.english("analyse", TICKETS).out())
                .contains("case “Ticket”, time “Changed at”, holder “Team”")
                .contains("The holders (Team) are taken for groups");
        assertThat(HandoverLogsRun.english("analyse", TICKETS, "--holder-kind", "group")
                        .out())
                .doesNotContain("are taken for groups");
    }

    @Test
    void tells_machines_the_figures_and_people_beside_it_what_to_know() {
        Output output = HandoverLogsRun.english(
                "analyse", TICKETS, "--json", "--accepted", "In progress,Waiting", "--finished", "Done,Closed");
        JsonNode found = HandoverLogsRun.json(output);

        assertThat(found.get("cases").asInt()).isEqualTo(8);
        assertThat(found.get("events").asInt()).isEqualTo(50);
        assertThat(found.get("handOffs").asInt()).isEqualTo(22);
        assertThat(found.get("handBacksByKind"))
                .hasToString("{\"acceptedNotFinished\":8,\"neverAccepted\":1,\"finished\":1}");
        assertThat(found.get("topHandBackPair")).hasToString("{\"a\":\"Front office\",\"b\":\"Permits\",\"count\":5}");
        assertThat(output.err()).contains("The holders (Team) are taken for groups");
        assertThat(found.get("notes").toString()).contains("The holders (Team) are taken for groups");
    }

    @Test
    void a_missing_holder_keeps_the_case_or_is_one_like_any_other() {
        assertThat(handOffs("--missing", "keep")).isEqualTo(22);
        assertThat(handOffs("--missing", "value")).isEqualTo(23);
    }

    @Test
    void sorting_changes_nothing_where_rows_are_in_order() {
        assertThat(handOffs("--sort")).isEqualTo(22);
    }

    @Test
    void persons_are_not_compared_whatever_is_asked_for(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        Output json = HandoverLogsRun.english("analyse", TICKETS, "--holder-kind", "person", "--json");
        Output text = HandoverLogsRun.english("analyse", TICKETS, "--holder-kind", "person", "--html", page.toString());

        assertThat(HandoverLogsRun.json(json).propertyNames())
                .contains("handOffs", "handBacks")
                .doesNotContain("topHandOff", "topHandBackPair", "timeWithEach");
        assertThat(json.out()).doesNotContain("Front office");
        assertThat(text.out()).doesNotContain("Front office");
        assertThat(page).content().doesNotContain("Front office");
    }

    @Test
    void a_column_that_looks_like_people_is_taken_for_people(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), "case,assigned_to\n1,ann\n1,bob\n1,ann\n");
        Output output = HandoverLogsRun.english("analyse", log.toString());

        assertThat(output.out())
                .contains("The holders (assigned_to) are taken for people")
                .doesNotContain("ann ");
    }

    @Test
    void writes_a_row_for_each_case_and_a_page(@TempDir Path folder) throws IOException {
        Path cases = folder.resolve("cases.csv");
        Path page = folder.resolve("page.html");
        Output output =
                HandoverLogsRun.dutch("analyse", TICKETS, "--cases", cases.toString(), "--html", page.toString());

        assertThat(output.exitCode()).isZero();
        assertThat(output.err()).contains(cases + " is geschreven.").contains(page + " is geschreven.");
        assertThat(cases).content().hasLineCount(9).contains("T-106,9,2,5,4,4,true,,,,2026-03-03T09:25:00Z");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("<html lang=\"nl\"");
    }

    @Test
    void tells_one_case_as_a_story() {
        Output english = HandoverLogsRun.english("analyse", TICKETS, "--scenario", "T-106");
        Output dutch = HandoverLogsRun.dutch("analyse", TICKETS, "--scenario", "T-106");

        assertThat(english.out()).contains("T-106").contains("Front office").doesNotContain("T-105");
        assertThat(dutch.out()).contains("T-106").isNotEqualTo(english.out());
    }

    @Test
    void the_story_counts_a_missing_holder_as_the_figures_do() {
        String keep = HandoverLogsRun.english("analyse", TICKETS, "--scenario", "T-106")
                .out();
        String value = HandoverLogsRun.english("analyse", TICKETS, "--scenario", "T-106", "--missing", "value")
                .out();

        assertThat(keep).doesNotContain("(no holder)");
        assertThat(value).contains("(no holder)");
    }

    @Test
    void the_story_of_a_name_that_two_cases_have_is_that_of_the_first(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), "case,team\n1,A\n1,B\n2,B\n1,A\n");
        Output english = HandoverLogsRun.english("analyse", log.toString(), "--grouped", "--scenario", "1");
        Output dutch = HandoverLogsRun.dutch("analyse", log.toString(), "--grouped", "--scenario", "1");

        assertThat(english.out()).contains("A hands it to B").doesNotContain("hands it back");
        assertThat(english.err()).contains("The log has 2 cases “1”. This is the story of the first.");
        assertThat(dutch.err()).contains("Het logboek heeft 2 zaken “1”. Dit is het verhaal van de eerste.");
        assertThat(HandoverLogsRun.english("analyse", log.toString(), "--scenario", "1")
                        .err())
                .doesNotContain("the first");
    }

    @Test
    void blanks_around_the_values_of_a_status_do_not_count(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"), "case,team,status\n1,A,new\n1,B, done\n1,A,new\n1,C,closed\n1,A,new\n");
        Output output = HandoverLogsRun.english(
                "analyse", log.toString(), "--json", "--accepted", "new , busy", "--finished", "done, closed ,");

        assertThat(HandoverLogsRun.json(output).get("handBacksByKind"))
                .hasToString("{\"acceptedNotFinished\":0,\"neverAccepted\":0,\"finished\":2}");
        assertThat(output.err().replaceAll("\\s+", " "))
                .contains("Looked for as a status, and not found in any row: busy.")
                .doesNotContain("busy and", "and busy");
    }

    @Test
    void a_case_that_is_not_there_is_no_story_and_leaves_no_file(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.html");
        Output output = HandoverLogsRun.english("analyse", TICKETS, "--scenario", "T-999", "--html", page.toString());

        refused(output, "The log has no case “T-999”. --cases FILE writes down which cases there are.");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void what_cannot_be_done_together_is_refused(@TempDir Path folder) {
        String file = folder.resolve("file").toString();

        refused(
                HandoverLogsRun.english("analyse", TICKETS, "--json", "--scenario", "T-106"),
                "--json tells the figures, --scenario tells a case. Choose one of them.");
        refused(
                HandoverLogsRun.english("analyse", TICKETS, "--html", file, "--cases", file),
                file + " was named for two things. Choose another file for one of them.");
    }

    @Test
    void the_log_is_never_written_over() throws IOException {
        String before = Files.readString(Path.of(TICKETS));

        refused(
                HandoverLogsRun.english("analyse", TICKETS, "--cases", TICKETS),
                TICKETS + " is the log itself, and stays as it is. Choose another name.");
        assertThat(Path.of(TICKETS)).content().isEqualTo(before);
    }

    @Test
    void a_log_that_cannot_be_used_leaves_no_file_and_no_figures(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), "case,team\n1,A\n2\n");
        Output output = HandoverLogsRun.english(
                "analyse",
                log.toString(),
                "--cases",
                folder.resolve("cases.csv").toString());

        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err().lines()).last().asString().contains("line 3");
        assertThat(names(folder)).containsExactly("log.csv");
    }

    @Test
    void bad_rows_may_be_left_out_and_are_counted(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), "case,team\n1,A\n2\n1,B\n");
        JsonNode found =
                HandoverLogsRun.json(HandoverLogsRun.english("analyse", log.toString(), "--skip-bad", "--json"));

        assertThat(found.get("handOffs").asInt()).isEqualTo(1);
        assertThat(found.get("skipped").asInt()).isEqualTo(1);
    }

    @Test
    void options_say_how_the_log_is_written(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log.csv");
        String rows = "zaak|wie|wanneer|stand\n1|Café|3 2026-02|a\n1|Bar|4 2026-02|b\n1|Café|5 2026-02|a\n";
        Files.writeString(log, rows, Charset.forName("windows-1252"));
        JsonNode found = HandoverLogsRun.json(HandoverLogsRun.english(
                "analyse",
                log.toString(),
                "--json",
                "--case",
                "zaak",
                "--holder",
                "wie",
                "--time",
                "wanneer",
                "--status",
                "stand",
                "--delimiter",
                "|",
                "--encoding",
                "windows-1252",
                "--time-format",
                "d yyyy-MM",
                "--grouped",
                "--accepted",
                "a",
                "--finished",
                "b"));

        assertThat(found.get("topHandBackPair")).hasToString("{\"a\":\"Café\",\"b\":\"Bar\",\"count\":1}");
        assertThat(found.get("timeWithEach"))
                .hasToString("[{\"holder\":\"Bar\",\"seconds\":86400},{\"holder\":\"Café\",\"seconds\":86400}]");
        assertThat(found.get("handBacksByKind"))
                .hasToString("{\"acceptedNotFinished\":0,\"neverAccepted\":0,\"finished\":1}");
    }

    @Test
    void a_packed_log_has_a_limit_that_can_be_set(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("log.csv.gz");
        try (var packed = new java.util.zip.GZIPOutputStream(Files.newOutputStream(log))) {
            packed.write(("case,team\n" + "1,A\n".repeat(1_000)).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HandoverLogsRun.english("analyse", log.toString()).exitCode())
                .isZero();
        Output refused = HandoverLogsRun.english("analyse", log.toString(), "--max-unpacked", "3K");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("--max-unpacked");
    }

    private static int handOffs(String... options) {
        String[] line = Stream.concat(Stream.of("analyse", TICKETS, "--json"), Stream.of(options))
                .toArray(String[]::new);
        return HandoverLogsRun.json(HandoverLogsRun.english(line))
                .get("handOffs")
                .asInt();
    }

    private static void refused(Output output, String line) {
        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.out()).isEmpty();
        assertThat(output.err().lines()).last().isEqualTo(line);
    }

    private static Stream<String> names(Path folder) throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString());
    }
}
