package io.github.nextmove.delegation.rules.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong with a waiver: it is never a silent nothing, and never holds for more than meant. */
class MalformedWaiverTest extends ReadingTest {

    @Test
    void unspoiled_it_is_read() {
        assertThat(yaml(withWaiver()).get().waivers()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule|the rule whose findings are waived.",
                "reason|why, such as “the caterer is new”.",
                "askedBy|who asked for it.",
                "approvedBy|who approved it, and not the one who asked.",
                "start|the first day, such as 2026-03-01.",
                "end|the last day, such as 2026-06-30. A waiver always ends."
            })
    void it_lacks_something(String key, String right) {
        is(yaml(withWaiver(key + ": REMOVED")), "5:5 “" + key + "” is missing in a waiver. Add it: " + right);
        assertThat(told(yaml(withWaiver(key + ":")), Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("“" + key + "” is missing in a waiver. Add it: " + right);
    }

    @Test
    void it_has_a_key_that_is_none() {
        is(
                yaml(withWaiver("until: 2026-06-30")),
                "11:5 “until” is not a key of a waiver. Possible here: rule, "
                        + "reason, askedBy, approvedBy, start, end, subject, taskType, delegator, delegatee.");
        is(yaml(withWaiver("delegate: sam")), "11:5 “delegate” is not a key of a waiver. Did you mean “delegatee”?");
    }

    @Test
    void it_is_no_group_of_keys() {
        is(
                yaml(HEAD + "waivers: [MONKEY_TAKEN_OVER]"),
                "3:11 Here must be keys with values, and this is the text “MONKEY_TAKEN_OVER”. "
                        + "Write it as “key: value”, with braces around it on one line.");
    }

    @Test
    void one_person_asks_and_approves() {
        is(
                yaml(withWaiver("approvedBy: noor")),
                "8:17 noor both asked for this waiver and approved it. Ask somebody else to approve it.");
    }

    @Test
    void it_is_for_a_rule_that_is_not_there() {
        is(
                yaml(withWaiver("rule: MONKEY_TAKEN_OVR")),
                "5:11 There is no rule “MONKEY_TAKEN_OVR”. Did you mean “MONKEY_TAKEN_OVER”?");
    }

    @Test
    void it_is_for_a_gate() {
        is(
                yaml(withWaiver("rule: EVALUATION_INCOMPLETE")),
                "5:11 EVALUATION_INCOMPLETE decides whether a delegation can be closed, and cannot be waived. "
                        + "Remove this waiver, and do what the rule asks before the delegation is closed.");
    }

    @Test
    void its_reason_is_blank() {
        is(yaml(withWaiver("reason: ' '")), "6:13 The reason is blank. Add it: why, such as “the caterer is new”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30-6-2026", "2026-6-30", "2026-02-30", "20260630", "next summer", "+999999999-12-31", "2026"})
    void a_day_that_is_no_date(String day) {
        is(
                yaml(withWaiver("end: " + day)),
                "10:10 “" + day + "” is not a date. Write year, month and day, such as 2026-06-30.");
    }

    @Test
    void it_ends_before_it_begins() {
        is(
                yaml(withWaiver("end: 2026-02-28")),
                "10:10 The waiver ends on 2026-02-28, before it begins on 2026-03-01. "
                        + "Choose an end from 2026-03-01 to 2026-08-27.");
    }

    @Test
    void it_lasts_too_long() {
        is(
                yaml(withWaiver("end: 2026-08-28")),
                "10:10 The waiver lasts 181 days, and may last 180. "
                        + "Let it end on 2026-08-27 at the latest; by then two people can agree on a new one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "taskType", "delegator", "delegatee"})
    void it_does_not_say_for_which_one_it_is(String key) {
        assertThat(told(yaml(withWaiver(key + ":")), Locale.ENGLISH))
                .singleElement()
                .asString()
                .endsWith(" “" + key + "” is there, and nothing stands after it. Write for which one the waiver is, "
                        + "or remove the key: then it is for all of them.");
        assertThat(told(yaml(withWaiver(key + ": ' '")), Locale.ENGLISH))
                .singleElement()
                .asString()
                .endsWith("This is blank. Give it a name.");
    }
}
