package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.WorkStarted;
import io.github.nextmove.delegation.testing.Given;
import org.junit.jupiter.api.Test;

class RecordedEventTest {

    @Test
    void an_event_is_taken_as_its_own_kind_and_no_other() {
        RecordedEvent<Event> started =
                Given.in(Phase.IN_PROGRESS).history().recorded().last();

        assertThat(started.as(WorkStarted.class))
                .contains(new RecordedEvent<>(started.number(), (WorkStarted) started.event(), started.agreement()));
        assertThat(started.as(Event.class)).contains(started);
        assertThat(started.as(DelegationDrafted.class)).isEmpty();
    }

    @Test
    void it_is_stored_by_the_name_of_its_type() {
        assertThat(Given.in(Phase.IN_PROGRESS).history().recorded().last().typeName())
                .isEqualTo("WORK_STARTED");
    }
}
