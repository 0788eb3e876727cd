package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.About;
import io.github.nextmove.delegation.rules.Check;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.Timing;
import io.github.nextmove.delegation.rules.upward.MonkeyMove;
import io.github.nextmove.delegation.rules.upward.MonkeyMove.Kind;
import io.github.nextmove.delegation.rules.upward.MonkeyMoves;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.BiPredicate;

/** Who has the monkey: problems that climb onto the delegator's shoulders, and those that stay in place. */
final class MonkeyRules {

    private MonkeyRules() {}

    static Vector<Rule> rules() {
        return Vector.of(
                rule("MONKEY_TAKEN_OVER", Severity.VIOLATION, Sources.MONKEY, "F31", "F32", "F33", "F34", "F35", "F36")
                        .check(MonkeyRules::takenOver)
                        .build(),
                rule("NO_NEXT_MOVE_DATE", Severity.WARNING, Sources.MONKEY)
                        .check(moves((situation, move) -> move.kind() == Kind.TAKEN_OVER && !move.dated()))
                        .build(),
                rule("MONKEY_RETURNED_LATE", Severity.WARNING, Sources.FORM, "F35")
                        .check(moves(Kind.HANDED_BACK))
                        .build(),
                rule("MONKEY_PING_PONG", Severity.VIOLATION, Sources.FORM, "F35")
                        .about(About.BOTH)
                        .check(moves((situation, move) -> move.kind() == Kind.TAKEN_OVER
                                && move.nth() == situation.parameters().pingPongAt()))
                        .build(),
                rule("UPWARD_DELEGATION_DEFLECTED", Severity.INFO, Sources.FORM, "F34", "F35", "F36")
                        .about(About.NOBODY)
                        .check(moves(Kind.DEFLECTED))
                        .build(),
                rule("ESCALATED_LEGITIMATELY", Severity.INFO, Sources.MANAGERS_MONKEYS)
                        .about(About.NOBODY)
                        .check(moves(Kind.ESCALATED))
                        .build(),
                rule("MONKEY_MISPLACED_AT_CLOSE", Severity.VIOLATION, Sources.FORM, "F45")
                        .timing(Timing.AT_CLOSE)
                        .check(MonkeyRules::misplaced)
                        .build());
    }

    private static Check moves(Kind kind) {
        return moves((situation, move) -> move.kind() == kind);
    }

    private static Check moves(BiPredicate<Situation, MonkeyMove> which) {
        return situation -> MonkeyMoves.of(situation)
                .filter(move -> which.test(situation, move))
                .map(move -> seen(move));
    }

    /** The one monkey finding that can be made good: by what ended the takeover. */
    private static Seq<Observation> takenOver(Situation situation) {
        return MonkeyMoves.of(situation)
                .filter(move -> move.kind() == Kind.TAKEN_OVER)
                .map(move -> seen(move).resolvedAt(move.endedBy()));
    }

    private static Observation seen(MonkeyMove move) {
        return Observation.at(move.at())
                .restingOn(move.events())
                .on(move.matter().value())
                .ownedBy(move.rightfulOwner())
                .with("matter", move.matter())
                .with("days", move.days())
                .with("times", move.nth());
    }

    private static Seq<Observation> misplaced(Situation situation) {
        return situation.delegation().phase() != Phase.RESULT_DELIVERED
                ? Vector.empty()
                : situation
                        .delegation()
                        .matters()
                        .reject(matter -> matter.id().equals(MatterId.TASK) || matter.isInPlace())
                        .map(matter -> misplaced(matter, situation));
    }

    private static Observation misplaced(Matter matter, Situation situation) {
        return Observation.at(situation.present())
                .restingOn(Vector.of(matter.monkey().byEvent()))
                .on(matter.id().value())
                .ownedBy(matter.monkey().rightfulOwner())
                .with("matter", matter.id())
                .with("holder", matter.monkey().currentOwner());
    }
}
