package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.vavr.collection.Vector;
import java.util.function.Predicate;

/**
 * The rules that come with the library, such as MONKEY_TAKEN_OVER and EVALUATION_INCOMPLETE.
 *
 * <p>They serve both documents; {@code book().only(FORM)} chooses those that serve the form.
 *
 * @since 0.1.0
 */
public final class StandardRules {

    /** Whether a rule serves a requirement of the form. */
    public static final Predicate<Rule> FORM = rule -> rule.requirements().exists(number -> number.matches("F\\d+"));

    /** Whether a rule serves a requirement of the article. */
    public static final Predicate<Rule> ARTICLE = rule -> rule.requirements().exists(number -> number.matches("A\\d+"));

    private static final RuleSet SET = RuleSet.named("standard", "0.1.0")
            .with(Vector.of(
                            ConversationRules.ALL,
                            AutonomyRules.ALL,
                            ColleagueRules.ALL,
                            MonkeyRules.ALL,
                            GuidanceRules.ALL,
                            CheckpointRules.ALL,
                            ClosingRules.ALL)
                    .flatMap(rules -> rules));

    private static final RuleBook BOOK = RuleBook.of(SET);

    private StandardRules() {}

    /** All rules, as a rule set to put others on top of. */
    public static RuleSet set() {
        return SET;
    }

    /** A book of all rules. */
    public static RuleBook book() {
        return BOOK;
    }

    /** A book of all rules, with autonomy judged by a policy. */
    public static RuleBook book(AutonomyPolicy policy) {
        return BOOK.with(RuleSet.named("autonomy policy", "0").set(StandardParameters.AUTONOMY_POLICY, policy));
    }
}
