package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.given.TextFile;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the SDK itself says, in English and Dutch. */
class RuleBookTextsTest {

    private static final String BUNDLE = "io.github.nextmove.delegation.rules.rules";
    private static final String TEXTS = "io.github.nextmove.delegation.rules.standard.parameters";
    private static final TextFile ENGLISH = TextFile.of(BUNDLE, "en");
    private static final TextFile DUTCH = TextFile.of(BUNDLE, "nl");

    @Test
    void both_languages_say_the_same_things_in_other_words_where_there_are_words() {
        assertThat(DUTCH.keys()).isEqualTo(ENGLISH.keys()).doesNotHaveDuplicates();
        assertThat(DUTCH.places()).isEqualTo(ENGLISH.places());
        assertThat(ENGLISH.texts()
                        .filter(text -> text._2.replaceAll("\\{\\w+}", "").matches(".*\\p{L}.*")))
                .allSatisfy(text ->
                        assertThat(DUTCH.texts().get(text._1)).isNotEmpty().doesNotContain(text._2));
    }

    @Test
    void every_answer_every_truth_and_everybody_whom_a_rule_is_about_has_a_text() {
        assertThat(keys("about"))
                .containsExactlyElementsOf(Vector.of(Conduct.values()).map(Enum::name));
        assertThat(keys("answer"))
                .containsExactlyElementsOf(Vector.of(Answer.Status.values()).map(Enum::name));
        assertThat(keys("condition"))
                .containsExactlyElementsOf(
                        Vector.of(Condition.Truth.values()).map(Enum::name).append("SKIPPED"));
    }

    @Test
    void nothing_is_said_to_be_true_or_false() {
        assertThat(ENGLISH.texts().values()).noneMatch(text -> text.matches("(?i).*\\b(true|false)\\b.*"));
        assertThat(DUTCH.texts().values()).noneMatch(text -> text.matches("(?i).*\\b(waar|onwaar)\\b.*"));
    }

    @Test
    void a_condition_is_said_with_the_values_that_it_saw() {
        Message agreed =
                RuleTexts.say("value").with("fact", Facts.AGREED_LEVEL.name()).with("value", AutonomyLevel.L5);
        Message most = RuleTexts.say("value.set")
                .with("fact", new Message(TEXTS, "fact.maxStepUp", LinkedHashMap.empty()))
                .with("value", 1)
                .with("origin", RuleTexts.say("origin.default"));
        Message line = RuleTexts.say("condition.NO")
                .with("condition", RuleTexts.say("closing"))
                .with("values", RuleTexts.say("values").with("one", agreed).with("other", most));

        assertThat(in("en", line))
                .isEqualTo("no: somebody is about to close the delegation (agreed level: level 5 (entrusted)"
                        + "; most levels up at once, set by default: 1)");
        assertThat(in("nl", line))
                .isEqualTo("nee: iemand staat op het punt om de overdracht af te sluiten (afgesproken"
                        + " niveau: niveau 5 (zelfstandig); hoogste aantal niveaus omhoog in één keer, volgens de"
                        + " standaard: 1)");
    }

    @Test
    void a_setting_that_is_wrong_is_said_with_what_would_be_right() {
        Parameter<Integer> days = Parameter.days(TEXTS, "ratingStaleAfter", 180, 1, 3_650);
        assertThat(Vector.of("soon", "3 keer", "0")
                        .map(text -> in("en", days.read(text).getLeft())))
                .containsExactly(
                        "ratingStaleAfter is “soon”, and that is no whole number. Write a number: 1 to 3650 days.",
                        "ratingStaleAfter is “3 keer”, and that is another unit. Write: 1 to 3650 days.",
                        "ratingStaleAfter is 0, and that is out of range. It can be 1 to 3650 days.");

        Parameter<Boolean> word = Parameter.oneOf(TEXTS, "on", true, LinkedHashMap.of("ON", true, "OFF", false));
        assertThat(in("nl", word.read("on").getLeft()))
                .isEqualTo("on is “on”, en dat woord kan hier niet. Schrijf een van de woorden ON en OFF.");
    }

    private static Vector<String> keys(String family) {
        return ENGLISH.keys()
                .filter(key -> key.startsWith(family + "."))
                .map(key -> key.substring(family.length() + 1));
    }

    private static String in(String language, Message message) {
        return Texts.in(Locale.forLanguageTag(language)).render(message);
    }
}
