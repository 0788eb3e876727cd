package io.github.nextmove.delegation.handoverlogs.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.handoverlogs.analysis.Analysis;
import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void it_reads_as_it_was_accepted(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Accepted.check("groups." + language + ".json", JsonReport.of(Examples.groups(), locale));
        Accepted.check("persons." + language + ".json", JsonReport.of(Examples.persons(), locale));
    }

    @Test
    void what_is_not_there_is_null_or_absent() {
        JsonNode quiet = JSON.readTree(JsonReport.of(Examples.quiet(), Locale.ENGLISH));
        assertThat(quiet.get("handBacksByKind").isNull()).isTrue();
        assertThat(quiet.get("topHandOff").isNull()).isTrue();
        assertThat(quiet.get("topHandBackPair").isNull()).isTrue();
        assertThat(quiet.get("columns").get("status").isNull()).isTrue();
    }

    @Property(tries = 200)
    void what_is_read_back_is_what_was_counted(@ForAll("findings") Findings findings) {
        String text = JsonReport.of(findings, Locale.ENGLISH);
        assertThat(text).endsWith("}\n").doesNotContain("\r");
        JsonNode json = JSON.readTree(text);
        Analysis was = findings.analysis();
        assertThat(new Analysis(
                        number(json, "cases"),
                        number(json, "events"),
                        number(json, "holders"),
                        number(json, "handOffs"),
                        number(json, "casesWithHandOff"),
                        (int) number(json, "maxHandOffs"),
                        number(json, "handBacks"),
                        number(json, "casesWithHandBack"),
                        number(json, "pingPongCases"),
                        number(json, "circularReturns"),
                        number(json, "circularCases"),
                        Option.of(json.get("handBacksByKind"))
                                .filter(kinds -> !kinds.isNull())
                                .map(kinds -> new HandBackKinds(
                                        number(kinds, "acceptedNotFinished"),
                                        number(kinds, "neverAccepted"),
                                        number(kinds, "finished"))),
                        json.get("casesByHandOffs").properties().stream()
                                .collect(TreeMap.collector(
                                        step -> Integer.valueOf(step.getKey()),
                                        step -> step.getValue().longValue())),
                        was.groups()))
                .isEqualTo(was);
    }

    @Property(tries = 200)
    void groups_are_named_as_they_are_and_persons_not_at_all(@ForAll("findings") Findings findings) {
        JsonNode json = JSON.readTree(JsonReport.of(findings, Locale.ENGLISH));
        boolean groups = findings.kind() == HolderKind.GROUP;
        assertThat(json.has("topHandOff")).isEqualTo(groups);
        assertThat(json.has("topHandBackPair")).isEqualTo(groups);
        assertThat(json.has("timeWithEach"))
                .isEqualTo(groups && findings.summary().timed());
        findings.groups().forEach(figures -> {
            figures.handOffs().headOption().forEach(top -> assertThat(
                            json.get("topHandOff").get("from").stringValue())
                    .isEqualTo(top.from()));
            figures.timeWithEach().forEach(times -> assertThat(
                            json.get("timeWithEach").valueStream().map(each -> each.get("holder")
                                    .stringValue()))
                    .containsExactlyElementsOf(times.keySet()));
        });
    }

    private static long number(JsonNode json, String key) {
        return json.get(key).longValue();
    }

    @Provide
    Arbitrary<Findings> findings() {
        return AnyFindings.of(AnyFindings.nastyNames());
    }
}
