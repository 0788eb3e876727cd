package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.vavr.collection.Vector;

/**
 * The rules that come with the library, such as MONKEY_TAKEN_OVER and EVALUATION_INCOMPLETE.
 *
 * <p>They serve both documents; {@link RuleBook#only} chooses one of them.
 *
 * @since 0.1.0
 */
public final class StandardRules {

    private static final RuleBook ORDERED = book(StandardPolicy.ORDERED);

    private StandardRules() {}

    /** All rules, with autonomy judged by {@link StandardPolicy#ORDERED}. */
    public static RuleBook book() {
        return ORDERED;
    }

    /** All rules, with autonomy judged by a policy. */
    public static RuleBook book(AutonomyPolicy policy) {
        return RuleBook.of(Vector.of(
                        ConversationRules.rules(),
                        AutonomyRules.rules(policy),
                        ColleagueRules.rules(),
                        MonkeyRules.rules(),
                        GuidanceRules.rules(),
                        CheckpointRules.rules(),
                        ClosingRules.rules())
                .flatMap(rules -> rules));
    }
}
