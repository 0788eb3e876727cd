package io.github.nextmove.delegation.handoverlogs.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Logs that real organisations kept; read where they are, and never part of the project. */
class RealLogsTest {

    /** Steeman (2013), BPI Challenge 2013, closed problems. */
    @Test
    void an_xes_of_problems() {
        Ask ask = Ask.of(log("bpic13-closed-problems.xes.gz"));
        LogSummary summary = ask.read();
        assertThat(summary.timed()).isTrue();
        assertThat(summary.skipped()).isZero();
        assertThat(ask.told.cases).hasSize(2 * 1_487);
        assertThat(ask.told.events).hasSize(6_660).allMatch(event -> event.status()
                .isDefined());
        assertThat(ask.told.notes).isEmpty();
    }

    /** Amaral, Fantinato, Peres (2018), UCI dataset 498, doi 10.24432/C57S4H. */
    @Test
    void a_zipped_csv_of_incidents() {
        Ask ask = Ask.of(log("uci498-incident_event_log.zip"));
        LogSummary summary = ask.read();
        assertThat(summary.columns().toString())
                .contains("number", "sys_updated_at", "assignment_group", "incident_state");
        assertThat(summary.skipped()).isZero();
        assertThat(ask.told.events).hasSize(141_712);
        Set<String> cases = new HashSet<>();
        ask.told.events.forEach(event -> cases.add(event.caseId()));
        assertThat(cases).hasSize(24_918);
        assertThat(ask.notes(Locale.ENGLISH)).contains("as d/M/yyyy H:mm[:ss]. If they are not");
    }

    private static Path log(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/logs").resolve(name))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the logs are not here");
        return folder.resolve("shared/logs").resolve(name);
    }
}
