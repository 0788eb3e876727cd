package io.github.nextmove.delegation.rules.testing;

import static io.github.nextmove.delegation.rules.testing.TidyRules.TEXTS;
import static io.github.nextmove.delegation.rules.testing.TidyRules.book;
import static io.github.nextmove.delegation.rules.testing.TidyRules.done;
import static io.github.nextmove.delegation.rules.testing.TidyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that break one law each, and look much like others that keep it. */
class BrokenLawsTest {

    @Test
    void who_comes_first_in_the_alphabet_is_noticed_whichever_way_it_was() {
        Rule before = reading(situation -> situation.delegator().compareTo(situation.delegatee()) < 0);
        Rule after = reading(situation -> situation
                .delegation()
                .colleagues()
                .exists(colleague -> colleague.compareTo(situation.delegator()) < 0));

        assertThat(broken(before)).contains("READS depends on who people are");
        assertThat(broken(after)).contains("READS depends on who people are");
    }

    @Test
    void how_severe_it_is_by_the_names_of_people_is_noticed() {
        Fact<Boolean> inOrder =
                Fact.of(TEXTS, "read", situation -> situation.delegator().compareTo(situation.delegatee()) < 0);
        Rule picky = done(rule("READS", TEXTS).severity(Severity.INFO, "calm", inOrder, calm -> calm));

        assertThat(broken(picky)).contains("READS depends on who people are");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_rule_that_fails_only_when_somebody_is_closing_or_only_when_nobody_is_is_not_total(boolean closing) {
        Rule rule = reading(situation -> {
            if (situation.isClosing() == closing) {
                throw new IllegalStateException("as if");
            }
            return false;
        });

        assertThat(broken(rule)).containsExactly("READS failed: java.lang.IllegalStateException: as if");
    }

    @Test
    void a_number_beside_a_person_is_a_score_in_a_pair_a_map_or_a_list() {
        PersonId sam = PersonId.of("sam");

        assertThat(Vector.<Object>of(
                        Tuple.of(sam, 7),
                        Tuple.of(7, sam),
                        Map.of(sam, 7),
                        List.of("other", Tuple.of(sam, 7)),
                        Vector.of(Map.of(sam, 7))))
                .allSatisfy(score -> assertThat(scores(score)).isNotEmpty());
    }

    @Test
    void a_number_or_a_person_alone_is_none() {
        PersonId sam = PersonId.of("sam");

        assertThat(Vector.<Object>of(
                        sam,
                        7,
                        Tuple.of(sam, "seven"),
                        Tuple.of("seven", sam),
                        Tuple.of(7, 7),
                        Tuple.of(sam, sam),
                        Map.of(sam, "seven"),
                        Map.of("seven", 7),
                        List.of(sam, 7)))
                .allSatisfy(fine -> assertThat(scores(fine)).isEmpty());
    }

    private static Vector<String> scores(Object value) {
        Fact<Object> fact = Fact.of(TEXTS, "value", situation -> value);
        return broken(done(rule("SCORES", TEXTS).when("there", fact, v -> true)))
                .filter(law -> law.endsWith("which is a number for a person"));
    }

    private static Rule reading(Predicate<Situation> test) {
        Function<Situation, Boolean> asked = test::test;
        return done(rule("READS", TEXTS).when("reads", Fact.of(TEXTS, "read", asked), answer -> answer));
    }

    /** Each once, whatever the story, and not that the texts are missing. */
    private static Vector<String> broken(Rule rule) {
        BrokenLaws laws = new BrokenLaws(book(rule));
        for (int seed = 1; seed <= 8; seed++) {
            laws.look(seed);
        }
        return laws.found()
                .filter(law -> law.contains(" (story "))
                .map(law -> law.substring(0, law.indexOf(" (story ")))
                .distinct();
    }
}
