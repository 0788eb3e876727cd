package io.github.nextmove.delegation.rules.upward;

import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What conversations did to monkeys, without a judgement; the rules that judge are tested with theirs. */
class MonkeyMovesTest {

    private static final JudgedStory RAISED = working().raised("caterer", SAM);

    @Test
    void where_no_next_move_was_agreed_no_monkey_moved() {
        assertThat(MonkeyMoves.of(RAISED.delegation())).isEmpty();
    }

    @Test
    void a_takeover_and_what_ends_it_know_each_other() {
        JudgedStory back =
                RAISED.day(2).moved("caterer", NextMove.undated(NOOR)).day(5).moved("caterer", SAM);
        Vector<RecordedEvent<NextMoveAgreed>> agreed =
                back.delegation().history().recorded(NextMoveAgreed.class);
        RecordedEvent<NextMoveAgreed> taken = agreed.head();
        RecordedEvent<NextMoveAgreed> ended = agreed.last();
        MatterId caterer = MatterId.of("caterer");

        assertThat(MonkeyMoves.of(back.delegation()))
                .containsExactly(
                        new MonkeyMove(
                                MonkeyMove.Kind.TAKEN_OVER,
                                caterer,
                                SAM,
                                taken,
                                Vector.of(7),
                                1,
                                Option.some(ended),
                                0),
                        new MonkeyMove(
                                MonkeyMove.Kind.HANDED_BACK, caterer, SAM, ended, Vector.of(8), 1, Option.none(), 3));
    }

    @Test
    void a_move_was_made_by_the_last_next_move_of_its_conversation() {
        JudgedStory talk = RAISED.day(2)
                .in("weekly")
                .moved("caterer", NOOR)
                .moved("caterer", SAM)
                .moved("caterer", NextMove.undated(NOOR));
        MonkeyMove dated = MonkeyMoves.of(RAISED.day(3).moved("caterer", NOOR).delegation())
                .single();
        MonkeyMove undated = MonkeyMoves.of(talk.delegation()).single();

        assertThat(undated.lastMove().number()).isEqualTo(9);
        assertThat(undated.at()).isEqualTo(talk.now());
        assertThat(undated.isDated()).isFalse();
        assertThat(dated.at()).isEqualTo(Usual.onDay(3));
        assertThat(dated.isDated()).isTrue();
    }

    @Test
    void a_move_names_only_the_events_of_its_matter_in_its_conversation() {
        JudgedStory talk = RAISED.day(2)
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
        JudgedStory handedOver = RAISED.moved("caterer", legal)
                .day(2)
                .moved("caterer", SAM)
                .day(3)
                .moved("caterer", NOOR);

        assertThat(MonkeyMoves.of(handedOver.delegation()).map(MonkeyMove::rightfulOwner))
                .containsExactly(NOOR, SAM);
    }

    @Test
    void where_nothing_was_taken_over_the_count_is_0() {
        JudgedStory deflected = RAISED.in("weekly").raised("caterer", SAM).moved("caterer", SAM);

        assertThat(MonkeyMoves.of(deflected.delegation()).map(MonkeyMove::nth)).containsExactly(0);
    }

    @Test
    void two_matters_are_counted_and_ended_apart() {
        JudgedStory both = RAISED.raised("hall", SAM)
                .day(2)
                .moved("caterer", NextMove.undated(NOOR))
                .day(3)
                .moved("hall", NextMove.undated(NOOR))
                .day(5)
                .moved("hall", SAM);
        Vector<MonkeyMove> moves = MonkeyMoves.of(both.delegation());

        assertThat(moves.map(MonkeyMove::nth)).containsExactly(1, 1, 1);
        assertThat(moves.map(MonkeyMove::days)).containsExactly(0L, 0L, 2L);
        assertThat(moves.map(move -> move.endedBy().isDefined())).containsExactly(false, true, false);
    }
}
