package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.testing.seeds.Invented;
import io.vavr.collection.Vector;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What the test kit makes of a number stays what it was: one from a build that failed can be looked at later. */
class StoryTest {

    private static final Parameter<Integer> DAYS = Parameter.days(TidyRules.TEXTS, "days", 7, 1, 400);
    private static final Parameter<Integer> TIMES = Parameter.count(TidyRules.TEXTS, "times", 3, 0, 9);
    private static final Parameter<AutonomyLevel> LEVEL = Parameter.level(TidyRules.TEXTS, "level", AutonomyLevel.L4);
    private static final RuleBook BOOK = TidyRules.book(TidyRules.done(TidyRules.rule("SET", TidyRules.TEXTS)
            .when("often", DAYS, TIMES, LEVEL, (days, times, level) -> days > times)));

    @Test
    void a_seed_that_somebody_wrote_down_still_gives_the_story_they_saw() {
        Golden.check("stories.golden", inShort(seed -> told(Story.ofSeed(seed))));
    }

    @Test
    void a_seed_that_somebody_wrote_down_still_gives_the_settings_they_saw() {
        Golden.check("settings.golden", Vector.range(0, 40).map(seed -> told(Invented.settings(BOOK, seed))));
    }

    private static String told(Story story) {
        return story.delegation().history() + " " + story.before() + " " + story.now();
    }

    private static String told(RuleSet settings) {
        return settings.values()
                .map(each -> each._1.id() + "=" + each._2)
                .sorted()
                .mkString(settings + ": ", ", ", "");
    }

    private static Vector<String> inShort(IntFunction<String> told) {
        return Vector.range(0, 200)
                .map(seed -> Integer.toHexString(told.apply(seed).hashCode()))
                .grouped(20)
                .map(some -> some.mkString(" "))
                .toVector();
    }
}
