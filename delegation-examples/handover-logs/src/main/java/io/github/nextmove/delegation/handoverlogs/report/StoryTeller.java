package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.rules.upward.HandOff;
import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The sentences of a story: who takes part, and day by day or step by step what happens. */
final class StoryTeller {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final StoryLine line;
    private final Cast cast;
    private final Wording wording;

    StoryTeller(StoryLine line, Cast cast, Wording wording) {
        this.line = line;
        this.cast = cast;
        this.wording = wording;
    }

    String title() {
        return wording.say(Wording.text("story.title").with("case", Wording.clean(line.caseId())));
    }

    /** What kind of story it is, and what it cannot tell. */
    String introduction(HolderKind kind) {
        return Vector.of("story.real")
                .appendAll(Option.when(kind == HolderKind.PERSON, "story.pseudonyms"))
                .append(line.timed() ? "story.timed" : "story.untimed")
                .map(wording::say)
                .mkString(" ");
    }

    /** Each holder once, and how long the case was there. */
    Vector<String> takePart() {
        return line.holders().map(holder -> {
            String name = cast.name(holder);
            return line.timed()
                    ? wording.say(Wording.text("story.cast")
                            .with("holder", name)
                            .with("duration", Durations.say(line.timeWith(holder), wording)))
                    : name;
        });
    }

    /** When, and what. */
    Vector<Tuple2<String, String>> happened() {
        return line.scenes()
                .map(scene -> new Tuple2<>(
                        when(scene.row(), scene.at()),
                        happened(scene).map(wording::say).mkString(" ")))
                .append(new Tuple2<>(
                        when(line.events().size() - 1, line.end()),
                        wording.say(line.trail()
                                .map(trail -> named("story.end", trail.holding().holder()))
                                .getOrElse(Wording.text("story.nobody")))));
    }

    private Vector<Message> happened(Scene scene) {
        return scene.first()
                .toVector()
                .map(holder -> named("story.first", holder))
                .appendAll(scene.handOff().toVector().flatMap(handOff -> passed(handOff, scene.handBacks())))
                .appendAll(scene.status()
                        .map(status -> Wording.text("story.status").with("status", Wording.clean(status))));
    }

    private Vector<Message> passed(HandOff<String> handOff, int handBacks) {
        String key = handOff.isHandBack() ? "handBack" : handOff.isCircular() ? "circular" : "handOff";
        return Vector.of(passing("story." + key, handOff))
                .appendAll(Option.when(line.timed(), () -> passing("story.after", handOff)
                        .with("duration", Durations.say(handOff.time(), wording))))
                .appendAll(Option.when(
                        handOff.isHandBack() && handOff.progress() != Progress.UNKNOWN,
                        () -> passing("story.progress." + handOff.progress(), handOff)))
                .appendAll(Option.when(handOff.isHandBack() && handBacks > 1, () -> Wording.text("story.pingPong")
                        .with("count", wording.number(handBacks))));
    }

    private Message passing(String key, HandOff<String> handOff) {
        return Wording.text(key).with("from", cast.name(handOff.from())).with("to", cast.name(handOff.to()));
    }

    private Message named(String key, String holder) {
        return Wording.text(key).with("holder", cast.name(holder));
    }

    private String when(int row, Instant at) {
        if (!line.timed()) {
            return wording.say(Wording.text("story.step").with("number", wording.number(row + 1)));
        }
        LocalDateTime moment = utc(at);
        long days = ChronoUnit.DAYS.between(utc(line.start()).toLocalDate(), moment.toLocalDate());
        return wording.say(Wording.text("story.day")
                .with("number", wording.number(days + 1))
                .with("time", HOUR.format(moment)));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
