package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.AGREEMENTS;
import static io.github.nextmove.delegation.rules.Facts.FIRST_TIME;
import static io.github.nextmove.delegation.rules.Facts.LAST_LEVEL;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The step that each version of the agreement is, from the level that was agreed before it.
 *
 * <p>The level before the first one is that of the last time. A version that leaves the level as it is takes no step of
 * its own: what is said of the step still holds, so that a later deadline alone does not make a jump good. And who
 * comes, on the way, from below up to the advice takes no step too many.
 */
final class LevelSteps {

    /** Whether there is no earlier level at all: not from before, and none that was changed. */
    static final Fact<Boolean> FIRST_LEVEL = Fact.maybe(TEXTS, "firstLevel", (Situation situation) -> situation
                    .know(FIRST_TIME)
                    .map(first -> first && !wasChanged(situation)))
            .couldBe(first -> Vector.empty());

    /** Whether it is a step that can be too large. */
    static final Fact<Boolean> IS_STEP = AGREEMENTS
            .fact(TEXTS, "isStep", LevelSteps::isStep)
            .couldBe(step -> Vector.empty())
            .using(Readiness.ADVISED_LEVEL.parameters().toJavaArray(Parameter[]::new));

    static final Fact<AutonomyLevel> LEVEL_BEFORE = AGREEMENTS
            .perhaps(TEXTS, "levelBefore", (Situation situation, AgreementVersion version) -> before(situation, version)
                    .orElse(() -> situation.know(LAST_LEVEL)))
            .couldBe(level -> Vector.empty());

    private LevelSteps() {}

    private static boolean isStep(Situation situation, AgreementVersion version) {
        return before(situation, version).isDefined()
                ? situation.know(Readiness.ADVISED_LEVEL).forAll(advised -> version.agreement()
                        .autonomy()
                        .exists(level -> level.stepsAbove(advised) > 0))
                : situation.know(FIRST_TIME).forAll(first -> !first);
    }

    private static boolean wasChanged(Situation situation) {
        return situation.know(AGREEMENTS).get().exists(version -> before(situation, version)
                .isDefined());
    }

    /** Of the versions before, the last level that is another one. */
    private static Option<AutonomyLevel> before(Situation situation, AgreementVersion version) {
        return situation
                .know(AGREEMENTS)
                .get()
                .take(version.number() - 1)
                .map(earlier -> earlier.agreement().autonomy())
                .reject(level -> level.equals(version.agreement().autonomy()))
                .flatMap(level -> level)
                .lastOption();
    }
}
