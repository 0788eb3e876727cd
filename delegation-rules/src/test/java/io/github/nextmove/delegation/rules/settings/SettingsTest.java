package io.github.nextmove.delegation.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a file that is right is in the rule set, whatever the format. */
class SettingsTest extends ReadingTest {

    static final String YAML = """
            name: Acme
            version: "1.2"
            parameters:
              pingPongAt: 3
              ratingStaleAfter: 90 days
              howIsMicroFrom: L4
              autonomyPolicy: LADDER
            severities:
              MICROMANAGEMENT: ADVICE
            off:
              START_SMALL: we always start large, agreed in the works council of 3 March
            waivers:
              - rule: MONKEY_TAKEN_OVER
                subject: caterer
                taskType: party
                delegator: noor
                delegatee: sam
                reason: the caterer is new
                askedBy: noor
                approvedBy: mirjam
                start: 2026-03-01
                end: 2026-06-30
              - rule: MONKEY_PING_PONG
                reason: we are moving
                askedBy: noor
                approvedBy: mirjam
                start: 2026-03-01
                end: 2026-03-01
            """;

    static final String PROPERTIES = """
            # the same as in YAML
            name=Acme
            version=1.2

            parameters.pingPongAt=3
            parameters.ratingStaleAfter: 90 days
            parameters.howIsMicroFrom = L4
            parameters.autonomyPolicy=LADDER
            severities.MICROMANAGEMENT=ADVICE
            off.START_SMALL=we always start large, \\
                agreed in the works council of 3 March
            waivers.1.rule=MONKEY_TAKEN_OVER
            waivers.1.subject=caterer
            waivers.1.taskType=party
            waivers.1.delegator=noor
            waivers.1.delegatee=sam
            waivers.1.reason=the caterer is new
            waivers.1.askedBy=noor
            waivers.1.approvedBy=mirjam
            waivers.1.start=2026-03-01
            waivers.1.end=2026-06-30
            waivers.2.rule=MONKEY_PING_PONG
            waivers.2.reason=we are moving
            waivers.2.askedBy=noor
            waivers.2.approvedBy=mirjam
            waivers.2.start=2026-03-01
            waivers.2.end=2026-03-01
            """;

    private static final RuleSet IN_CODE = RuleSet.named("Acme", "1.2")
            .set(StandardParameters.PING_PONG_AT, 3)
            .set(Facts.RATING_STALE_AFTER, 90)
            .set(StandardParameters.HOW_IS_MICRO_FROM, AutonomyLevel.L4)
            .set(StandardParameters.AUTONOMY_POLICY, StandardPolicy.LADDER)
            .severity("MICROMANAGEMENT", Severity.ADVICE)
            .off("START_SMALL", "we always start large, agreed in the works council of 3 March")
            .waive(new Waiver(
                    "MONKEY_TAKEN_OVER",
                    Option.some("caterer"),
                    Option.some(TaskType.of("party")),
                    Option.some(PersonId.of("noor")),
                    Option.some(PersonId.of("sam")),
                    "the caterer is new",
                    PersonId.of("noor"),
                    PersonId.of("mirjam"),
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 6, 30)))
            .waive(new Waiver(
                    "MONKEY_PING_PONG",
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    "we are moving",
                    PersonId.of("noor"),
                    PersonId.of("mirjam"),
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 3, 1)));

    @Test
    void both_formats_say_what_can_be_said_in_code() {
        assertThat(yaml(YAML).get().hash()).isEqualTo(IN_CODE.hash());
        assertThat(properties(PROPERTIES).get().hash()).isEqualTo(IN_CODE.hash());
        assertThat(yaml(YAML).get().waivers()).isEqualTo(IN_CODE.waivers());
    }

    @Test
    void the_book_knows_each_value_and_where_it_came_from() {
        RuleBook book = BOOK.with(yaml(YAML).get());
        Rule micro =
                book.rules().find(rule -> rule.id().equals("MICROMANAGEMENT")).get();

        assertThat(book.valueOf(StandardParameters.PING_PONG_AT)).isEqualTo(3);
        assertThat(book.valueOf(Facts.RATING_STALE_AFTER)).isEqualTo(90);
        assertThat(book.valueOf(StandardParameters.AUTONOMY_POLICY)).isEqualTo(StandardPolicy.LADDER);
        assertThat(book.originOf(StandardParameters.PING_PONG_AT)).contains("Acme 1.2");
        assertThat(book.originOf(StandardParameters.PROVEN_AFTER)).isEmpty();
        assertThat(book.severityOf(micro)).isEqualTo(Severity.ADVICE);
        assertThat(book.originOf(micro)).contains("Acme 1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.yaml", "acme.yml", "ACME.YAML"})
    void a_file_is_read_by_the_end_of_its_name(String name, @TempDir Path folder) throws IOException {
        assertThat(SettingsReader.read(Files.writeString(folder.resolve(name), YAML), BOOK)
                        .get()
                        .hash())
                .isEqualTo(IN_CODE.hash());
        Path properties = Files.writeString(folder.resolve("acme.properties"), PROPERTIES);
        assertThat(SettingsReader.read(properties, BOOK).get().hash()).isEqualTo(IN_CODE.hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "'1.10'", "\"1.10\""})
    void a_version_needs_no_quotes(String version) {
        assertThat(yaml("name: Acme\nversion: " + version).get().version()).isEqualTo("1.10");
    }

    @Test
    void a_name_and_a_version_are_enough() {
        RuleSet set = yaml(HEAD + "parameters:\noff:\nwaivers: []\n").get();

        assertThat(set.hash()).isEqualTo(RuleSet.named("Acme", "1.2").hash());
    }

    @Test
    void a_waiver_may_last_as_long_as_a_waiver_may() {
        assertThat(yaml(withWaiver("start: 2026-01-01", "end: 2026-06-29"))
                        .get()
                        .waivers())
                .hasSize(1);
    }

    @Test
    void units_are_read_in_both_languages() {
        RuleSet set = yaml(HEAD + "parameters: {ratingStaleAfter: 90 dagen, pingPongAt: 3 keer}")
                .get();

        assertThat(BOOK.with(set).valueOf(Facts.RATING_STALE_AFTER)).isEqualTo(90);
        assertThat(BOOK.with(set).valueOf(StandardParameters.PING_PONG_AT)).isEqualTo(3);
    }
}
