package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.testing.Attempt;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The laws say nothing about what no walk meets. */
class WalksReachEverythingTest {

    private static final int WALKS = 1_000;
    private static final Vector<Walk> SAMPLE = Vector.range(0, WALKS)
            .map(seed -> Walk.ofSeed(seed % 2 == 0 ? Lifecycle.standard() : Walks.GATED, seed, 40));

    @Test
    void every_phase_is_reached_in_two_walks_of_a_hundred() {
        assertThat(walksBy(walk -> walk.states().map(Delegation::phase)))
                .hasSize(Phase.values().length)
                .allSatisfy((phase, walks) -> assertThat(walks).as("%s", phase).isGreaterThan(WALKS / 50));
    }

    @Test
    void every_event_is_recorded_in_five_walks_of_a_hundred() {
        assertThat(walksBy(walk -> walk.end().history().events().map(Event::type)))
                .hasSize(EventType.values().length)
                .allSatisfy((type, walks) -> assertThat(walks).as("%s", type).isGreaterThan(WALKS / 20));
    }

    @Test
    void every_reason_to_refuse_a_command_is_met_in_five_walks_of_a_hundred() {
        java.util.Map<String, Integer> met =
                walksBy(walk -> reasons(walk).map(reason -> reason.getClass().getSimpleName()));

        assertThat(met.keySet()).containsExactlyInAnyOrderElementsOf(reasonsToRefuseACommand());
        assertThat(met)
                .allSatisfy((reason, walks) -> assertThat(walks).as(reason).isGreaterThan(WALKS / 20));
    }

    @Test
    void everything_that_a_command_may_lack_is_missed() {
        Set<Reason.Required> lacked = SAMPLE.flatMap(WalksReachEverythingTest::reasons)
                .flatMap(reason -> reason instanceof Reason.Missing missing
                        ? Vector.of(missing.what())
                        : Vector.<Reason.Required>empty())
                .toLinkedSet();

        assertThat(lacked)
                .containsExactlyInAnyOrder(
                        Reason.Required.ACTOR,
                        Reason.Required.AGREEMENT,
                        Reason.Required.CHANGE,
                        Reason.Required.MATTER,
                        Reason.Required.DECISION);
    }

    @Test
    void most_commands_are_accepted_while_a_delegation_is_open() {
        Vector<Attempt> open = SAMPLE.flatMap(Walk::attempts)
                .reject(attempt -> attempt.before().phase().isFinal());

        assertThat(open.count(Attempt::isAccepted)).isBetween(open.size() * 3 / 4, open.size() * 19 / 20);
    }

    @Test
    void half_of_the_walks_see_the_result() {
        assertThat(SAMPLE.count(walk -> walk.states().exists(state -> state.phase() == Phase.RESULT_DELIVERED)))
                .isGreaterThan(WALKS / 2);
    }

    @Test
    void conversations_of_several_events_and_matters_of_several_hands_are_common() {
        assertThat(SAMPLE.count(walk -> longestConversation(walk) >= 4)).isGreaterThan(WALKS / 4);
        assertThat(SAMPLE.count(walk -> walk.end().matters().size() >= 3)).isGreaterThan(WALKS / 4);
        assertThat(SAMPLE.count(
                        walk -> walk.states().exists(state -> !state.matters().forAll(m -> m.isInPlace()))))
                .isGreaterThan(WALKS / 4);
    }

    @Test
    void what_keeps_a_gate_closed_is_often_done_later() {
        Vector<Walk> refused = SAMPLE.filter(walk -> reasons(walk).exists(Reason.GateClosed.class::isInstance));

        assertThat(refused.count(walk -> walk.end().phase() == Phase.EVALUATED)).isGreaterThan(refused.size() / 4);
    }

    private static <T> java.util.Map<T, Integer> walksBy(Function<Walk, Vector<T>> met) {
        Map<T, Integer> counted = SAMPLE.flatMap(walk -> met.apply(walk).distinct())
                .foldLeft(HashMap.<T, Integer>empty(), (sofar, key) -> sofar.put(key, 1, Integer::sum));
        return counted.toJavaMap();
    }

    private static Vector<Reason> reasons(Walk walk) {
        return walk.refused().flatMap(attempt -> attempt.answer().getLeft().reasons());
    }

    /** All but those that only a history or a chain meets. */
    private static Vector<String> reasonsToRefuseACommand() {
        return Vector.of(Reason.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .removeAll(
                        Vector.of("NotDraftedFirst", "DraftedAgain", "StillHandedOn", "NotAtWorkAbove", "UnknownLink"));
    }

    private static int longestConversation(Walk walk) {
        Iterator<Event> events = walk.end().history().events().iterator();
        int longest = 1;
        int length = 1;
        Event before = events.next();
        while (events.hasNext()) {
            Event event = events.next();
            boolean same = event.occasion().conversation().isDefined()
                    && event.occasion().conversation().equals(before.occasion().conversation())
                    && walk.end().dayOf(event.at()).equals(walk.end().dayOf(before.at()));
            length = same ? length + 1 : 1;
            longest = Math.max(longest, length);
            before = event;
        }
        return longest;
    }
}
