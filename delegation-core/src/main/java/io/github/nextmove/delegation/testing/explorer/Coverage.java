package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * What was met on the way: each cell of the table, accepted and refused, and each kind of reason.
 *
 * <p>A cell is a command in a phase by a party, such as CLOSE in DRAFT by an outsider.
 *
 * @since 0.1.0
 */
public final class Coverage {

    private static final Vector<Cell> CELLS = Cell.all();
    private static final Vector<Cell> ALLOWED = CELLS.filter(Coverage::isAllowed);
    private static final Vector<String> REASONS = ReasonKind.names();

    private final long[] accepted;
    private final long[] refused;
    private final long[] reasons;

    Coverage(long[] accepted, long[] refused, long[] reasons) {
        this.accepted = accepted.clone();
        this.refused = refused.clone();
        this.reasons = reasons.clone();
    }

    /** How often a cell was accepted. */
    public long accepted(Cell cell) {
        return accepted[cell.index()];
    }

    /** How often a cell was refused. */
    public long refused(Cell cell) {
        return refused[cell.index()];
    }

    /** The cells in which nothing was tried. */
    public Vector<Cell> cellsNotReached() {
        return CELLS.filter(cell -> accepted(cell) + refused(cell) == 0);
    }

    /** The cells that the table of the life cycle allows, and in which nothing was accepted. */
    public Vector<Cell> cellsNeverAccepted() {
        return ALLOWED.filter(cell -> accepted(cell) == 0);
    }

    private static boolean isAllowed(Cell cell) {
        TableRow row = LifecycleTable.standard().row(cell.command());
        return row.who().contains(cell.party()) && row.phases().contains(cell.phase());
    }

    /**
     * How often each kind of reason was given, such as {@code WrongPhase} or {@code Missing AGREEMENT}; what no
     * command can be without is not among them.
     */
    public Map<String, Long> reasons() {
        return LinkedHashMap.ofEntries(REASONS.zipWithIndex((name, index) -> Tuple.of(name, reasons[index])))
                .filter((name, times) -> times > 0 || ReasonKind.canBeGiven(name));
    }

    /** The kinds of reasons that were not given. */
    public Vector<String> reasonsNotReached() {
        return reasons().filterValues(times -> times == 0).keySet().toVector();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%-12s %d of %d (phase, command and party)%n",
                "cells",
                CELLS.size() - cellsNotReached().size(),
                CELLS.size()));
        cellsNotReached()
                .forEach(cell ->
                        text.append("  no history reached ").append(cell).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "%-12s %d of %d accepted (of what the table allows)%n",
                "allowed",
                ALLOWED.size() - cellsNeverAccepted().size(),
                ALLOWED.size()));
        cellsNeverAccepted()
                .forEach(cell -> text.append("  never accepted ").append(cell).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "%-12s %d of %d%n",
                "reasons",
                reasons().size() - reasonsNotReached().size(),
                reasons().size()));
        reasons().forEach((name, times) -> text.append(String.format(Locale.ROOT, "  %-26s %,15d%n", name, times)));
        return text.append(table()).toString();
    }

    /** How many parties a command is accepted of in a phase, of those who tried. */
    private String table() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%-22s", "accepted"));
        for (Phase phase : Phase.values()) {
            text.append(String.format(Locale.ROOT, " %16s", phase));
        }
        for (CommandType command : CommandType.values()) {
            text.append(String.format(Locale.ROOT, "%n%-22s", command));
            for (Phase phase : Phase.values()) {
                long times = CELLS.filter(cell -> cell.phase() == phase && cell.command() == command)
                        .map(this::accepted)
                        .sum()
                        .longValue();
                text.append(
                        times == 0
                                ? String.format(Locale.ROOT, " %16s", ".")
                                : String.format(Locale.ROOT, " %,16d", times));
            }
        }
        return text.append('\n').toString();
    }
}
