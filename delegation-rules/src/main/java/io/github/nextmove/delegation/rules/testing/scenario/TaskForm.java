package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.NetworkMember;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Quadrant;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskSize;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Reads what is handed over, and to whom. */
final class TaskForm {

    private TaskForm() {}

    /** Under the key {@code task}. */
    static Option<Task> task(Fields content) {
        return content.requiredFields("task").flatMap(fields -> {
            fields.only(Vector.of("type", "size", "quadrant", "decisionsNeeded"));
            Option<String> type = fields.required("type", fields.values()::id);
            TaskSize size = fields.word("size", TaskSize.class).getOrElse(TaskSize.MEDIUM);
            Option<Quadrant> quadrant = fields.word("quadrant", Quadrant.class);
            Set<DecisionId> needed = Terms.decisions(fields, "decisionsNeeded");
            return type.map(kind -> new Task(TaskType.of(kind), size, quadrant, needed));
        });
    }

    /** Under a key, such as {@code delegatee}. */
    static Option<Delegatee> delegatee(Fields content, String key) {
        return content.requiredFields(key).flatMap(fields -> {
            fields.only(Vector.of("id", "kind", "chosenFor"));
            Option<PersonId> id = fields.required("id", fields.values()::id).map(PersonId::of);
            Option<Kind> kind = fields.requiredWord("kind", Kind.class);
            Option<String> chosenFor = fields.get("chosenFor", fields.values()::id);
            return id.flatMap(person -> kind.map(
                    is -> is == Kind.EMPLOYEE ? Delegatee.employee(person) : new NetworkMember(person, chosenFor)));
        });
    }

    /** What a delegatee is to the delegator, in the words of the format. */
    enum Kind {
        EMPLOYEE,
        NETWORK_MEMBER
    }
}
