package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.NetworkMember;
import io.github.nextmove.delegation.Task;
import io.vavr.control.Option;

/** Writes a task and whom it is for, as {@link TaskForm} reads them. */
final class WrittenTask {

    private WrittenTask() {}

    static YamlLine task(Task task) {
        return YamlLine.empty()
                .with("type", task.type())
                .with("size", task.size())
                .maybe("quadrant", task.quadrant())
                .unlessEmpty("decisionsNeeded", task.decisionsNeeded().toVector());
    }

    static YamlLine delegatee(Delegatee delegatee) {
        Option<String> chosenFor =
                delegatee instanceof NetworkMember member ? member.chosenFor() : Option.<String>none();
        return YamlLine.empty()
                .with("id", delegatee.id())
                .with("kind", delegatee.isEmployee() ? "EMPLOYEE" : "NETWORK_MEMBER")
                .maybe("chosenFor", chosenFor);
    }
}
