package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.CommandType;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** What one person may do at one moment, put together in one pass over the table. */
final class Outlook {

    private final State state;
    private final Instant last;
    private final Occasion occasion;
    private final Vector<Option<MatterId>> matters;

    private Outlook(State state, Instant last, Occasion occasion) {
        this.state = state;
        this.last = last;
        this.occasion = occasion;
        this.matters = state.matters().inOrder().map(Matter::id).map(Option::some);
    }

    static Options of(Delegation delegation, Occasion occasion, Vector<Reason> closedGates) {
        Outlook outlook =
                new Outlook(delegation.state(), delegation.history().last().at(), occasion);
        return new Options(
                occasion.by(),
                delegation.state().partyOf(occasion.by()),
                occasion.at(),
                delegation.number(),
                LifecycleTable.standard()
                        .rows()
                        .flatMap(row -> outlook.choices(
                                row, row.command() == CommandType.CLOSE ? closedGates : Vector.empty())));
    }

    private Vector<Choice> choices(TableRow row, Vector<Reason> closedGates) {
        Vector<Reason> reasons = Legality.ofSituation(
                        state, last, LifecycleTable.standard().transition(row.command()), occasion.by(), occasion.at())
                .appendAll(closedGates);
        Vector<CommandType> way = Ways.to(row, state);
        return mattersOf(row).map(matter -> new Choice(row.command(), matter, needs(row, matter), reasons, way));
    }

    /** Each matter that is known where a command names one, and a new one where it may bring one up. */
    private Vector<Option<MatterId>> mattersOf(TableRow row) {
        if (!row.needs().contains(Reason.Required.MATTER)) {
            return Vector.of(Option.none());
        }
        return row.command() == CommandType.RAISE_PROBLEM ? matters.append(Option.none()) : matters;
    }

    private static Set<Reason.Required> needs(TableRow row, Option<MatterId> matter) {
        return matter.isDefined() ? row.needs().remove(Reason.Required.MATTER) : row.needs();
    }
}
