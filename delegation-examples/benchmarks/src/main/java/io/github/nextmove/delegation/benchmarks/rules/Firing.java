package io.github.nextmove.delegation.benchmarks.rules;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** How many of the ten conditions hold of a delegation, by how it is made. */
public enum Firing {
    /** None of the ten. */
    NONE(0),
    /** The first five. */
    HALF(5),
    /** All ten. */
    ALL(10);

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);

    private final int holding;

    Firing(int holding) {
        this.holding = holding;
    }

    /** How many hold. */
    int holding() {
        return holding;
    }

    /** The figures of a delegation of which as many hold; another one by each number. */
    DelegationFigures figures(int number) {
        return new DelegationFigures(delegation(number));
    }

    private Delegation delegation(int number) {
        PersonId noor = PersonId.of("noor-" + number);
        PersonId sam = PersonId.of("sam-" + number);
        Lifecycle lifecycle = Lifecycle.standard();
        return lifecycle
                .draft(draft(noor, sam))
                .flatMap(draft -> lifecycle.decideAll(draft, commands(noor, sam).toJavaArray(Command[]::new)))
                .get();
    }

    private boolean holds(Check check) {
        return check.ordinal() < holding;
    }

    private DraftDelegation draft(PersonId noor, PersonId sam) {
        Task task = Task.builder()
                .type(TaskType.of("customer-meeting"))
                .size(holds(Check.TASKSIZE) ? TaskSize.LARGE : TaskSize.SMALL)
                .decisionsNeeded(some(holds(Check.DECISIONS) ? 3 : 1, DecisionId::of))
                .build();
        return DraftDelegation.of(Occasion.of(noor, MONDAY), task, Delegatee.employee(sam))
                .withColleagues(
                        some(holds(Check.COLLEAGUES) ? 4 : 1, PersonId::of).toJavaArray(PersonId[]::new));
    }

    private Vector<Command> commands(PersonId noor, PersonId sam) {
        Vector<Command> begun = Vector.of(
                new Prepare(by(noor, 1), prepared()),
                HoldConversation.accepted(by(noor, 2), agreement(), Topic.values()),
                new StartWork(by(sam, 3)));
        if (holds(Check.EVENTS)) {
            begun = begun.prependAll(Vector.of(
                    new ScheduleConversation(by(noor, 1)),
                    new ScheduleConversation(by(noor, 1)),
                    new ScheduleConversation(by(noor, 1))));
        }
        if (holds(Check.PHASE)) {
            begun = begun.append(new DeliverResult(by(sam, 4)));
        }
        return holds(Check.ASTRAY)
                ? begun.append(new AgreeNextMove(by(noor, 5), MatterId.TASK, NextMove.undated(noor)))
                : begun;
    }

    private TreeSet<PreparationPart> prepared() {
        return holds(Check.PREPARED) ? TreeSet.of(PreparationPart.RESULT) : TreeSet.of(PreparationPart.values());
    }

    private Agreement agreement() {
        AgreementBuilder agreed = Agreement.builder()
                .autonomy(holds(Check.LEVEL) ? AutonomyLevel.L2 : AutonomyLevel.L4)
                .addCheckpoints(FIRST);
        if (!holds(Check.CHECKPOINTS)) {
            agreed.addCheckpoints(FIRST.plusDays(7));
        }
        if (!holds(Check.AUTHORITY)) {
            agreed.addAuthority(DecisionId.of("spend"));
        }
        return agreed.build();
    }

    private static <T extends Comparable<? super T>> TreeSet<T> some(int many, Function<String, T> named) {
        return TreeSet.ofAll(Vector.range(0, many).map(i -> named.apply("number-" + i)));
    }

    private static Occasion by(PersonId person, int day) {
        return Occasion.of(person, MONDAY.plus(Duration.ofDays(day)));
    }
}
