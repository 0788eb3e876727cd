package io.github.nextmove.delegation.rules.standard;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.autonomy.Thresholds;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.util.function.ToIntFunction;

/**
 * The thresholds of the built-in rules, such as {@link #PING_PONG_AT}; a rule set may set each of them.
 *
 * <p>None of them is science; each says why it is what it is. See {@link Facts#RATING_STALE_AFTER} too.
 *
 * @since 0.1.0
 */
public final class StandardParameters {

    private static final String TEXTS = "io.github.nextmove.delegation.rules.standard.parameters";
    private static final Thresholds DEFAULTS = Thresholds.defaults();

    /** The theory by which autonomy is judged. */
    public static final Parameter<AutonomyPolicy> AUTONOMY_POLICY = Parameter.oneOf(
            TEXTS,
            "autonomyPolicy",
            StandardPolicy.ORDERED,
            LinkedHashMap.ofEntries(Vector.of(StandardPolicy.values()).map(policy -> Tuple.of(policy.name(), policy))));

    /** How many outcomes in a row as agreed make a pair proven (A17, A20). */
    public static final Parameter<Integer> PROVEN_AFTER = count("provenAfter", DEFAULTS.provenAfter());

    /** How many outcomes in a row not as agreed call for a step back (A43). */
    public static final Parameter<Integer> FAILURES_FOR_STEP_BACK =
            count("failuresForStepBack", DEFAULTS.failuresForStepBack());

    /** How many levels autonomy may rise at once (A19, A22). */
    public static final Parameter<Integer> MAX_STEP_UP =
            Parameter.levels(TEXTS, "maxStepUp", DEFAULTS.maxStepUp(), 1, AutonomyLevel.values().length - 1);

    /** How many results in a row as agreed bring the ladder a level up. */
    public static final Parameter<Integer> UP_AFTER = count("upAfter", DEFAULTS.upAfter());

    /** How many results not as agreed, among one more than that, bring the ladder a level back. */
    public static final Parameter<Integer> BACK_AFTER = count("backAfter", DEFAULTS.backAfter());

    /** Which check-in by the delegator between two checkpoints is one too many (A18, A32). */
    public static final Parameter<Integer> UNSCHEDULED_CHECK_INS = count("unscheduledCheckIns", 2);

    /** The level from which close guidance is too close. */
    public static final Parameter<AutonomyLevel> HOW_IS_MICRO_FROM =
            Parameter.level(TEXTS, "howIsMicroFrom", AutonomyLevel.L3);

    /** Which takeover of one matter makes a ping-pong (F35). */
    public static final Parameter<Integer> PING_PONG_AT = count("pingPongAt", 2);

    private StandardParameters() {}

    /** The thresholds of autonomy advice, as they are set in a situation. */
    public static Thresholds thresholds(Situation situation) {
        return thresholds(situation::value);
    }

    /** The thresholds of autonomy advice, as they are set in a book. */
    public static Thresholds thresholds(RuleBook book) {
        return thresholds(book::valueOf);
    }

    private static Thresholds thresholds(ToIntFunction<Parameter<Integer>> set) {
        return new Thresholds(
                set.applyAsInt(PROVEN_AFTER),
                set.applyAsInt(FAILURES_FOR_STEP_BACK),
                set.applyAsInt(MAX_STEP_UP),
                set.applyAsInt(Facts.RATING_STALE_AFTER),
                set.applyAsInt(UP_AFTER),
                set.applyAsInt(BACK_AFTER));
    }

    private static Parameter<Integer> count(String id, int byDefault) {
        return Parameter.count(TEXTS, id, byDefault, 1, 100);
    }
}
