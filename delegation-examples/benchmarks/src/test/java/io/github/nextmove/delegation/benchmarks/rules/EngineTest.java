package io.github.nextmove.delegation.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.rules.Explanation;
import io.vavr.collection.Vector;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void each_delegation_of_a_batch_is_another_one() {
        assertThat(Firing.HALF.figures(1)).isNotEqualTo(Firing.HALF.figures(2));
    }

    /** Whether the one condition of a rule holds, as its explanation says. */
    private static boolean holds(Explanation explained) {
        return explained.holds().getOrElse(() -> explained.parts().exists(EngineTest::holds));
    }
}
