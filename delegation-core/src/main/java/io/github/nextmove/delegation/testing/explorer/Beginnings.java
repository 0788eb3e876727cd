package io.github.nextmove.delegation.testing.explorer;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import java.time.Instant;

/** How a delegation begins, and how it cannot. */
final class Beginnings {

    /** Monday at noon. */
    static final Instant NOON = Cast.MONDAY.plusSeconds(3 * 3600);

    private static final PersonId BLANK = PersonId.of(" ");
    private static final Task MEETING = Task.of("customer-meeting");

    static final Vector<DraftDelegation> DRAFTS = Vector.of(
            draft(NOOR, MEETING, Given.EMPLOYEE).withColleagues(ANNA),
            draft(NOOR, MEETING, Given.NETWORK_MEMBER).withColleagues(ANNA),
            draft(SAM, MEETING, Given.EMPLOYEE),
            draft(NOOR, MEETING, Given.EMPLOYEE).withColleagues(NOOR),
            draft(BLANK, MEETING, Given.EMPLOYEE),
            draft(NOOR, MEETING, Delegatee.employee(BLANK)),
            draft(NOOR, Task.of(""), Given.NETWORK_MEMBER).withColleagues(BLANK));

    /** Sam is of noor's network, so that the task can go back both ways. */
    static final DraftDelegation OF_A_CHAIN = draft(NOOR, MEETING, Given.NETWORK_MEMBER);

    private Beginnings() {}

    private static DraftDelegation draft(PersonId by, Task task, Delegatee delegatee) {
        return DraftDelegation.of(Occasion.of(by, NOON), task, delegatee);
    }
}
