package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.EnumSet;

/**
 * Who may do what, when, and what it leads to, as the page of the domain says it.
 *
 * <p>Written down a second time on purpose, in other words than the table of the life cycle, so that a mistake in one
 * of the two is seen.
 */
final class Page {

    private static final String OPEN =
            "DRAFT SCHEDULED PREPARED AGREED IN_PROGRESS RESULT_DELIVERED RETURNED"; // every phase that is not final
    private static final String WORK = "AGREED IN_PROGRESS";

    private static final Page[] PAGES = Vector.of(
                    page("RATE_READINESS", "DELEGATOR DELEGATEE", OPEN, "same"),
                    page("SCHEDULE_CONVERSATION", "DELEGATOR", "DRAFT", "SCHEDULED")
                            .and("SCHEDULED PREPARED", "same"),
                    page("PREPARE", "DELEGATOR", "DRAFT SCHEDULED PREPARED", "PREPARED"),
                    page("HOLD_CONVERSATION", "DELEGATOR", "DRAFT SCHEDULED PREPARED", "AGREED"),
                    page("INFORM_COLLEAGUES", "DELEGATOR", WORK, "same"),
                    page("START_WORK", "DELEGATOR DELEGATEE", "AGREED", "IN_PROGRESS"),
                    page("HOLD_CHECKPOINT", "DELEGATOR", "IN_PROGRESS", "same"),
                    page("PROPOSE_AGREEMENT", "DELEGATOR DELEGATEE", WORK, "same"),
                    page("ACCEPT_AGREEMENT", "DELEGATOR DELEGATEE", WORK, "same"),
                    page("DECLINE_AGREEMENT", "DELEGATOR DELEGATEE", WORK, "same"),
                    page("HAND_ON", "DELEGATEE", WORK, "same"),
                    page(
                            "RAISE_PROBLEM",
                            "DELEGATOR DELEGATEE LISTED_COLLEAGUE",
                            "IN_PROGRESS RESULT_DELIVERED",
                            "same"),
                    page("AGREE_NEXT_MOVE", "DELEGATOR DELEGATEE", "IN_PROGRESS RESULT_DELIVERED", "same"),
                    page("CHECK_IN", "DELEGATOR DELEGATEE", "IN_PROGRESS", "same"),
                    page("PRESCRIBE_HOW", "DELEGATOR", "IN_PROGRESS", "same"),
                    page("OVERRIDE_DECISION", "DELEGATOR", "IN_PROGRESS", "same"),
                    page("ASK_DELEGATOR", "LISTED_COLLEAGUE OUTSIDER", WORK, "same"),
                    page("RETURN_TASK", "DELEGATEE", WORK, "RETURNED"),
                    page("ACCEPT_RETURN", "DELEGATOR", "RETURNED", "same"),
                    page("CONTEST_RETURN", "DELEGATOR", "RETURNED", "same"),
                    page("REASSESS_QUADRANT", "DELEGATOR", "RETURNED", "same"),
                    page("CHOOSE_FOLLOW_UP", "DELEGATOR", "RETURNED", "same"),
                    page("DELIVER_RESULT", "DELEGATEE", "IN_PROGRESS", "RESULT_DELIVERED"),
                    page("SEND_RESULT_BACK", "DELEGATOR", "RESULT_DELIVERED", "IN_PROGRESS"),
                    page("HOLD_EVALUATION", "DELEGATOR", "RESULT_DELIVERED", "same"),
                    page("CLOSE", "DELEGATOR", "RESULT_DELIVERED", "EVALUATED").and("RETURNED", "CLOSED_RETURNED"),
                    page("RECALL", "DELEGATOR", OPEN, "RECALLED"))
            .sortBy(page -> page.command)
            .toJavaArray(Page[]::new);

    private final CommandType command;
    private final EnumSet<Party> who;
    private final EnumMap<Phase, Phase> leads;

    private Page(CommandType command, EnumSet<Party> who, EnumMap<Phase, Phase> leads) {
        this.command = command;
        this.who = who;
        this.leads = leads;
    }

    /** What it says of a command. */
    static Page of(CommandType command) {
        return PAGES[command.ordinal()];
    }

    boolean allows(Party party) {
        return who.contains(party);
    }

    /** Where it leads from a phase; none when it does not belong there. */
    Option<Phase> from(Phase phase) {
        return Option.of(leads.get(phase));
    }

    private static Page page(String command, String who, String phases, String leadsTo) {
        return new Page(
                        CommandType.valueOf(command),
                        EnumSet.copyOf(Vector.of(who.split(" ", -1))
                                .map(Party::valueOf)
                                .asJava()),
                        new EnumMap<>(Phase.class))
                .and(phases, leadsTo);
    }

    private Page and(String phases, String leadsTo) {
        EnumMap<Phase, Phase> more = new EnumMap<>(leads);
        for (Phase phase : Vector.of(phases.split(" ", -1)).map(Phase::valueOf)) {
            more.put(phase, leadsTo.equals("same") ? phase : Phase.valueOf(leadsTo));
        }
        return new Page(command, who, more);
    }
}
