package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The way that one delegation took through the life cycle, event by event. */
final class Way {

    private final Vector<Step> steps;
    private final Phase now;

    private record Step(int number, Phase from, CommandType command, Phase to) {}

    private Way(Vector<Step> steps, Phase now) {
        this.steps = steps;
        this.now = now;
    }

    static Way of(Delegation delegation) {
        Vector<Step> steps = Vector.empty();
        Phase phase = Phase.DRAFT;
        int number = 1;
        for (Event event : delegation.history().events().tail()) {
            number++;
            TableRow row = LifecycleTable.standard()
                    .rows()
                    .find(other -> other.event() == event.type())
                    .get();
            Phase from = phase;
            Option<Phase> usual = row.leadsTo().get(from);
            Phase to = (declined(event) ? row.unlessAccepted() : usual).getOrElse(from);
            steps = steps.append(new Step(number, from, row.command(), to));
            phase = to;
        }
        return new Way(steps, delegation.phase());
    }

    private static boolean declined(Event event) {
        return event instanceof ConversationHeld held && !held.accepted();
    }

    Phase now() {
        return now;
    }

    Set<Phase> visited() {
        return TreeSet.of(Phase.DRAFT).addAll(steps.map(Step::to));
    }

    /** The numbers of the events by which an arrow was taken. */
    Vector<Integer> taken(Arrow arrow) {
        return steps.filter(step -> step.command() == arrow.row().command()
                        && step.to() == arrow.to()
                        && step.from() != step.to()
                        && arrow.from().phases().contains(step.from()))
                .map(Step::number);
    }

    /** How often something happened that left the phase as it was. */
    int times(Listing listing) {
        return steps.count(step -> step.command() == listing.row().command()
                && step.from() == step.to()
                && listing.where().phases().contains(step.from()));
    }
}
