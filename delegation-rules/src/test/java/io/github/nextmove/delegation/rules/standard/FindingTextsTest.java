package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.TextFile;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Locale;
import net.jqwik.api.Example;

/** Every finding speaks English and Dutch. */
class FindingTextsTest {

    private static final String BUNDLE = "io.github.nextmove.delegation.rules.standard.findings";
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

    @Example
    void every_rule_has_a_problem_a_reason_and_a_next_move_in_both_languages_and_nothing_else_is_there() {
        Vector<Rule> rules = StandardRules.book().rules();
        Vector<String> keys =
                rules.map(Rule::id).flatMap(id -> Vector.of(id + ".problem", id + ".reason", id + ".next"));

        assertThat(rules.map(Rule::texts)).containsOnly(BUNDLE);
        assertThat(TextFile.of(BUNDLE, "en").keys()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(TextFile.of(BUNDLE, "nl").keys())
                .containsExactlyElementsOf(TextFile.of(BUNDLE, "en").keys());
    }

    @Example
    void both_languages_name_the_same_things_and_say_them_differently() {
        Map<String, String> english = TextFile.of(BUNDLE, "en").texts();
        Map<String, String> dutch = TextFile.of(BUNDLE, "nl").texts();

        assertThat(TextFile.of(BUNDLE, "nl").places())
                .isEqualTo(TextFile.of(BUNDLE, "en").places());
        assertThat(english)
                .allSatisfy(text -> assertThat(dutch.get(text._1)).isNotEmpty().doesNotContain(text._2));
    }

    /** Each rule fires in these cases: {@link CasesReachEveryRuleTest}. */
    @Example
    void every_finding_can_be_read_in_both_languages() {
        Vector<Message> messages = Cases.sample().flatMap(Case::findings).flatMap(FindingTextsTest::messages);

        assertThat(messages.distinct()).allSatisfy(message -> {
            assertThat(ENGLISH.render(message)).isNotBlank().doesNotContainPattern("[\\[\\]{}]");
            assertThat(DUTCH.render(message))
                    .isNotBlank()
                    .doesNotContainPattern("[\\[\\]{}]")
                    .isNotEqualTo(ENGLISH.render(message));
        });
    }

    private static Vector<Message> messages(Finding finding) {
        return Vector.of(finding.problem(), finding.reason(), finding.nextMove());
    }
}
