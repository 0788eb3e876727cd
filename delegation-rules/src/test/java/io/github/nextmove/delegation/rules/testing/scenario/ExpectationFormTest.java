package io.github.nextmove.delegation.rules.testing.scenario;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.standard.Counters;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class ExpectationFormTest extends ReadingTest {

    @Test
    void all_that_may_be_expected_is_read() {
        ScenarioFile file = read(withEvents("d: 0, e: WORK_STARTED") + """
                  expect:
                    finalState: DRAFT
                    findings: [' DEADLINE_MISSING : WARNING', MONKEY_TAKEN_OVER:VIOLATION:x]
                    info: [CHECKPOINT_MISSED:x]
                    resolved: []
                    absent: [MONKEY_TAKEN_OVER, DEADLINE_MISSING]
                    rejected: [WORK_STARTED, CLOSE]
                    advice: {autonomy: 3}
                    monkeys: {x: noor, TASK: sam}
                    rightful: {x: sam}
                    metrics: {takeovers: 2}
                """);

        assertThat(problems(file)).isEmpty();
        Expectation expected = file.scenarios().head().expectation().get();

        assertThat(expected)
                .isEqualTo(new Expectation(
                        Option.some(Phase.DRAFT),
                        Option.some(Vector.of("DEADLINE_MISSING:WARNING", "MONKEY_TAKEN_OVER:VIOLATION:x")),
                        Option.some(Vector.of("CHECKPOINT_MISSED:x")),
                        Option.some(Vector.empty()),
                        Vector.of("MONKEY_TAKEN_OVER", "DEADLINE_MISSING"),
                        Option.some(Vector.of("WORK_STARTED", "CLOSE")),
                        LinkedHashMap.of("autonomy", Option.some("3")),
                        LinkedHashMap.of(MatterId.of("x"), NOOR, MatterId.TASK, SAM),
                        LinkedHashMap.of(MatterId.of("x"), SAM),
                        LinkedHashMap.of("takeovers", 2L),
                        LinkedHashMap.empty()));
    }

    @Test
    void every_counter_can_be_expected_by_its_name() {
        assertThat(ExpectationForm.COUNTERS)
                .isEqualTo(Vector.of(Counters.class.getRecordComponents()).map(RecordComponent::getName));
    }
}
