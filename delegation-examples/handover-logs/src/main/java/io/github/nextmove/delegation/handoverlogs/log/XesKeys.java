package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Set;
import java.util.TreeSet;

/** Which keys are wanted of an XES, and which of them it has. */
final class XesKeys {
    static final String RESOURCE = "org:resource";

    /** How many other keys are kept, to tell what there is. */
    private static final int MOST = 200;

    private static final int LONGEST = 200;

    private final LogColumns asked;
    private final String[] names;
    private final boolean[] seen = new boolean[Role.values().length];
    private final Set<String> ofTraces = new TreeSet<>();
    private final Set<String> ofEvents = new TreeSet<>();

    XesKeys(LogColumns asked) {
        this.asked = asked;
        this.names = new String[Role.values().length];
        for (Role role : Role.values()) {
            names[role.ordinal()] = role.of(asked).getOrElse(role.key());
        }
    }

    String of(Role role) {
        return names[role.ordinal()];
    }

    /** The key of a trace, and whether it is the case. */
    boolean isCase(String key) {
        if (key.equals(of(Role.CASE))) {
            seen[Role.CASE.ordinal()] = true;
            return true;
        }
        note(ofTraces, key);
        return false;
    }

    /** That an event has this key, which is what is wanted for a role. */
    void sees(Role role) {
        seen[role.ordinal()] = true;
    }

    /** That an event has this key, which nobody wants. */
    void seesOther(String key) {
        note(ofEvents, key);
    }

    boolean has(Role role) {
        return seen[role.ordinal()];
    }

    /** The keys that the log turned out to have, of those that are wanted. */
    LogColumns present() {
        return new LogColumns(present(Role.CASE), present(Role.TIME), present(Role.HOLDER), present(Role.STATUS));
    }

    /** What is wrong if a key is nowhere in the log that was asked for, or without which nothing can be told. */
    Option<Message> missing(String file) {
        return Vector.of(Role.values())
                .find(role -> !has(role) && (role.of(asked).isDefined() || role == Role.HOLDER))
                .map(role -> missing(role, file));
    }

    private Message missing(Role role, String file) {
        Set<String> keys = role == Role.CASE ? ofTraces : ofEvents;
        Vector<String> others = Vector.ofAll(keys);
        for (Role other : Role.values()) {
            if (has(other) && (other == Role.CASE) == (role == Role.CASE)) {
                others = others.append(of(other));
            }
        }
        boolean persons = role == Role.HOLDER && role.of(asked).isEmpty() && keys.contains(RESOURCE);
        Option<String> near = persons ? Option.some(RESOURCE) : Nearest.to(of(role), others);
        String key = persons ? "key.persons" : near.isDefined() ? "key.near" : "key.absent";
        return LogTexts.text(key, file)
                .with("role", role.word())
                .with("option", role.option())
                .with("name", LogTexts.shown(of(role)))
                .with("near", LogTexts.shown(near.getOrElse("")))
                .with("names", LogTexts.all(others.sorted()));
    }

    private Option<String> present(Role role) {
        return Option.when(has(role), () -> of(role));
    }

    private static void note(Set<String> keys, String key) {
        if (keys.size() < MOST && key.length() <= LONGEST) {
            keys.add(key);
        }
    }
}
