package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.MonkeyOwnership;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Matters;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Who had which matter when: for each matter its stretches, in order. */
final class Lanes {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Delegation delegation;
    private final Map<MatterId, Vector<Stretch>> byMatter;
    private final Vector<Mark> marks;

    private Lanes(Delegation delegation, Map<MatterId, Vector<Stretch>> byMatter, Vector<Mark> marks) {
        this.delegation = delegation;
        this.byMatter = byMatter;
        this.marks = marks;
    }

    static Lanes of(Delegation delegation) {
        Map<MatterId, Vector<Stretch>> lanes = LinkedHashMap.empty();
        int number = 0;
        for (Matters matters : delegation.history().mattersAfterEach()) {
            number++;
            for (Matter matter : matters.inOrder()) {
                Vector<Stretch> before = lanes.get(matter.id()).getOrElse(Vector.empty());
                Stretch next = stretch(delegation, matter, number);
                if (before.isEmpty() || differs(before.last(), next)) {
                    Vector<Stretch> ended = before.isEmpty()
                            ? before
                            : before.init().append(before.last().until(next.from()));
                    lanes = lanes.put(matter.id(), ended.append(next));
                }
            }
        }
        LocalDate end = day(delegation, delegation.number());
        return new Lanes(
                delegation,
                lanes.mapValues(lane -> lane.init().append(lane.last().until(end))),
                Vector.empty());
    }

    private static Stretch stretch(Delegation delegation, Matter matter, int number) {
        MonkeyOwnership monkey = matter.monkey();
        LocalDate day = day(delegation, number);
        return new Stretch(matter.id(), number, day, day, monkey.currentOwner(), monkey.rightfulOwner());
    }

    private static boolean differs(Stretch one, Stretch other) {
        return !one.holder().equals(other.holder()) || !one.rightful().equals(other.rightful());
    }

    /** Within the years that every format can write. */
    private static LocalDate day(Delegation delegation, int number) {
        Event event = delegation.history().event(number);
        LocalDate day = delegation.dayOf(event.at());
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    Lanes marked(Vector<Mark> others) {
        others.forEach(mark -> {
            if (mark.event() < 1 || mark.event() > delegation.number() || !byMatter.containsKey(mark.matter())) {
                throw new IllegalArgumentException(
                        "no event " + mark.event() + " about " + mark.matter() + " in this delegation");
            }
        });
        return new Lanes(delegation, byMatter, marks.appendAll(others));
    }

    Vector<MatterId> matters() {
        return byMatter.keySet().toVector();
    }

    Vector<Stretch> of(MatterId matter) {
        return byMatter.get(matter).getOrElse(Vector.empty());
    }

    Vector<Mark> marks() {
        return marks;
    }

    Vector<Mark> marks(MatterId matter) {
        return marks.filter(mark -> mark.matter().equals(matter)).sortBy(Mark::event);
    }

    /** The stretch that was begun by an event or was going on then. */
    Option<Stretch> at(Mark mark) {
        return of(mark.matter()).findLast(stretch -> stretch.event() <= mark.event());
    }

    LocalDate day(int number) {
        return day(delegation, number);
    }

    /** Whoever had something, the two of the delegation first. */
    Vector<PersonId> people() {
        return Vector.of(delegation.delegator(), delegation.delegatee().id())
                .appendAll(byMatter.values().flatMap(lane -> lane).map(Stretch::holder))
                .distinct();
    }

    boolean isOpen() {
        return !delegation.phase().isFinal();
    }

    int lastEvent() {
        return delegation.number();
    }
}
