package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.testing.Story;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.vavr.control.Option;

/**
 * A scenario in which a rule answers, as it does by itself with its defaults.
 *
 * @param scenario what people did
 * @param story the same, played
 * @param answer what the rule answers
 */
record Example(Scenario scenario, Story story, Answer answer) {

    static Example of(Rule rule, Scenario scenario) {
        Story story = scenario.story();
        RuleBook book = RuleBook.of(RuleSet.named("example", "0").with(rule)).with(scenario.settings());
        Answer answer =
                book.review(rule.isGate() ? story.closing() : story.situation()).answer(rule.id());
        return new Example(scenario, story, answer);
    }

    Option<Finding> finding() {
        return answer.findings().headOption();
    }
}
