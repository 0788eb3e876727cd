package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.rules.upward.HandOff;
import io.github.nextmove.delegation.rules.upward.HandoverTrail;
import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * The rows of one case, read into a trail: who got it when, and from whom.
 *
 * @param events all rows
 * @param timed whether they have times
 * @param trail where it was in turn; none when no row names a holder
 * @param scenes the rows that change something
 */
record StoryLine(Vector<LogEvent> events, boolean timed, Option<HandoverTrail<String>> trail, Vector<Scene> scenes) {

    /** A row without a holder, or without a status, keeps the one before it. */
    static StoryLine of(Vector<LogEvent> events, boolean timed, Function<String, Progress> progress) {
        Option<HandoverTrail<String>> trail = Option.none();
        Option<String> status = Option.none();
        Vector<Scene> scenes = Vector.empty();
        for (LogEvent event : events) {
            Option<HandoverTrail<String>> before = trail;
            trail = holding(event, before)
                    .map(held -> held.reaching(progress.apply(event.status().getOrElse(""))));
            Option<String> changed = event.status().equals(status) ? Option.none() : event.status();
            status = event.status().orElse(status);
            scenes = scenes.append(Scene.of(scenes.size(), event.at(), before, trail, changed));
        }
        return new StoryLine(events, timed, trail, scenes.filter(Scene::tells));
    }

    private static Option<HandoverTrail<String>> holding(LogEvent event, Option<HandoverTrail<String>> before) {
        return event.holder()
                .map(holder -> before.fold(
                        () -> HandoverTrail.startingWith(holder, event.at()), trail -> trail.then(holder, event.at())))
                .orElse(before);
    }

    String caseId() {
        return events.head().caseId();
    }

    /** Who had it, in the order in which they first did. */
    Vector<String> holders() {
        return events.flatMap(LogEvent::holder).distinct();
    }

    Vector<HandOff<String>> handOffs() {
        return trail.fold(Vector::empty, HandoverTrail::handOffs);
    }

    /** How long it was with one of them. */
    Duration timeWith(String holder) {
        return trail.flatMap(held -> held.timeWithEach(end()).get(holder)).getOrElse(Duration.ZERO);
    }

    Instant start() {
        return events.head().at();
    }

    Instant end() {
        return events.last().at();
    }
}
