package io.github.nextmove.delegation.houserules;

import static io.github.nextmove.delegation.houserules.OwnRules.NEW_AND_LEFT_ALONE;
import static io.github.nextmove.delegation.houserules.OwnRules.NO_TIME_TO_REPAIR;
import static io.github.nextmove.delegation.houserules.OwnRules.PROBLEM_KEEPS_COMING_BACK;
import static io.github.nextmove.delegation.rules.Severity.ADVICE;
import static io.github.nextmove.delegation.rules.Severity.WARNING;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.command.HoldCheckpoint;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.rules.Facts;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.testing.RuleTester;
import io.github.nextmove.delegation.rules.testing.Story;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

    @Test
    void a_last_checkpoint_leaves_days_for_repairs() {
        RuleTester.of(NO_TIME_TO_REPAIR)
                .given("the file that fires", Examples.of(NO_TIME_TO_REPAIR, "fires"))
                .fires(WARNING, "", "addCheckpoint", NOOR)
                .given("the file that does not", Examples.of(NO_TIME_TO_REPAIR, "does-not-fire"))
                .doesNotFire("tooLate")
                .given("four days", checkpointBeforeDeadline(4))
                .fires(WARNING, "", "addCheckpoint", NOOR)
                .given("five days", checkpointBeforeDeadline(5))
                .doesNotFire("tooLate")
                .given("no deadline", Story.handedOver(agreed -> agreed.deadline(Option.none())))
                .isUnknown(Facts.DEADLINE)
                .verify();
    }

    @Test
    void a_problem_comes_back_when_it_comes_up_for_the_third_time() {
        Story twice = Story.working()
                .day(3)
                .raised("caterer", SAM)
                .day(5)
                .raised("venue", SAM)
                .raised("caterer", NOOR);
        RuleTester.of(PROBLEM_KEEPS_COMING_BACK)
                .given("the file that fires", Examples.of(PROBLEM_KEEPS_COMING_BACK, "fires"))
                .fires(ADVICE, "caterer", "askWhatIsMissing", NOOR)
                .given("the file that does not", Examples.of(PROBLEM_KEEPS_COMING_BACK, "does-not-fire"))
                .doesNotFire("oftenBy")
                .given("no problem", Story.working())
                .doesNotFire("problems")
                .given("twice", twice)
                .doesNotFire("oftenBy")
                .given(
                        "once more, and again",
                        twice.raised("caterer", SAM).day(9).raised("caterer", SAM))
                .firesFor(ADVICE, "askWhatIsMissing", NOOR, "caterer")
                .verify();
    }

    @Test
    void somebody_new_to_the_work_sits_down_with_the_delegator_in_time() {
        Story rated = Story.drafted().rated(NOOR, Rating.LOW, Rating.HIGH);
        RuleTester.of(NEW_AND_LEFT_ALONE)
                .given("the file that fires", Examples.of(NEW_AND_LEFT_ALONE, "fires"))
                .fires(WARNING, "", "holdCheckpoint", NOOR)
                .given("the file that does not", Examples.of(NEW_AND_LEFT_ALONE, "does-not-fire"))
                .doesNotFire("new")
                .given(
                        "on day 10",
                        Story.working().rated(NOOR, Rating.LOW, Rating.LOW).day(10))
                .doesNotFire("longAgo")
                .given(
                        "after a checkpoint",
                        Story.working()
                                .rated(NOOR, Rating.LOW, Rating.LOW)
                                .day(4)
                                .then(
                                        NOOR,
                                        by -> new HoldCheckpoint(
                                                by, Checkpoint.builder().build()))
                                .day(20))
                .doesNotFire("noneYet")
                .given("before work started", rated)
                .isNotApplicable("atWork")
                .given("of the network", Story.networking())
                .isNotApplicable("employee")
                .given("nobody rated", Story.working().day(20))
                .isUnknown(Facts.RATING)
                .given(
                        "rated half a year before",
                        Story.working().rated(NOOR, Rating.LOW, Rating.LOW).day(181))
                .isUnknown(Facts.RATING)
                .given("only motivation was rated", motivationAlone())
                .isUnknown(Facts.COMPETENCE)
                .verify();
    }

    private static Story checkpointBeforeDeadline(int days) {
        return Story.handedOver(agreed -> agreed.deadline(Story.date(200 + days)));
    }

    private static Situation motivationAlone() {
        ReadinessRating rating =
                new ReadinessRating(Option.none(), Option.some(Rating.HIGH), Option.none(), Story.date(0));
        return Story.working()
                .then(NOOR, by -> new RateReadiness(by, rating))
                .day(20)
                .situation();
    }
}
