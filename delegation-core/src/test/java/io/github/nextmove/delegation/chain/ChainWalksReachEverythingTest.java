package io.github.nextmove.delegation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.testing.ChainAttempt;
import io.github.nextmove.delegation.testing.ChainWalk;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** The laws hold of chains in which things happen. */
class ChainWalksReachEverythingTest {

    private static final int WALKS = 400;

    private static final Vector<ChainWalk> SAMPLE = Vector.range(0, WALKS)
            .map(seed -> ChainWalk.ofSeed(seed % 2 == 0 ? Lifecycle.standard() : ChainWalks.GATED, seed, 120));

    @Test
    void chains_of_four_links_and_branches_are_common() {
        assertThat(SAMPLE.map(walk -> depth(walk.end())).max()).contains(4);
        assertThat(SAMPLE.count(walk -> depth(walk.end()) == 4)).isGreaterThan(WALKS / 5);
        assertThat(SAMPLE.count(walk -> walk.end()
                        .links()
                        .exists(link -> walk.end().below(link.number()).size() > 1)))
                .isGreaterThan(WALKS / 5);
    }

    @Test
    void every_reason_is_met_in_two_walks_of_a_hundred() {
        java.util.Map<String, Integer> met = new java.util.TreeMap<>();
        SAMPLE.forEach(walk -> walk.refused()
                .flatMap(attempt -> attempt.answer().getLeft().reasons())
                .map(reason -> reason.getClass().getSimpleName())
                .distinct()
                .forEach(reason -> met.merge(reason, 1, Integer::sum)));

        assertThat(met.keySet())
                .containsExactlyInAnyOrderElementsOf(Vector.of(Reason.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .removeAll(Vector.of("NotDraftedFirst", "DraftedAgain")));
        assertThat(met)
                .allSatisfy((reason, walks) -> assertThat(walks).as(reason).isGreaterThan(WALKS / 50));
    }

    @Test
    void most_commands_are_accepted_while_a_link_is_open() {
        Vector<ChainAttempt> open = SAMPLE.flatMap(ChainWalk::attempts).filter(attempt -> attempt.before()
                .link(attempt.link())
                .exists(link -> !link.delegation().phase().isFinal()));

        assertThat(open.count(ChainAttempt::isAccepted)).isBetween(open.size() * 6 / 10, open.size() * 19 / 20);
    }

    @Test
    void results_come_back_from_the_far_end_and_recalls_cascade() {
        assertThat(SAMPLE.count(walk -> walk.end()
                        .links()
                        .exists(link -> link.above() > 0
                                && link.delegation().phase() == Phase.EVALUATED
                                && walk.end().link(link.above()).exists(above -> delivered(above)))))
                .isGreaterThan(WALKS / 20);
        assertThat(SAMPLE.count(walk -> walk.accepted()
                        .exists(attempt -> attempt.answer()
                                        .get()
                                        .recorded()
                                        .count(event -> event.recorded().event().type() == EventType.RECALLED)
                                > 1)))
                .isGreaterThan(WALKS / 20);
    }

    private static boolean delivered(Link link) {
        return link.delegation().history().events().map(Event::type).contains(EventType.RESULT_DELIVERED);
    }

    private static int depth(Chain chain) {
        return chain.links().map(link -> chain.path(link.number()).size()).max().getOrElse(0);
    }
}
