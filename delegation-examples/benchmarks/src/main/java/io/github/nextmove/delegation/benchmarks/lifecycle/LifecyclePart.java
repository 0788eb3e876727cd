package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.benchmarks.report.Effort;
import io.github.nextmove.delegation.benchmarks.report.Figure;
import io.github.nextmove.delegation.benchmarks.report.FigureTable;
import io.github.nextmove.delegation.benchmarks.report.Jmh;
import io.github.nextmove.delegation.benchmarks.report.Part;
import io.github.nextmove.delegation.benchmarks.report.Source;
import io.github.nextmove.delegation.benchmarks.report.Table;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The life cycle: steps, refusals, beginning, bringing back. */
public final class LifecyclePart implements Part {

    private static final FigureTable LAYOUT = new FigureTable("contestant", Contestant.HAND_WRITTEN.name());

    static final String SOURCES = "The limit is " + Source.link(HandWrittenDelegation.class) + " with "
            + Source.link(HandWrittenDecisions.class) + "; ours is "
            + Source.link("delegation-core", Lifecycle.class) + ".";

    @Override
    public List<Table> measured(Effort effort) {
        for (Contestant contestant : Contestant.values()) {
            SameAnswer.check(contestant, contestant.ready());
        }
        return List.of(steps(effort), replay(effort), trusted(effort));
    }

    private static Table steps(Effort effort) {
        List<Figure> figures = new ArrayList<>(Jmh.run(effort, LifecycleBenchmark.class));
        figures.addAll(legalSteps(figures));
        Jmh.run(effort, EventsBenchmark.class).forEach(figure -> figures.add(alone(figure)));
        return LAYOUT.of(
                "Life cycle",
                "`whole` is a delegation that is drafted, takes twelve legal steps and is refused two. `legalStep` is"
                        + " one of the twelve: `draftAndTwelve` without `draft`, through twelve, with both errors added."
                        + " The event alone is what making the record of it takes, which is in every step of everybody."
                        + " `refusedStep` is one refusal; ours and the hand-written one name every reason, typed, and"
                        + " peers only say no. `restore` is of thirteen events: ours checks and folds them, the"
                        + " hand-written one folds them, peers copy a snapshot. Ours and the hand-written one keep history"
                        + " and matters themselves, immutable; around a peer we keep them, in a list and a map that change. "
                        + SOURCES,
                figures);
    }

    private static Figure alone(Figure events) {
        return new Figure(
                "legalStep",
                Map.of("contestant", "(the event alone)"),
                events.score(),
                events.error(),
                events.bytes(),
                events.gcMillis());
    }

    /** What a legal step takes by each contestant. */
    static List<Figure> legalSteps(List<Figure> figures) {
        Map<Map<String, String>, Figure> drafts = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.what().equals("draft"))
                .forEach(draft -> drafts.put(draft.by(), draft));
        List<Figure> steps = new ArrayList<>();
        for (Figure figure : figures) {
            Figure draft = drafts.get(figure.by());
            if (figure.what().equals("draftAndTwelve") && draft != null) {
                steps.add(new Figure(
                        "legalStep",
                        figure.by(),
                        (figure.score() - draft.score()) / LifecycleBenchmark.LEGAL,
                        (figure.error() + draft.error()) / LifecycleBenchmark.LEGAL,
                        (figure.bytes() - draft.bytes()) / LifecycleBenchmark.LEGAL,
                        0));
            }
        }
        return steps;
    }

    private static Table replay(Effort effort) {
        return LAYOUT.of(
                "Replay of stored events",
                "A figure is of one event, in the mix of cases W1 and W3; ten million events a second are 100 ns each."
                        + " Ours checks each event as it would a command; the hand-written one trusts them; peers fire"
                        + " each.",
                ofOneEvent(Jmh.run(effort, ReplayBenchmark.class)));
    }

    private static Table trusted(Effort effort) {
        return LAYOUT.of(
                "Replay of a history of its own",
                "A figure is of one event. `History.replay()` trusts what the library itself recorded, as the"
                        + " hand-written one does.",
                ofOneEvent(Jmh.run(effort, TrustedReplayBenchmark.class)));
    }

    /** What one of as many events takes as the figure is of. */
    static List<Figure> ofOneEvent(List<Figure> figures) {
        return figures.stream().map(LifecyclePart::ofOneEvent).toList();
    }

    private static Figure ofOneEvent(Figure figure) {
        int events = Integer.parseInt(figure.by().get("events"));
        return new Figure(
                figure.what(),
                figure.by(),
                figure.score() / events,
                figure.error() / events,
                figure.bytes() / events,
                figure.gcMillis());
    }
}
