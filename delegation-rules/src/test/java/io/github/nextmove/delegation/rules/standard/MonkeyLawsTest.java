package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.upward.MonkeyMove;
import io.github.nextmove.delegation.rules.upward.MonkeyMoves;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of every monkey. */
class MonkeyLawsTest {

    @Property
    void the_rules_say_what_the_table_says(@ForAll(supplier = Cases.class) Case any) {
        Delegation delegation = any.delegation();
        MonkeyTable table = MonkeyTable.of(delegation, any.book().valueOf(StandardParameters.PING_PONG_AT));
        Review review = any.standardBook().review(delegation, any.past(), any.asOf());

        assertThat(review.findings()
                        .filter(MonkeyTable::isAboutAMonkey)
                        .map(finding -> finding.rule() + ":" + finding.subject().single() + " for " + finding.owner()))
                .containsExactlyInAnyOrderElementsOf(table.said());
        assertThat(Counters.of(delegation).monkeyDaysAtDelegator()).isEqualTo(table.days());
    }

    @Property
    void a_takeover_is_open_as_long_as_the_matter_is_away_from_its_rightful_owner_by_a_next_move(
            @ForAll(supplier = Cases.class) Case any) {
        Delegation delegation = any.delegation();
        Vector<MonkeyMove> open =
                takeovers(delegation).filter(move -> move.endedBy().isEmpty());

        assertThat(open.map(MonkeyMove::matter)).doesNotHaveDuplicates();
        if (!delegation.phase().isFinal() && delegation.taskReturn().isEmpty()) {
            assertThat(open)
                    .noneMatch(move -> delegation.isInPlace(move.matter()).get());
        }
    }

    @Property
    void every_takeover_of_a_matter_ends_before_its_next_one_begins(@ForAll(supplier = Cases.class) Case any) {
        Vector<MonkeyMove> takeovers = takeovers(any.delegation());

        for (MatterId matter : takeovers.map(MonkeyMove::matter).distinct()) {
            Vector<MonkeyMove> ofOne = takeovers.filter(move -> move.matter().equals(matter));
            assertThat(ofOne.map(MonkeyMove::nth)).isEqualTo(Vector.rangeClosed(1, ofOne.size()));
            assertThat(ofOne.init().zip(ofOne.tail()))
                    .allMatch(pair -> pair._1.endedBy().get().number()
                            < pair._2.lastMove().number());
        }
    }

    @Property
    void a_situation_knows_the_moves_of_its_delegation(@ForAll(supplier = Cases.class) Case any) {
        Situation situation = Situation.of(any.delegation(), TrackRecord.empty(), any.asOf());

        assertThat(situation.know(MonkeyRules.MOVES)).contains(MonkeyMoves.of(any.delegation()));
    }

    @Property
    void a_takeover_is_made_good_by_what_ends_it(@ForAll(supplier = Cases.class) Case any) {
        Vector<MonkeyMove> takeovers = takeovers(any.delegation());
        Review review = any.standardBook().review(any.delegation(), any.past(), any.asOf());

        assertThat(review.by("MONKEY_TAKEN_OVER").map(finding -> Tuple.of(finding.arose(), finding.resolved())))
                .containsExactlyInAnyOrderElementsOf(takeovers.map(move ->
                        Tuple.of(Moment.after(move.lastMove()), move.endedBy().map(Moment::after))));
    }

    @Property
    void a_misplaced_matter_waits_for_its_rightful_owner(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.reviewClosing().by("MONKEY_MISPLACED_AT_CLOSE"))
                .allSatisfy(finding -> assertThat(any.delegation()
                                .matter(MatterId.of(finding.subject().single()))
                                .map(matter -> matter.monkey().rightfulOwner()))
                        .contains(finding.owner()));
    }

    private static Vector<MonkeyMove> takeovers(Delegation delegation) {
        return MonkeyMoves.of(delegation).filter(move -> move.kind() == MonkeyMove.Kind.TAKEN_OVER);
    }
}
