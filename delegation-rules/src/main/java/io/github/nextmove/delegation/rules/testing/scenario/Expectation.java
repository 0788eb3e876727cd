package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What must come of a scenario; what is absent is not checked. In a chain it is about the first link.
 *
 * @param finalState the phase at the end
 * @param findings exactly these, as CODE:SEVERITY or CODE:SEVERITY:subject, without those that are INFO
 * @param info exactly these INFO findings, as CODE:subject
 * @param resolved exactly these made good, as CODE:subject
 * @param absent codes that must not be there
 * @param rejected the commands that were refused, in order
 * @param advice what the keys named say; none where there is nothing to advise
 * @param monkeys who has the monkey, by matter
 * @param rightful who should have it, by matter
 * @param metrics the counters named
 * @param links what must come of the parts that were handed on, by the number that the file gives to each
 * @since 0.1.0
 */
public record Expectation(
        Option<Phase> finalState,
        Option<Vector<String>> findings,
        Option<Vector<String>> info,
        Option<Vector<String>> resolved,
        Vector<String> absent,
        Option<Vector<String>> rejected,
        Map<String, Option<String>> advice,
        Map<MatterId, PersonId> monkeys,
        Map<MatterId, PersonId> rightful,
        Map<String, Long> metrics,
        Map<Integer, Expectation> links) {
    public Expectation {
        Components.option(finalState, "finalState");
        Components.option(findings, "findings");
        Components.option(info, "info");
        Components.option(resolved, "resolved");
        Components.list(absent, "absent");
        Components.option(rejected, "rejected");
        Objects.requireNonNull(advice, "advice");
        Objects.requireNonNull(monkeys, "monkeys");
        Objects.requireNonNull(rightful, "rightful");
        Objects.requireNonNull(metrics, "metrics");
        Objects.requireNonNull(links, "links");
    }
}
