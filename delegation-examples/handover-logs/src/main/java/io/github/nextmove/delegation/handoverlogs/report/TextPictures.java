package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;

/** The lists of the text report: hand-offs per case as bars, and the largest figures of the groups. */
final class TextPictures {
    private static final int MOST = 10;
    private static final int BAR = 60;
    private static final int NUMBER = 12;

    private final Page page;
    private final Wording wording;

    TextPictures(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void distribution(SortedMap<Integer, Long> casesByHandOffs) {
        Vector<Distribution.Step> steps = Distribution.of(casesByHandOffs);
        long most = steps.map(Distribution.Step::cases).max().getOrElse(1L);
        steps.forEach(step -> page.asIs(
                Paint.PLAIN,
                0,
                "%7s%13s  %s"
                        .formatted(
                                step.handOffs(), wording.number(step.cases()), "#".repeat(length(step.cases(), most)))
                        .stripTrailing()));
    }

    /** Some have none, and no bar; few are still to be seen. */
    private static int length(long cases, long most) {
        return cases == 0 ? 0 : (int) Math.max(1, Math.round((double) cases / most * BAR));
    }

    void groups(GroupFigures groups) {
        passings("handOffs", "handOff", groups.handOffs());
        passings("handBacks", "handBack", groups.handBacks());
        groups.timeWithEach()
                .forEach(times -> top(
                        "times",
                        times.toVector()
                                .map(time ->
                                        new Tuple2<>(Durations.say(time._2(), wording), wording.holder(time._1())))));
    }

    private void passings(String heading, String item, Vector<Passing> passings) {
        top(
                heading,
                passings.map(passing -> new Tuple2<>(
                        wording.number(passing.count()),
                        wording.say(Wording.text("item." + item)
                                .with("from", wording.holder(passing.from()))
                                .with("to", wording.holder(passing.to()))))));
    }

    private void top(String heading, Vector<Tuple2<String, String>> items) {
        page.gap();
        page.line(Paint.STRONG, wording.say("heading.top." + heading));
        Vector<Tuple2<String, String>> shown = items.take(MOST);
        int width = shown.map(item -> item._1().length()).max().getOrElse(0);
        int room = Math.max(NUMBER, width + 2);
        shown.forEach(item -> page.hanging(
                room + 2, " ".repeat(room - item._1().length()) + item._1() + "  ", Paint.PLAIN, item._2()));
        if (items.isEmpty()) {
            page.line(Paint.PLAIN, wording.say("top.none"));
        } else if (items.size() > MOST) {
            page.hanging(
                    room + 2,
                    "",
                    Paint.FAINT,
                    wording.say(Wording.text("top.more").with("count", wording.number(items.size() - MOST))));
        }
    }
}
