package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.AGREED_LEVEL;
import static io.github.nextmove.delegation.rules.Facts.AGREEMENT;
import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.HOW_IS_MICRO_FROM;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.UNSCHEDULED_CHECK_INS;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.event.DecisionOverridden;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Vector;

/** Whether the delegator lets go between checkpoints, and leaves decisions with whom they were granted to. */
final class GuidanceRules {

    private static final Each<Interval> INTERVALS = Each.of(
            TEXTS,
            "intervals",
            situation -> Interval.of(situation, situation.value(UNSCHEDULED_CHECK_INS)),
            Interval::arose,
            Interval::restsOn);

    private static final Fact<Integer> INTERVAL = INTERVALS.fact(TEXTS, "interval", Interval::number);
    private static final Fact<String> SUBJECT =
            INTERVALS.fact(TEXTS, "intervalName", interval -> "interval-" + interval.number());
    private static final Fact<Integer> CHECK_INS = INTERVALS.fact(TEXTS, "checkIns", Interval::checkIns);
    private static final Fact<Integer> TOLD_HOW = INTERVALS.fact(TEXTS, "toldHow", Interval::toldHow);

    /** Not for what would clear it: less freedom is no answer to looking in. */
    private static final Fact<AutonomyLevel> FREEDOM = Fact.maybe(
                    TEXTS, "freedom", (Situation situation) -> situation.know(AGREED_LEVEL))
            .couldBe(level -> Vector.empty());

    private static final Each<RecordedEvent<DecisionOverridden>> OVERRULINGS =
            Each.event(TEXTS, "overrulings", DecisionOverridden.class);

    private static final Fact<DecisionId> DECISION =
            OVERRULINGS.fact(TEXTS, "decision", taken -> taken.event().decision());
    private static final Fact<Boolean> GRANTED = OVERRULINGS.perhaps(
            TEXTS, "granted", (situation, taken) -> situation.know(AGREEMENT).map(agreed -> agreed.authority()
                    .contains(taken.event().decision())));

    static final Vector<Rule> ALL = Vector.of(
            Rule.builder("MICROMANAGEMENT", TEXTS, Sources.HELP)
                    .serves("A18")
                    .judges(INTERVALS)
                    .when(
                            "tooClose",
                            CHECK_INS,
                            UNSCHEDULED_CHECK_INS,
                            TOLD_HOW,
                            (checkIns, limit, told) -> checkIns >= limit || told > 0)
                    .when("free", FREEDOM, HOW_IS_MICRO_FROM, (level, from) -> level.isAtLeast(from))
                    .on(SUBJECT)
                    .tells(INTERVAL)
                    .advise(Move.by(DELEGATOR, "wait"), Move.by(DELEGATEE, "offerMoment")),
            Rule.builder("DECISION_OVERRIDDEN", TEXTS, Sources.ARTICLE_AUTHORITY)
                    .severity(Severity.VIOLATION)
                    .serves("A14", "A25")
                    .judges(OVERRULINGS)
                    .when("granted", GRANTED, granted -> granted)
                    .on(DECISION)
                    .advise(Move.by(DELEGATOR, "giveBack"), Move.by(DELEGATOR, "agreeAnew")));

    private GuidanceRules() {}
}
