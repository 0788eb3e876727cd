package io.github.nextmove.delegation.rules.upward;

import static io.github.nextmove.delegation.fixtures.Cast.NOOR;
import static io.github.nextmove.delegation.fixtures.Cast.SAM;
import static io.github.nextmove.delegation.rules.given.Story.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.given.Story;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What conversations did to monkeys, without a judgement; the rules that judge are tested with theirs. */
class MonkeyMovesTest {

    private static final Story RAISED = working().raised("caterer", SAM);

    @Test
    void where_no_next_move_was_agreed_no_monkey_moved() {
        assertThat(MonkeyMoves.of(RAISED.delegation())).isEmpty();
    }

    @Test
    void a_takeover_and_what_ends_it_know_each_other() {
        Story back =
                RAISED.day(2).moved("caterer", NextMove.undated(NOOR)).day(5).moved("caterer", SAM);
        Moment taken = new Moment(Usual.onDay(2), 7);
        Moment ended = new Moment(Usual.onDay(5), 8);
        MatterId caterer = MatterId.of("caterer");

        assertThat(MonkeyMoves.of(back.delegation()))
                .containsExactly(
                        new MonkeyMove(
                                MonkeyMove.Kind.TAKEN_OVER,
                                caterer,
                                SAM,
                                taken,
                                Vector.of(7),
                                false,
                                1,
                                Option.some(ended),
                                0),
                        new MonkeyMove(
                                MonkeyMove.Kind.HANDED_BACK,
                                caterer,
                                SAM,
                                ended,
                                Vector.of(8),
                                true,
                                1,
                                Option.none(),
                                3));
    }

    @Test
    void a_move_names_only_the_events_of_its_matter_in_its_conversation() {
        Story talk = RAISED.day(2)
                .in("weekly")
                .raised("badges", SAM)
                .raised("caterer", SAM)
                .moved("badges", NOOR)
                .moved("caterer", NOOR)
                .moved("badges", NOOR);

        assertThat(MonkeyMoves.of(talk.delegation()).map(MonkeyMove::events))
                .containsExactly(Vector.of(7, 9, 11), Vector.of(8, 10));
    }

    @Test
    void a_move_remembers_whose_the_monkey_rightfully_was_after_it() {
        NextMove legal = NextMove.of(NOOR, Usual.day(9)).because(NextMoveReason.LEGAL);
        Story handedOver = RAISED.moved("caterer", legal)
                .day(2)
                .moved("caterer", SAM)
                .day(3)
                .moved("caterer", NOOR);

        assertThat(MonkeyMoves.of(handedOver.delegation()).map(MonkeyMove::rightfulOwner))
                .containsExactly(NOOR, SAM);
    }

    @Test
    void where_nothing_was_taken_over_the_count_is_0() {
        Story deflected = RAISED.in("weekly").raised("caterer", SAM).moved("caterer", SAM);

        assertThat(MonkeyMoves.of(deflected.delegation()).map(MonkeyMove::nth)).containsExactly(0);
    }
}
