package io.github.nextmove.delegation.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with settings: the exact place, what is wrong, and what would be right. */
class MalformedTest extends ReadingTest {

    private static final String RULES = BOOK.rules().mkString(", ");
    private static final String PARAMETERS = BOOK.parameters().mkString(", ");

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a remark\n", "---\n", "{}", "null", "\uFEFF"})
    void an_empty_file(String text) {
        is(yaml(text), "1:1 The file is empty. Begin with “name”, whose settings these are, and “version”.");
    }

    @Test
    void no_keys() {
        is(
                yaml("- name: Acme"),
                "1:1 A settings file must be keys with values. Begin with a line such as “name: Acme”.");
    }

    @Test
    void no_yaml() {
        assertThat(told(yaml("name: [x\nversion: 1"), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("2:8 From here on this is not YAML. Look");
    }

    @Test
    void not_utf8() {
        is(
                read("x.yaml", "name: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)),
                "1:10 From here on this is no UTF-8 text. Save the file as UTF-8 text in your editor.");
    }

    @Test
    void two_documents_too_deep_and_an_alias_to_itself() {
        is(
                yaml(HEAD + "---\na: 1"),
                "4:1 A second document begins here. "
                        + "Put all settings in one document, and remove the line with “---”.");
        is(
                yaml("[".repeat(1000)),
                "1:31 This goes too deep. Settings are at most three levels deep; is a bracket missing?");
        is(
                yaml("&a {off: *a}"),
                "1:1 What the references (* and &) point at is too large, or points at itself. Write it out.");
    }

    @Test
    void an_unknown_key() {
        is(
                yaml(HEAD + "parametres: {}\nrules: {}"),
                "3:1 “parametres” is not a key of the settings. Did you mean “parameters”?",
                "4:1 “rules” is not a key of the settings. "
                        + "Possible here: name, version, parameters, severities, off, waivers.");
    }

    @Test
    void the_same_key_twice() {
        is(
                yaml(HEAD + "parameters:\n  pingPongAt: 3\n  pingPongAt: 4"),
                "5:3 The key “pingPongAt” is there twice. The first one is in line 4: keep one of the two.");
    }

    @Test
    void whose_settings_and_which_version() {
        is(
                yaml("off: {}"),
                "1:1 “name” is missing in the settings. Add it: whose settings these are, such as Acme.",
                "1:1 “version” is missing in the settings. "
                        + "Add it: which version of the settings this is, such as 1.2.");
        is(yaml("name: ' '\nversion: ''"), "1:7 This is blank. Give it a name.", "2:10 This is blank. Give it a name.");
    }

    @Test
    void an_unknown_parameter() {
        is(
                yaml(HEAD + "parameters:\n  pingpongat: 3\n  sauce: 4"),
                "4:3 There is no parameter “pingpongat”. Did you mean “pingPongAt”?",
                "5:3 There is no parameter “sauce”. Possible here: " + PARAMETERS + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pingPongAt: 0|pingPongAt is 0, and that is out of range. It can be a number from 1 to 100. "
                        + "Change the value, or leave it out: then it is 2.",
                "pingPongAt: 101|pingPongAt is 101, and that is out of range. It can be a number from 1 to 100. "
                        + "Change the value, or leave it out: then it is 2.",
                "pingPongAt: 99999999999|pingPongAt is 99999999999, and that is out of range. It can be a number from 1 to 100. "
                        + "Change the value, or leave it out: then it is 2.",
                "pingPongAt: 1.5|pingPongAt is “1.5”, and that is no whole number. Write a number: a number from 1 to 100. "
                        + "Change the value, or leave it out: then it is 2.",
                "pingPongAt: often|pingPongAt is “often”, and that is no whole number. Write a number: a number from 1 to 100. "
                        + "Change the value, or leave it out: then it is 2.",
                "pingPongAt: 3 days|pingPongAt is “3 days”, and that is another unit. Write: a number from 1 to 100. "
                        + "Did you mean “3 times”?",
                "provenAfter: 300 days|provenAfter is “300 days”, and that is another unit. Write: a number from 1 to 100. "
                        + "Change the value, or leave it out: then it is 2.",
                "howIsMicroFrom: L9|howIsMicroFrom is “L9”, and that is none of its words. Write one of the words L1, L2, L3, L4 and L5. "
                        + "Change the value, or leave it out: then it is L3.",
                "autonomyPolicy: LADER|autonomyPolicy is “LADER”, and that is none of its words. Write one of the words POLICIES. "
                        + "Did you mean “LADDER”?",
                "autonomyPolicy: null|“autonomyPolicy” has no single value here. Write one value, such as ORDERED.",
                "pingPongAt: [3]|“pingPongAt” has no single value here. Write one value, such as 2."
            })
    void a_value_that_a_parameter_cannot_have(String line, String message) {
        String policies = "ORDERED, DEVELOPMENT_ORDERED and LADDER";

        is(
                yaml(HEAD + "parameters:\n  " + line),
                "4:" + (line.indexOf(' ') + 4) + " " + message.replace("POLICIES", policies));
    }

    @Test
    void another_unit() {
        assertThat(told(yaml(HEAD + "parameters: {ratingStaleAfter: 90 hours}"), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("3:32 ratingStaleAfter is “90 hours”, and that is another unit. Write: ")
                .endsWith(" 7300 days. Change the value, or leave it out: then it is 180.");
        assertThat(told(yaml(HEAD + "parameters: {ratingStaleAfter: 90 uur}"), DUTCH))
                .singleElement()
                .asString()
                .startsWith("3:32 ratingStaleAfter is “90 uur”, en dat is een andere eenheid. Schrijf: ")
                .endsWith(" dagen. Verander de waarde, of laat de regel weg: dan is het 180.");
    }

    @Test
    void weeks_are_said_in_days() {
        assertThat(told(yaml(HEAD + "parameters: {ratingStaleAfter: 5 weeks}"), Locale.ENGLISH))
                .singleElement()
                .asString()
                .endsWith(" Did you mean “35 days”?");
        assertThat(told(yaml(HEAD + "parameters: {ratingStaleAfter: 90 times}"), Locale.ENGLISH))
                .singleElement()
                .asString()
                .endsWith(" Did you mean “90 days”?");
    }

    @Test
    void a_value_without_end_is_shown_in_part() {
        assertThat(told(yaml(HEAD + "parameters: {pingPongAt: " + "x".repeat(1000) + "}"), Locale.ENGLISH))
                .singleElement()
                .asString()
                .hasSizeLessThan(250);
    }

    @Test
    void a_severity() {
        is(
                yaml(HEAD + "severities:\n  MICROMANAGEMENT: advice\n  START_SMALL: BAD\n  MICROMANAGMENT: INFO"
                        + "\n  SAUCE: INFO\n  MONKEY_PING_PONG: 1"),
                "4:20 “advice” is not one of the words for this. Did you mean “ADVICE”?",
                "5:16 “BAD” is not one of the words for this. Possible here: VIOLATION, WARNING, ADVICE, INFO.",
                "6:3 There is no rule “MICROMANAGMENT”. Did you mean “MICROMANAGEMENT”?",
                "7:3 There is no rule “SAUCE”. Possible here: " + RULES + ".",
                "8:21 Here must be one of the fixed words, and this is the number 1. "
                        + "Write the word as it stands in the examples, without quotes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "''", "' '", "3", "[why]"})
    void off_without_a_reason(String reason) {
        is(
                yaml(HEAD + "off:\n  START_SMALL: " + reason),
                "4:" + (reason.isEmpty() ? 15 : 16) + " “START_SMALL” is switched off without saying why. "
                        + "Write the reason in a few words, where the value stands.");
    }

    @Test
    void a_rule_that_is_off_and_has_a_severity() {
        is(
                yaml(HEAD + "severities: {START_SMALL: INFO}\noff: {START_SMALL: why}"),
                "4:7 “START_SMALL” is switched off and given a severity. Leave one of the two out: a rule that is off"
                        + " finds nothing.");
    }

    @Test
    void off_for_a_rule_that_is_not_there() {
        is(yaml(HEAD + "off: {START_SMAL: why}"), "3:7 There is no rule “START_SMAL”. Did you mean “START_SMALL”?");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(told(yaml("nam: x\nparameters: {a: 1}\nseverities: {b: INFO}\noff: {c: }\nwaivers: [d]"), DUTCH))
                .hasSize(8);
    }
}
