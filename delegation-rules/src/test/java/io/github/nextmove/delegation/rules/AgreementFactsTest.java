package io.github.nextmove.delegation.rules;

import static io.github.nextmove.delegation.rules.given.House.advising;
import static io.github.nextmove.delegation.rules.given.House.begun;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.given.House;
import io.github.nextmove.delegation.rules.testing.Story;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is known of an agreement is known by one of its versions. */
class AgreementFactsTest {

    @Test
    void what_hangs_on_the_agreement_is_worked_out_once_for_each_version_and_anything_else_once() {
        AtomicInteger asked = new AtomicInteger();
        Fact<Integer> plain = Fact.of(House.TEXTS, "asked", situation -> asked.incrementAndGet());
        Fact<String> level = Fact.maybe(House.TEXTS, "level", situation -> situation
                .know(Facts.AGREED_LEVEL)
                .map(agreed -> agreed + " " + situation.know(plain).get()));
        Fact<String> twice = Fact.maybe(House.TEXTS, "twice", situation -> situation
                .know(level)
                .map(agreed -> agreed + " " + asked.incrementAndGet()));
        Situation situation = Story.working(agreed -> agreed.autonomy(AutonomyLevel.L2))
                .agreedAnew(change -> change.autonomy(AutonomyLevel.L3))
                .situation();
        Vector<AgreementVersion> versions = situation.know(Facts.AGREEMENTS).get();

        assertThat(situation.know(twice)).contains("L3 1 2");
        assertThat(situation.on(Facts.AGREEMENTS, versions.get(0)).know(twice)).contains("L2 1 3");
        assertThat(situation.on(Facts.AGREEMENTS, versions.get(1)).know(twice)).contains("L3 1 2");
        assertThat(situation
                        .on(Facts.HANDOVER, situation.know(Facts.HANDOVER).get().head())
                        .know(twice))
                .contains("L2 1 3");
        assertThat(situation.know(Facts.AGREEMENT_VERSION)).contains(2);
    }

    @Test
    void a_fact_that_hangs_on_the_agreement_is_assumed_of_the_version_that_is_judged() {
        Fact<String> level = Fact.maybe(House.TEXTS, "level", situation -> situation
                .know(Facts.AGREED_LEVEL)
                .map(agreed -> agreed + "!"));
        Situation situation = Story.working(agreed -> agreed.autonomy(AutonomyLevel.L2))
                .agreedAnew(change -> change.autonomy(AutonomyLevel.L3))
                .situation();
        AgreementVersion first = situation.know(Facts.AGREEMENTS).get().head();
        Situation other = situation.on(Facts.AGREEMENTS, first).with(Facts.AGREED_LEVEL, AutonomyLevel.L5);
        Situation phase = situation.on(Facts.AGREEMENTS, first).with(Facts.PHASE, Phase.AGREED);

        assertThat(other.know(level)).contains("L5!");
        assertThat(other.asItStands().know(level)).contains("L3!");
        assertThat(other.asItStands().on(Facts.AGREEMENTS, first).know(level)).contains("L5!");
        assertThat(situation
                        .with(Facts.AGREED_LEVEL, AutonomyLevel.L5)
                        .on(Facts.AGREEMENTS, first)
                        .know(level))
                .contains("L5!");
        assertThat(phase.asItStands().know(Facts.PHASE)).contains(Phase.AGREED);
    }

    @Test
    void how_things_stand_now_is_judged_by_the_agreement_in_force_whatever_the_thing() {
        Situation situation = Story.working(agreed -> agreed.autonomy(AutonomyLevel.L2))
                .agreedAnew(change -> change.autonomy(AutonomyLevel.L3))
                .situation();

        assertThat(judged(begun("TIDY"), situation)).isEmpty();
        assertThat(judged(begun("TIDY").asOfNow(), situation).map(Finding::agreement))
                .containsExactly(2);
    }

    private static Vector<Finding> judged(RuleBuilder begun, Situation situation) {
        return House.book(advising(begun.judges(Facts.HANDOVER)
                        .when("free", Facts.AGREED_LEVEL, level -> level == AutonomyLevel.L3)))
                .strict()
                .review(situation)
                .findings();
    }
}
