package io.github.nextmove.delegation.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.Answer.Status;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.scenario.Played;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules of the library are true. */
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("rules")
    void the_first_example_fires_once_and_the_second_does_not(Rule rule) {
        Examples examples = Examples.of(rule);

        assertThat(examples.problems()).isEmpty();
        assertThat(examples.fires().flatMap(Example::finding).map(finding -> finding.rule()))
                .isEqualTo(Option.some(rule.id()));
        assertThat(examples.doesNot().get().answer().status()).isIn(Status.NOT_FIRED, Status.NOT_APPLICABLE);
    }

    /** Gates refuse to close: that is a step of their examples, and the only one that is ever refused. */
    @ParameterizedTest
    @MethodSource("rules")
    void every_step_of_an_example_happens_but_for_a_closing_that_the_rule_refuses(Rule rule) {
        Examples examples = Examples.of(rule);

        assertThat(refused(rule, examples.fires().get()))
                .isEqualTo(rule.isGate() ? Vector.of("CLOSE") : Vector.empty());
        assertThat(refused(rule, examples.doesNot().get())).isEmpty();
    }

    private static Vector<String> refused(Rule rule, Example example) {
        return example.scenario()
                .play(StandardRules.book().only(rule::equals).guard(Lifecycle.standard()))
                .refused()
                .map(Played.Refused::step)
                .map(step -> step.name());
    }

    static Stream<Rule> rules() {
        return StandardRules.book().rules().toJavaStream();
    }
}
