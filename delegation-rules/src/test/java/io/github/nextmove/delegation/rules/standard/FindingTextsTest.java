package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Suggestion;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import net.jqwik.api.Example;

/** Every finding speaks English and Dutch; that each text is there holds {@code RuleTextsTest}. */
class FindingTextsTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

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
        return Vector.of(finding.problem(), finding.reason())
                .appendAll(finding.moves().map(Suggestion::what));
    }
}
