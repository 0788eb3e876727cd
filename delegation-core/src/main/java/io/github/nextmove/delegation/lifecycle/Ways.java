package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.command.CommandType;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The shortest ways through the table, such as from AGREED by START_WORK to where a result is delivered. */
final class Ways {

    /** What takes work back: advised only where nothing else leads there. */
    private static final Set<CommandType> BACK = HashSet.of(CommandType.RETURN_TASK, CommandType.SEND_RESULT_BACK);

    private static final Map<Phase, Map<Phase, Vector<CommandType>>> ONWARDS =
            through(LifecycleTable.standard().rows().reject(row -> BACK.contains(row.command())));
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
        return nearest(ONWARDS, row, state.phase())
                .orElse(() -> nearest(employee ? OF_EMPLOYEES : OF_NETWORK_MEMBERS, row, state.phase()))
                .getOrElse(Vector.empty());
    }

    private static Option<Vector<CommandType>> nearest(
            Map<Phase, Map<Phase, Vector<CommandType>>> all, TableRow row, Phase from) {
        return all.get(from)
                .flatMap(ways -> ways.find(way -> row.phases().contains(way._1)))
                .map(way -> way._2);
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
