package io.github.nextmove.delegation.rules.catalogue;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.autonomy.PastOutcome;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;

/** Tells what people did in an example, a line a day. */
final class ExampleTeller {

    private final Wording wording;

    ExampleTeller(Wording wording) {
        this.wording = wording;
    }

    /** All that happened. */
    Vector<String> whole(Example example) {
        return byDay(told(example));
    }

    /** What happened in one example alone. */
    Vector<String> besides(Example example, Example other) {
        return byDay(told(example).removeAll(told(other)));
    }

    /** Each thing, with the day, or with when else it was. */
    private Vector<Tuple2<String, String>> told(Example example) {
        Delegation delegation = example.story().delegation();
        Vector<Tuple2<String, String>> happened = delegation
                .history()
                .recorded()
                .map(recorded -> Tuple.of(
                        day(Wording.text("day").with("day", recorded.event().at())),
                        wording.heard(wording.texts().render(recorded.event(), delegation))));
        return background(example)
                .map(message -> Tuple.of(wording.say("before"), wording.say(message)))
                .appendAll(happened)
                .appendAll(closing(example));
    }

    private Vector<Message> background(Example example) {
        TrackRecord before = example.story().before();
        Vector<Message> level = before.lastLevel().toVector().map(last -> Wording.text("before.level")
                .with("level", last));
        Vector<Message> outcomes = before.outcomes().isEmpty()
                ? Vector.empty()
                : Vector.of(Wording.text("before.outcomes")
                        .with("outcomes", before.outcomes().map(PastOutcome::outcome)));
        Vector<Message> policy = example.scenario().policy().toVector().map(theory -> Wording.text("before.policy")
                .with("policy", theory.name())
                .with("words", theory));
        return level.appendAll(outcomes).appendAll(policy);
    }

    /** For a gate, the story ends with somebody at the door. */
    private Vector<Tuple2<String, String>> closing(Example example) {
        return example.answer().rule().isGate()
                ? Vector.of(Tuple.of(
                        day(Wording.text("day").with("day", example.story().now())),
                        wording.say(Wording.text("closing")
                                .with("delegator", example.story().delegation().delegator()))))
                : Vector.empty();
    }

    private String day(Message message) {
        return wording.begin(message);
    }

    private static Vector<String> byDay(Vector<Tuple2<String, String>> told) {
        return told.foldLeft(
                        LinkedHashMap.<String, String>empty(),
                        (days, each) -> days.put(each._1, each._2, (one, more) -> one + " " + more))
                .toVector()
                .map(day -> day._1 + ": " + day._2);
    }
}
