package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.PersonId;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Matters in an array that nobody changes once it is made: there are few, and looking through them is fastest. */
final class HandWrittenMatters {

    private HandWrittenMatters() {}

    static Matter[] ofTask(PersonId delegator, Instant at) {
        MonkeyOwnership monkey = new MonkeyOwnership(delegator, delegator, at, 1);
        return new Matter[] {new Matter(MatterId.TASK, monkey, 1, Option.none())};
    }

    /** Where a matter is; -1 when nobody raised it. */
    static int indexOf(Matter[] matters, MatterId id) {
        for (int i = 0; i < matters.length; i++) {
            if (matters[i].id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    static Matter[] with(Matter[] matters, Matter matter) {
        Matter[] more = Arrays.copyOf(matters, matters.length + 1);
        more[matters.length] = matter;
        return more;
    }

    static Matter[] moved(
            Matter[] matters,
            int index,
            PersonId rightful,
            PersonId current,
            Option<LocalDate> due,
            Instant at,
            int number) {
        Matter[] moved = matters.clone();
        moved[index] = moved(matters[index], rightful, current, due, at, number);
        return moved;
    }

    static Matter[] takenBack(Matter[] matters, PersonId delegator, Instant at, int number) {
        Matter[] taken = new Matter[matters.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = moved(matters[i], delegator, delegator, Option.none(), at, number);
        }
        return taken;
    }

    private static Matter moved(
            Matter before, PersonId rightful, PersonId current, Option<LocalDate> due, Instant at, int number) {
        MonkeyOwnership was = before.monkey();
        boolean stays = was.currentOwner().equals(current);
        MonkeyOwnership is =
                new MonkeyOwnership(rightful, current, stays ? was.since() : at, stays ? was.byEvent() : number);
        return new Matter(before.id(), is, before.raisedBy(), due);
    }
}
