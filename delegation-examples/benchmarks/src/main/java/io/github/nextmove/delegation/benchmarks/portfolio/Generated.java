package io.github.nextmove.delegation.benchmarks.portfolio;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Delegations by a seed and a number: the same two, the same delegation, of about ten events.
 *
 * <p>Nothing is shared between two of them, nor between two events of one: each id, text, instant and day is an object
 * of its own, as when they are read from a file.
 */
final class Generated {

    /** The seed of every portfolio. */
    static final long SEED = 20_260_302L;

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();

    private Generated() {}

    /** As many, numbered from 0. */
    static Delegation[] portfolio(int many) {
        Delegation[] portfolio = new Delegation[many];
        for (int number = 0; number < many; number++) {
            portfolio[number] = delegation(number);
        }
        return portfolio;
    }

    /** Any one: some are not begun yet, some are closed, and problems jump in some. */
    static Delegation delegation(int number) {
        SplittableRandom random = new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
        Told told = new Told(number, false);
        List<Command> commands = new ArrayList<>();
        if (random.nextInt(10) < 7) {
            commands.add(told.scheduled());
        }
        if (random.nextInt(10) < 9) {
            commands.add(told.prepared(1 + random.nextInt(3)));
        }
        commands.add(told.agreed(1 + random.nextInt(5), random.nextInt(3)));
        commands.add(told.started());
        for (int rounds = random.nextInt(4); rounds > 0; rounds--) {
            commands.add(told.checkpoint(random.nextInt(4), random.nextInt(3)));
            commands.add(told.raised());
            commands.add(told.moved(random.nextInt(10) < 3));
        }
        if (random.nextInt(10) < 6) {
            commands.add(told.delivered());
            if (random.nextInt(10) < 8) {
                commands.add(told.evaluated(1 + random.nextInt(5)));
                commands.add(told.closed());
            }
        }
        return after(told, commands);
    }

    /** One of exactly ten events, from draft to evaluation. */
    static Delegation ofTenEvents(int number) {
        return ofTenEvents(new Told(number, false));
    }

    /** The same one, in which a person, a matter or a decision is one object, however often it is meant. */
    static Delegation ofTenEventsSharing(int number) {
        return ofTenEvents(new Told(number, true));
    }

    private static Delegation ofTenEvents(Told told) {
        return after(
                told,
                List.of(
                        told.scheduled(),
                        told.prepared(3),
                        told.agreed(4, 2),
                        told.started(),
                        told.checkpoint(2, 1),
                        told.raised(),
                        told.moved(false),
                        told.delivered(),
                        told.evaluated(5)));
    }

    private static Delegation after(Told told, List<Command> commands) {
        Task task = Task.builder()
                .type(TaskType.of(told.text("customer-meeting")))
                .addDecisionsNeeded(told.decision())
                .build();
        DraftDelegation draft = DraftDelegation.of(told.draftedBy(), task, Delegatee.employee(told.sam()));
        return LIFECYCLE
                .draft(draft)
                .flatMap(drafted -> LIFECYCLE.decideAll(drafted, commands.toArray(Command[]::new)))
                .getOrElseThrow(refused -> new IllegalStateException("delegation is refused: " + refused));
    }
}
