package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.standard.Sources.rule;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.event.CheckedIn;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.DecisionOverridden;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.HowPrescribed;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.Observation;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.Situation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Whether the delegator lets go between checkpoints, and leaves decisions with whom they were granted to. */
final class GuidanceRules {

    private GuidanceRules() {}

    static Vector<Rule> rules() {
        return Vector.of(
                rule("MICROMANAGEMENT", Severity.WARNING, Sources.HELP, "A18")
                        .check(GuidanceRules::micromanagement)
                        .build(),
                rule("DECISION_OVERRIDDEN", Severity.VIOLATION, Sources.ARTICLE, "A14", "A25")
                        .check(GuidanceRules::decisionOverridden)
                        .build());
    }

    /** Once per interval, by whichever comes first: a check-in too many, or telling how. */
    private static Seq<Observation> micromanagement(Situation situation) {
        AutonomyLevel from = situation.parameters().howIsMicroFrom();
        if (!situation.agreement().flatMap(Agreement::autonomy).exists(level -> level.isAtLeast(from))) {
            return Vector.empty();
        }
        Vector<Observation> seen = Vector.empty();
        Vector<RecordedEvent<Event>> checkIns = Vector.empty();
        int interval = 1;
        boolean fired = false;
        for (RecordedEvent<Event> recorded : situation.history().recorded()) {
            Event event = recorded.event();
            if (event instanceof CheckpointHeld) {
                interval++;
                checkIns = Vector.empty();
                fired = false;
            } else if (event instanceof CheckedIn && event.by().equals(situation.delegator())) {
                checkIns = checkIns.append(recorded);
            }
            boolean tooMany = checkIns.size() >= situation.parameters().unscheduledCheckIns();
            if (!fired && (tooMany || event instanceof HowPrescribed)) {
                fired = true;
                seen = seen.append(Observation.at(recorded)
                        .restingOn(tooMany ? checkIns.map(RecordedEvent::number) : Vector.empty())
                        .on("interval-" + interval)
                        .with("interval", interval));
            }
        }
        return seen;
    }

    private static Seq<Observation> decisionOverridden(Situation situation) {
        return situation
                .history()
                .recorded(DecisionOverridden.class)
                .filter(taken -> situation.agreement().exists(agreed -> agreed.authority()
                        .contains(taken.event().decision())))
                .map(taken -> Observation.at(taken)
                        .on(taken.event().decision().value())
                        .with("decision", taken.event().decision()));
    }
}
