package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** What stands in every part of a scenario: days, counts and people. */
final class Terms {
    /** About ten years each way. */
    static final int LAST_DAY = 3650;

    private static final int MOST = 1_000_000;

    private Terms() {}

    static Option<Integer> day(Fields fields, String key) {
        return fields.get(key, day(fields));
    }

    /** Reads a value as a day. */
    static Function<Yaml, Option<Integer>> day(Fields fields) {
        return value -> fields.values().number(value, -LAST_DAY, LAST_DAY);
    }

    static int count(Fields fields, String key) {
        return fields.number(key, 0, MOST).getOrElse(0);
    }

    static Option<PersonId> person(Fields fields, String key) {
        return fields.get(key, fields.values()::id).map(PersonId::of);
    }

    static Vector<PersonId> people(Fields fields, String key) {
        return fields.list(key, fields.values()::id).map(PersonId::of);
    }

    static LinkedHashSet<DecisionId> decisions(Fields fields, String key) {
        return LinkedHashSet.ofAll(fields.list(key, fields.values()::id).map(DecisionId::of));
    }
}
