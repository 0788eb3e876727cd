package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.command.Command;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * One thing that somebody does in a scenario.
 *
 * @param day on which day
 * @param link in which link of the chain: 1, or the number of a part, in the order in which the file hands them on
 * @param name what the format calls it, such as {@code PROBLEM_RAISED}
 * @param command what is asked of the life cycle
 * @param says what somebody says with it, for the story
 * @since 0.1.0
 */
public record Step(int day, int link, String name, Command command, Option<String> says) {
    public Step {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(command, "command");
        Components.option(says, "says");
    }
}
