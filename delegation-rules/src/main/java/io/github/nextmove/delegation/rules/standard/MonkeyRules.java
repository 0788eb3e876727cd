package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.Facts.DELEGATEE;
import static io.github.nextmove.delegation.rules.Facts.DELEGATOR;
import static io.github.nextmove.delegation.rules.Facts.PHASE;
import static io.github.nextmove.delegation.rules.standard.Sources.TEXTS;
import static io.github.nextmove.delegation.rules.standard.StandardParameters.PING_PONG_AT;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.Each;
import io.github.nextmove.delegation.rules.Fact;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Move;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBuilder;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Source;
import io.github.nextmove.delegation.rules.upward.MonkeyMove;
import io.github.nextmove.delegation.rules.upward.MonkeyMove.Kind;
import io.github.nextmove.delegation.rules.upward.MonkeyMoves;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Who has the monkey: problems that climb onto the delegator's shoulders, and those that stay in place. */
final class MonkeyRules {

    static final Each<MonkeyMove> MOVES = Each.of(
            TEXTS,
            "moves",
            situation -> MonkeyMoves.of(situation.delegation()),
            move -> Moment.after(move.lastMove()),
            MonkeyMove::events);

    /** If it had gone another way: brought and taken along again, or rightly the delegator's. */
    private static final Fact<Kind> KIND = MOVES.fact(TEXTS, "kind", MonkeyMove::kind)
            .couldBe(kind ->
                    Vector.of(Kind.DEFLECTED, Kind.ESCALATED, Kind.TAKEN_OVER).remove(kind));

    private static final Fact<MatterId> MATTER = MOVES.fact(TEXTS, "matter", MonkeyMove::matter);
    private static final Fact<PersonId> RIGHTFUL_OWNER = MOVES.fact(TEXTS, "rightfulOwner", MonkeyMove::rightfulOwner);
    private static final Fact<Boolean> DATED = MOVES.fact(TEXTS, "dated", MonkeyMove::isDated);
    private static final Fact<Integer> TIMES = MOVES.fact(TEXTS, "times", MonkeyMove::nth);
    private static final Fact<Long> DAYS = MOVES.fact(TEXTS, "days", MonkeyMove::days);
    private static final Fact<Option<Moment>> ENDED =
            MOVES.fact(TEXTS, "ended", move -> move.endedBy().map(Moment::after));

    private static final Each<Loose> LOOSE = Each.of(
            TEXTS,
            "looseMatters",
            situation -> situation
                    .delegation()
                    .matters()
                    .reject(matter -> matter.id().equals(MatterId.TASK))
                    .map(matter -> new Loose(matter, situation.present())),
            Loose::present,
            loose -> Vector.of(loose.matter().monkey().byEvent()));

    private static final Fact<MatterId> LOOSE_MATTER =
            LOOSE.fact(TEXTS, "matter", loose -> loose.matter().id());
    private static final Fact<Boolean> IN_PLACE =
            LOOSE.fact(TEXTS, "inPlace", loose -> loose.matter().isInPlace());
    private static final Fact<PersonId> HOLDER =
            LOOSE.fact(TEXTS, "holder", loose -> loose.matter().monkey().currentOwner());
    private static final Fact<PersonId> LOOSE_OWNER =
            LOOSE.fact(TEXTS, "rightfulOwner", loose -> loose.matter().monkey().rightfulOwner());

    static final Vector<Rule> ALL = Vector.of(
            moves("MONKEY_TAKEN_OVER", Sources.FORM_MONKEY)
                    .severity(Severity.VIOLATION)
                    .serves("F31", "F32", "F33", "F34", "F35", "F36")
                    .when("takenOver", KIND, kind -> kind == Kind.TAKEN_OVER)
                    .resolvedAt(ENDED)
                    .advise(
                            Move.by(RIGHTFUL_OWNER, "takeBack"),
                            Move.by(DELEGATOR, "handBack"),
                            Move.by(DELEGATOR, "escalate").takingOver()),
            moves("NO_NEXT_MOVE_DATE", Sources.MONKEY)
                    .when("takenOver", KIND, kind -> kind == Kind.TAKEN_OVER)
                    .when("noDay", DATED, dated -> !dated)
                    .advise(Move.by(RIGHTFUL_OWNER, "agreeDay"), Move.by(DELEGATOR, "nameDay")),
            moves("MONKEY_RETURNED_LATE", Sources.FORM_MONKEY)
                    .serves("F35")
                    .when("handedBack", KIND, kind -> kind == Kind.HANDED_BACK)
                    .tells(DAYS)
                    .advise(Move.by(RIGHTFUL_OWNER, "goOn"), Move.by(DELEGATOR, "handBackAtOnce")),
            moves("MONKEY_PING_PONG", Sources.FORM_MONKEY)
                    .severity(Severity.VIOLATION)
                    .serves("F35")
                    .aboutBoth()
                    .when("takenOver", KIND, kind -> kind == Kind.TAKEN_OVER)
                    .when("again", TIMES, PING_PONG_AT, (times, at) -> times.equals(at))
                    .advise(Move.by(RIGHTFUL_OWNER, "nameWhatIsMissing"), Move.by(DELEGATOR, "giveWhatIsMissing")),
            moves("UPWARD_DELEGATION_DEFLECTED", Sources.FORM_MONKEY)
                    .severity(Severity.INFO)
                    .serves("F34", "F35", "F36")
                    .aboutNobody()
                    .when("deflected", KIND, kind -> kind == Kind.DEFLECTED)
                    .advise(Move.by(RIGHTFUL_OWNER, "goOn"), Move.by(DELEGATOR, "letGo")),
            moves("ESCALATED_LEGITIMATELY", Sources.MANAGERS_MONKEYS)
                    .severity(Severity.INFO)
                    .aboutNobody()
                    .when("escalated", KIND, kind -> kind == Kind.ESCALATED)
                    .advise(Move.by(RIGHTFUL_OWNER, "takeIt"), Move.by(DELEGATEE, "tellMore")),
            Rule.builder("MONKEY_MISPLACED_AT_CLOSE", TEXTS, Sources.FORM_MONKEY)
                    .severity(Severity.VIOLATION)
                    .serves("F45")
                    .gate()
                    .onlyIf("delivered", PHASE, phase -> phase == Phase.RESULT_DELIVERED)
                    .judges(LOOSE)
                    .when("misplaced", IN_PLACE, inPlace -> !inPlace)
                    .on(LOOSE_MATTER)
                    .tells(HOLDER, LOOSE_OWNER)
                    .advise(Move.by(LOOSE_OWNER, "takeBack"), Move.by(HOLDER, "handOver")));

    private MonkeyRules() {}

    private static RuleBuilder moves(String id, Source source) {
        return Rule.builder(id, TEXTS, source).judges(MOVES).on(MATTER);
    }

    /** A matter besides the task itself, as it stands. */
    private record Loose(Matter matter, Moment present) {}
}
