package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Documents;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Counters are sums over what was recorded, and nothing else. */
class CountersLawsTest {

    @Property
    void counters_are_sums_over_the_events(@ForAll(supplier = Cases.class) Case any) {
        Vector<Event> events = any.delegation().history().events();
        Vector<CheckpointHeld> checkpoints =
                events.filter(CheckpointHeld.class::isInstance).map(CheckpointHeld.class::cast);

        Counters counters = Counters.of(any.delegation());

        assertThat(counters.questions())
                .isEqualTo(checkpoints.foldLeft(
                        0L, (sum, held) -> sum + held.checkpoint().questions()));
        assertThat(counters.answers())
                .isEqualTo(checkpoints.foldLeft(
                        0L, (sum, held) -> sum + held.checkpoint().answers()));
        assertThat(counters.unscheduledCheckIns())
                .isEqualTo(events.count(
                        event -> event instanceof CheckedIn && event.by().equals(NOOR)));
        assertThat(counters.howPrescribed()).isEqualTo(events.count(of(EventType.HOW_PRESCRIBED)));
        assertThat(counters.decisionsOverridden()).isEqualTo(events.count(of(EventType.DECISION_OVERRIDDEN)));
        assertThat(counters.misroutedQuestions()).isEqualTo(events.count(of(EventType.QUESTION_TO_DELEGATOR)));
    }

    @Property
    void counters_count_the_takeovers_that_every_rule_set_with_the_monkey_finds(
            @ForAll(supplier = Cases.class) Case any, @ForAll Documents documents) {
        int found = documents
                .of(any.standardBook())
                .review(any.delegation(), any.past(), any.asOf())
                .by("MONKEY_TAKEN_OVER")
                .size();

        assertThat((long) found)
                .isEqualTo(
                        documents == Documents.ARTICLE
                                ? 0
                                : Counters.of(any.delegation()).takeovers());
    }

    private static java.util.function.Predicate<Event> of(EventType type) {
        return event -> event.type() == type;
    }
}
