package io.github.nextmove.delegation.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.yaml.Problems;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a properties file: Java reads them so too, and each problem has a line. */
class PropertiesTest extends ReadingTest {

    private static final String FIRST = "name=Acme\nversion=1.2\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a remark\n", "! \\\n", "\uFEFF"})
    void an_empty_file(String text) {
        is(properties(text), "1:1 The file is empty. Begin with “name”, whose settings these are, and “version”.");
    }

    @Test
    void what_is_wrong_with_a_value_is_told_as_in_yaml() {
        is(
                properties(FIRST + """
                        parameters.pingPongAt=0
                        parameters.howIsMicroFrom=
                        severities.MICROMANAGEMENT = advice
                          off.START_SMALL=
                        waivers.x.rule=EVALUATION_INCOMPLETE
                        waivers.x.subject=
                        waivers.x.rul=x
                        """),
                "3:1 pingPongAt is 0, and that is out of range. It can be a number from 1 to 100. "
                        + "Change the value, or leave it out: then it is 2.",
                "4:1 “howIsMicroFrom” has no single value here. Write one value, such as L3.",
                "5:1 “advice” is not one of the words for this. Did you mean “ADVICE”?",
                "6:3 “START_SMALL” is switched off without saying why. "
                        + "Write the reason in a few words, where the value stands.",
                "7:1 EVALUATION_INCOMPLETE decides whether a delegation can be closed, and cannot be waived. "
                        + "Remove this waiver, and do what the rule asks before the delegation is closed.",
                "7:1 “reason” is missing in a waiver. Add it: why, such as “the caterer is new”.",
                "7:1 “askedBy” is missing in a waiver. Add it: who asked for it.",
                "7:1 “approvedBy” is missing in a waiver. Add it: who approved it, and not the one who asked.",
                "7:1 “start” is missing in a waiver. Add it: the first day, such as 2026-03-01.",
                "7:1 “end” is missing in a waiver. "
                        + "Add it: the last day, such as 2026-06-30. A waiver always ends.",
                "8:1 “subject” is there, and nothing stands after it. "
                        + "Write for which one the waiver is, or remove the key: then it is for all of them.",
                "9:1 “rul” is not a key of a waiver. Did you mean “rule”?");
    }

    @Test
    void an_unknown_key() {
        String possible = "Possible here: name, version, parameters.NAME, severities.RULE, off.RULE "
                + "and waivers.1.rule with the other keys of a waiver.";

        is(
                properties(FIRST + """
                        nam=x
                        parameter.pingPongAt=3
                        severity.START_SMALL=INFO
                        waiver.1.rule=START_SMALL
                        waivers.rule=START_SMALL
                        sauce=x
                        parameters.=x
                        waivers..rule=x
                        waivers.1.rule.x=x
                        =x
                        """),
                "3:1 “nam” is not a key of the settings. Did you mean “name”?",
                "4:1 “parameter.pingPongAt” is not a key of the settings. Did you mean “parameters.pingPongAt”?",
                "5:1 “severity.START_SMALL” is not a key of the settings. Did you mean “severities.START_SMALL”?",
                "6:1 “waiver.1.rule” is not a key of the settings. Did you mean “waivers.1.rule”?",
                "7:1 “waivers.rule” is not a key of the settings. Did you mean “waivers.1.rule”?",
                "8:1 “sauce” is not a key of the settings. " + possible,
                "9:1 “parameters.” is not a key of the settings. " + possible,
                "10:1 “waivers..rule” is not a key of the settings. " + possible,
                "11:1 “waivers.1.rule.x” is not a key of the settings. " + possible,
                "12:1 “” is not a key of the settings. " + possible);
    }

    @Test
    void nothing_but_unknown_keys_is_not_empty() {
        is(properties("nam=x"), "1:1 “nam” is not a key of the settings. Did you mean “name”?");
    }

    @Test
    void the_same_key_twice() {
        is(
                properties(FIRST + "parameters.pingPongAt=3\n\n  parameters.pingPong\\u0041t=4"),
                "5:3 The key “parameters.pingPongAt” is there twice. "
                        + "The first one is in line 3: keep one of the two.");
    }

    @Test
    void an_escape_that_is_none() {
        is(
                properties(FIRST + "off.START_SMALL=see C:\\users"),
                "3:1 A \\u in this line is not followed by four hexadecimal digits. "
                        + "Write the character itself, or \\\\ where a backslash is meant.");
    }

    @Test
    void a_mark_for_the_byte_order_is_no_character_of_the_text() {
        assertThat(properties("\uFEFF" + FIRST).get().name()).isEqualTo("Acme");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "=", ":", " ", "\t", "\\", "\n", "\r", "\r\n", "#", "!", "\\u0041", "\f")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void the_lines_say_what_java_reads(@ForAll("texts") String text) throws IOException {
        Properties java = new Properties();
        java.load(new StringReader(text));
        Problems problems = new Problems("x.properties", text, Wording.FORMAT);

        // of a backslash alone Java makes an empty key, or none at all, by how lines end
        HashMap<String, String> lines = HashMap.ofEntries(PropertyLine.in(text, problems)
                .reject(line -> line.key().isEmpty())
                .map(line -> Tuple.of(line.key(), line.value())));
        HashMap<String, String> known = HashMap.ofAll(java)
                .mapKeys(String.class::cast)
                .mapValues(value -> ((String) value).strip())
                .rejectKeys(String::isEmpty);

        assertThat(problems.isEmpty()).isTrue();
        assertThat(lines).isEqualTo(known);
    }
}
