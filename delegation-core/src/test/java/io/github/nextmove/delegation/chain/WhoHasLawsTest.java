package io.github.nextmove.delegation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.testing.ChainWalk;
import io.vavr.collection.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who has a matter, along every chain. */
class WhoHasLawsTest {

    @Property(tries = ChainWalks.TRIES)
    void a_matter_that_is_known_is_with_a_person_of_the_link_that_answers(
            @ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (Chain chain : walk.states()) {
            for (MatterId matter : matters(chain)) {
                assertThat(chain.whoHas(matter)).isNotEmpty().allSatisfy(holder -> {
                    Link link = chain.link(holder.link()).get();
                    MonkeyOwnership monkey =
                            link.delegation().matter(matter).map(Matter::monkey).get();
                    assertThat(holder.person()).isEqualTo(monkey.currentOwner());
                    assertThat(holder.since()).isEqualTo(monkey.since());
                    assertThat(link.delegation().involves(holder.person())).isTrue();
                });
            }
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void without_branches_one_has_it(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (Chain chain : walk.states()) {
            if (chain.links().forAll(link -> chain.below(link.number()).size() <= 1)) {
                assertThat(matters(chain))
                        .allMatch(matter -> chain.whoHas(matter).size() == 1);
            }
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void no_two_answers_are_on_one_path(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        Chain end = walk.end();
        for (MatterId matter : matters(end)) {
            for (Holder holder : end.whoHas(matter)) {
                assertThat(end.partsOf(holder.link()).map(Link::number))
                        .doesNotContainAnyElementsOf(end.whoHas(matter).map(Holder::link));
            }
        }
    }

    @Property(tries = ChainWalks.TRIES)
    void the_task_is_with_nobody_whose_work_on_it_is_back(@ForAll(supplier = ChainWalks.class) ChainWalk walk) {
        for (Chain chain : walk.states()) {
            assertThat(chain.whoHas(MatterId.TASK))
                    .allMatch(holder ->
                            holder.link() == 1 || chain.link(holder.link()).exists(Link::isAtWork));
        }
    }

    private static Set<MatterId> matters(Chain chain) {
        return chain.links()
                .flatMap(link -> link.delegation().matters().map(Matter::id))
                .toLinkedSet();
    }
}
