package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.Party.DELEGATEE;
import static io.github.nextmove.delegation.Party.DELEGATOR;
import static io.github.nextmove.delegation.Party.LISTED_COLLEAGUE;
import static io.github.nextmove.delegation.Party.OUTSIDER;
import static io.github.nextmove.delegation.lifecycle.Phase.AGREED;
import static io.github.nextmove.delegation.lifecycle.Phase.CLOSED_RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.DECLINED;
import static io.github.nextmove.delegation.lifecycle.Phase.DRAFT;
import static io.github.nextmove.delegation.lifecycle.Phase.EVALUATED;
import static io.github.nextmove.delegation.lifecycle.Phase.IN_PROGRESS;
import static io.github.nextmove.delegation.lifecycle.Phase.RECALLED;
import static io.github.nextmove.delegation.lifecycle.Phase.RESULT_DELIVERED;
import static io.github.nextmove.delegation.lifecycle.Phase.RETURNED;
import static io.github.nextmove.delegation.lifecycle.Phase.SCHEDULED;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.EventType;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of the life cycle, such as: RECALL is the delegator's, in every phase that is not final.
 *
 * <p>It stands here once, as data, with one row a command; deciding, evolving and documentation read it.
 * What depends on more than phase and person (a matter that is known, a gate) is not in it.
 *
 * @since 0.1.0
 */
public final class LifecycleTable {

    private static final LifecycleTable STANDARD = new LifecycleTable(Vector.of(
            row(CommandType.RATE_READINESS, EventType.READINESS_RATED, who(DELEGATOR, DELEGATEE), staying(open())),
            row(
                    CommandType.SCHEDULE_CONVERSATION,
                    EventType.CONVERSATION_SCHEDULED,
                    who(DELEGATOR),
                    TreeMap.of(DRAFT, SCHEDULED, SCHEDULED, SCHEDULED, Phase.PREPARED, Phase.PREPARED)),
            row(CommandType.PREPARE, EventType.PREPARED, who(DELEGATOR), leading(Phase.PREPARED, beforeHandover())),
            new TableRow(
                    CommandType.HOLD_CONVERSATION,
                    EventType.CONVERSATION_HELD,
                    who(DELEGATOR),
                    false,
                    leading(AGREED, beforeHandover()),
                    Option.some(DECLINED)),
            row(
                    CommandType.INFORM_COLLEAGUES,
                    EventType.COLLEAGUES_INFORMED,
                    who(DELEGATOR),
                    staying(AGREED, IN_PROGRESS)),
            row(
                    CommandType.START_WORK,
                    EventType.WORK_STARTED,
                    who(DELEGATOR, DELEGATEE),
                    TreeMap.of(AGREED, IN_PROGRESS)),
            row(CommandType.HOLD_CHECKPOINT, EventType.CHECKPOINT_HELD, who(DELEGATOR), staying(IN_PROGRESS)),
            row(
                    CommandType.PROPOSE_AGREEMENT,
                    EventType.AGREEMENT_PROPOSED,
                    who(DELEGATOR, DELEGATEE),
                    staying(AGREED, IN_PROGRESS)),
            row(
                    CommandType.ACCEPT_AGREEMENT,
                    EventType.AGREEMENT_ACCEPTED,
                    who(DELEGATOR, DELEGATEE),
                    staying(AGREED, IN_PROGRESS)),
            row(
                    CommandType.DECLINE_AGREEMENT,
                    EventType.AGREEMENT_DECLINED,
                    who(DELEGATOR, DELEGATEE),
                    staying(AGREED, IN_PROGRESS)),
            row(CommandType.HAND_ON, EventType.HANDED_ON, who(DELEGATEE), staying(AGREED, IN_PROGRESS)),
            row(
                    CommandType.RAISE_PROBLEM,
                    EventType.PROBLEM_RAISED,
                    who(DELEGATOR, DELEGATEE, LISTED_COLLEAGUE),
                    staying(IN_PROGRESS, RESULT_DELIVERED)),
            row(
                    CommandType.AGREE_NEXT_MOVE,
                    EventType.NEXT_MOVE_AGREED,
                    who(DELEGATOR, DELEGATEE),
                    staying(IN_PROGRESS, RESULT_DELIVERED)),
            row(CommandType.CHECK_IN, EventType.CHECK_IN, who(DELEGATOR, DELEGATEE), staying(IN_PROGRESS)),
            row(CommandType.PRESCRIBE_HOW, EventType.HOW_PRESCRIBED, who(DELEGATOR), staying(IN_PROGRESS)),
            row(CommandType.OVERRIDE_DECISION, EventType.DECISION_OVERRIDDEN, who(DELEGATOR), staying(IN_PROGRESS)),
            row(
                    CommandType.ASK_DELEGATOR,
                    EventType.QUESTION_TO_DELEGATOR,
                    who(LISTED_COLLEAGUE, OUTSIDER),
                    staying(AGREED, IN_PROGRESS)),
            new TableRow(
                    CommandType.RETURN_TASK,
                    EventType.TASK_RETURNED,
                    who(DELEGATEE),
                    true,
                    leading(RETURNED, TreeSet.of(AGREED, IN_PROGRESS)),
                    Option.none()),
            row(CommandType.ACCEPT_RETURN, EventType.RETURN_ACCEPTED, who(DELEGATOR), staying(RETURNED)),
            row(CommandType.CONTEST_RETURN, EventType.RETURN_CONTESTED, who(DELEGATOR), staying(RETURNED)),
            row(CommandType.REASSESS_QUADRANT, EventType.QUADRANT_REASSESSED, who(DELEGATOR), staying(RETURNED)),
            row(CommandType.CHOOSE_FOLLOW_UP, EventType.FOLLOW_UP_CHOSEN, who(DELEGATOR), staying(RETURNED)),
            row(
                    CommandType.DELIVER_RESULT,
                    EventType.RESULT_DELIVERED,
                    who(DELEGATEE),
                    TreeMap.of(IN_PROGRESS, RESULT_DELIVERED)),
            row(
                    CommandType.SEND_RESULT_BACK,
                    EventType.RESULT_SENT_BACK,
                    who(DELEGATOR),
                    TreeMap.of(RESULT_DELIVERED, IN_PROGRESS)),
            row(CommandType.HOLD_EVALUATION, EventType.EVALUATION_HELD, who(DELEGATOR), staying(RESULT_DELIVERED)),
            row(
                    CommandType.CLOSE,
                    EventType.CLOSED,
                    who(DELEGATOR),
                    TreeMap.of(RESULT_DELIVERED, EVALUATED, RETURNED, CLOSED_RETURNED)),
            row(CommandType.RECALL, EventType.RECALLED, who(DELEGATOR), leading(RECALLED, open()))));

    private final Vector<TableRow> rows;
    private final Transition[] byCommand = new Transition[CommandType.values().length];
    private final @Nullable Transition[] byEvent = new @Nullable Transition[EventType.values().length];

    private LifecycleTable(Vector<TableRow> rows) {
        this.rows = rows;
        rows.forEach(row -> {
            Transition transition = Transition.of(row);
            byCommand[row.command().ordinal()] = transition;
            byEvent[row.event().ordinal()] = transition;
        });
    }

    /** The one table there is. */
    public static LifecycleTable standard() {
        return STANDARD;
    }

    /** All rows, in the order in which a delegation usually meets them. */
    public Vector<TableRow> rows() {
        return rows;
    }

    /** The row of a command. */
    public TableRow row(CommandType command) {
        return transition(command).row();
    }

    Transition transition(CommandType command) {
        return byCommand[command.ordinal()];
    }

    /** That of the command that is recorded as this event. */
    Transition transition(EventType event) {
        return Objects.requireNonNull(byEvent[event.ordinal()], "a draft begins a history and has no row");
    }

    private static TableRow row(CommandType command, EventType event, Set<Party> who, Map<Phase, Phase> leadsTo) {
        return new TableRow(command, event, who, false, leadsTo, Option.none());
    }

    private static Set<Party> who(Party... parties) {
        return TreeSet.of(parties);
    }

    private static Map<Phase, Phase> staying(Phase... phases) {
        return staying(TreeSet.of(phases));
    }

    private static Map<Phase, Phase> staying(TreeSet<Phase> phases) {
        return TreeMap.ofAll(phases.toJavaStream(), phase -> phase, phase -> phase);
    }

    private static Map<Phase, Phase> leading(Phase to, TreeSet<Phase> phases) {
        return TreeMap.ofAll(phases.toJavaStream(), phase -> phase, phase -> to);
    }

    private static TreeSet<Phase> open() {
        return TreeSet.of(Phase.values()).reject(Phase::isFinal);
    }

    private static TreeSet<Phase> beforeHandover() {
        return TreeSet.of(DRAFT, SCHEDULED, Phase.PREPARED);
    }
}
