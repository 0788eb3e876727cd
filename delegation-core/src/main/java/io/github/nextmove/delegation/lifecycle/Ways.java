package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.command.CommandType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The shortest ways through the table, such as from AGREED by START_WORK to where a result is delivered. */
final class Ways {

    private static final Map<Phase, Map<Phase, Vector<CommandType>>> OF_EMPLOYEES =
            through(LifecycleTable.standard().rows().reject(TableRow::networkMembersOnly));
    private static final Map<Phase, Map<Phase, Vector<CommandType>>> OF_NETWORK_MEMBERS =
            through(LifecycleTable.standard().rows());

    private Ways() {}

    /** The commands to the nearest phase in which a row's command may be given; none where it is, or none leads. */
    static Vector<CommandType> to(TableRow row, State state) {
        boolean employee = state.drafted().delegatee().isEmployee();
        if (employee && row.networkMembersOnly()) {
            return Vector.empty();
        }
        return (employee ? OF_EMPLOYEES : OF_NETWORK_MEMBERS)
                .get(state.phase())
                .flatMap(ways -> ways.find(way -> row.phases().contains(way._1)))
                .map(way -> way._2)
                .getOrElse(Vector.empty());
    }

    private static Map<Phase, Map<Phase, Vector<CommandType>>> through(Vector<TableRow> rows) {
        return Vector.of(Phase.values())
                .<Phase, Map<Phase, Vector<CommandType>>>toMap(phase -> phase, phase -> from(phase, rows));
    }

    /** Breadth first, so that the nearest phase comes first. */
    private static Map<Phase, Vector<CommandType>> from(Phase start, Vector<TableRow> rows) {
        Map<Phase, Vector<CommandType>> ways = LinkedHashMap.of(start, Vector.empty());
        Deque<Phase> edge = new ArrayDeque<>(List.of(start));
        while (!edge.isEmpty()) {
            Phase phase = edge.remove();
            Vector<CommandType> here = ways.getOrElse(phase, Vector.empty());
            for (TableRow row : rows) {
                Phase to = row.leadsTo().getOrElse(phase, phase);
                if (!ways.containsKey(to)) {
                    ways = ways.put(to, here.append(row.command()));
                    edge.add(to);
                }
            }
        }
        return ways;
    }
}
