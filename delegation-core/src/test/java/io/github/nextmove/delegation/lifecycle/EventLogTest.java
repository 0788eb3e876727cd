package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static Event event(int number) {
        return new CheckedIn(Occasion.of(PersonId.of("noor"), MONDAY.plusSeconds(number)));
    }

    private static Vector<Event> events(int many) {
        return Vector.range(0, many).map(EventLogTest::event);
    }

    @Property
    void grows_as_a_list_does(@ForAll @IntRange(min = 1, max = 60) int many) {
        EventLog log = EventLog.of(event(0));
        for (int size = 1; size < many; size++) {
            log = log.after(size, event(size));
        }
        assertThat(log.first(many)).isEqualTo(events(many));
    }

    /** Each number goes on from the log of one that was there before, so that many have the same beginning. */
    @Property
    void whatever_grows_from_the_same_beginning_keeps_its_own_end(
            @ForAll @Size(max = 60) List<@IntRange(max = 59) Integer> from) {
        Vector<EventLog> logs = Vector.of(EventLog.of(event(0)));
        Vector<Vector<Event>> plain = Vector.of(events(1));
        for (int i = 0; i < from.size(); i++) {
            int before = from.get(i) % logs.size();
            Vector<Event> events = plain.get(before);
            logs = logs.append(logs.get(before).after(events.size(), event(1_000 + i)));
            plain = plain.append(events.append(event(1_000 + i)));
        }
        assertThat(logs.zipWith(plain, (log, events) -> log.first(events.size())))
                .isEqualTo(plain);
    }

    @Test
    void a_log_of_stored_events_has_no_room_and_grows_by_a_copy() {
        EventLog stored = EventLog.of(events(3));
        EventLog longer = stored.after(3, event(3));

        assertThat(longer).isNotSameAs(stored);
        assertThat(longer.first(4)).isEqualTo(events(4));
        assertThat(stored.first(3)).isEqualTo(events(3));
    }

    @Test
    void one_that_grows_alone_does_not_copy() {
        EventLog log = EventLog.of(event(0));

        assertThat(log.after(1, event(1))).isSameAs(log);
        assertThat(log.after(1, event(7))).isNotSameAs(log);
        assertThat(log.first(2)).isEqualTo(events(2));
    }

    @Test
    void of_several_who_append_at_once_each_has_their_own() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            EventLog log = EventLog.of(event(0));
            EventLog[] after = new EventLog[4];
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> threads = IntStream.range(0, after.length)
                    .mapToObj(i -> new Thread(() -> {
                        awaitQuietly(start);
                        after[i] = log.after(1, event(100 + i));
                    }))
                    .toList();
            threads.forEach(Thread::start);
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            for (int i = 0; i < after.length; i++) {
                assertThat(after[i].first(2)).containsExactly(event(0), event(100 + i));
            }
        }
    }

    private static void awaitQuietly(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
