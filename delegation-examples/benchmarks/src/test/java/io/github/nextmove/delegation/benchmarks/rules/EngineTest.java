package io.github.nextmove.delegation.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.rules.Explanation;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_engine_finds_what_holds(Engine engine) {
        SameFiring.check(engine, engine.ready());
    }

    @ParameterizedTest
    @EnumSource(Firing.class)
    void both_explanations_say_the_same_of_each_condition(Firing firing) {
        Case ours = new Case(firing.figures(1));
        Case limit = new Case(firing.figures(1));

        Engine.DELEGATION_EXPLAINED.ready().judge(ours);
        Engine.HAND_WRITTEN_EXPLAINED.ready().judge(limit);

        Vector<?> why = (Vector<?>) ours.why();
        ExplainingLoop.Seen[] seen = (ExplainingLoop.Seen[]) limit.why();
        assertThat(why).hasSize(seen.length);
        assertThat(why.map(explained -> holds((Explanation) explained)).asJava())
                .isEqualTo(Arrays.stream(seen).map(ExplainingLoop.Seen::holds).toList());
    }

    @Test
    void an_engine_that_finds_something_else_is_not_measured() {
        assertThatThrownBy(() -> SameFiring.check(Engine.CEL, one -> {}))
                .hasMessage("CEL does not find what holds: [], not [COLLEAGUES, TASKSIZE, DECISIONS, EVENTS, LEVEL]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void what_the_ten_rules_find_and_advise_reads_as_text(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Review review = OurRules.BOOK.review(
                Firing.ALL.figures(1).delegation(), TrackRecord.empty(), Instant.parse("2026-04-20T09:00:00Z"));

        assertThat(review.findings()).hasSize(10).allSatisfy(finding -> assertThat(
                        texts.render(finding.problem()) + texts.render(finding.nextMove()))
                .doesNotContain("{", finding.rule()));
        assertThat(review.answers().flatMap(answer -> answer.why().lines(texts)))
                .allSatisfy(line -> assertThat(line).doesNotContain("{", "fact."));
    }

    @Test
    void each_delegation_of_a_batch_is_another_one() {
        assertThat(Firing.HALF.figures(1)).isNotEqualTo(Firing.HALF.figures(2));
    }

    /** Whether the one condition of a rule holds, as its explanation says. */
    private static boolean holds(Explanation explained) {
        return explained.holds().getOrElse(() -> explained.parts().exists(EngineTest::holds));
    }
}
