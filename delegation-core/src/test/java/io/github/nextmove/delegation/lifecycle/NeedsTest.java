package io.github.nextmove.delegation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.vavr.Value;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a form must ask for. */
class NeedsTest {

    /** What can be left out, or whose every part can. */
    private static final Set<Class<?>> CAN_BE_EMPTY = HashSet.of(Occasion.class, Checkpoint.class);

    @ParameterizedTest
    @EnumSource(CommandType.class)
    void a_command_needs_something_where_it_carries_what_cannot_be_empty(CommandType type) {
        Command command = PlainCommands.of(type, Given.by(Cast.NOOR));
        Vector<RecordComponent> required = Vector.of(command.getClass().getRecordComponents())
                .reject(part -> CAN_BE_EMPTY.contains(part.getType()) || Value.class.isAssignableFrom(part.getType()));

        assertThat(LifecycleTable.standard().row(type).needs().isEmpty())
                .as("%s carries %s", type, required)
                .isEqualTo(required.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.Required.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACTOR", "DELEGATOR", "COLLEAGUE", "DELEGATEE", "TASK_TYPE"})
    void all_that_can_be_required_once_a_delegation_was_drafted_is_a_need_of_some_command(Reason.Required what) {
        assertThat(LifecycleTable.standard().rows().flatMap(row -> row.needs().toVector()))
                .contains(what);
    }

    @ParameterizedTest
    @EnumSource(CommandType.class)
    void needs_come_in_the_order_of_their_list(CommandType type) {
        assertThat(LifecycleTable.standard().row(type).needs()).isInstanceOf(TreeSet.class);
    }
}
