package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.util.function.Function;

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
        if (steps.isEmpty()) {
            none();
        }
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
        top("handOffs", groups.handOffs(), passing -> passed("item.handOff", passing));
        top("handBacks", groups.handBacks(), passing -> passed("item.handBack", passing));
        groups.timeWithEach()
                .forEach(times -> top(
                        "times",
                        times.toVector(),
                        time -> new Item(Durations.say(time._2(), wording), wording.holder(time._1()))));
    }

    private Item passed(String key, Passing passing) {
        return new Item(
                wording.number(passing.count()),
                wording.say(Wording.text(key)
                        .with("from", wording.holder(passing.from()))
                        .with("to", wording.holder(passing.to()))));
    }

    private <T> void top(String heading, Vector<T> all, Function<T, Item> said) {
        page.gap();
        page.line(Paint.STRONG, wording.say("heading.top." + heading));
        Vector<Item> shown = all.take(MOST).map(said);
        int width = shown.map(item -> item.much().length()).max().getOrElse(0);
        int room = Math.max(NUMBER, width + 2);
        shown.forEach(item -> page.hanging(
                room + 2, " ".repeat(room - item.much().length()) + item.much() + "  ", Paint.PLAIN, item.what()));
        if (all.isEmpty()) {
            none();
        } else if (all.size() > MOST) {
            page.hanging(
                    room + 2,
                    "",
                    Paint.FAINT,
                    wording.say(Wording.text("top.more").with("count", wording.number(all.size() - MOST))));
        }
    }

    private void none() {
        page.line(Paint.PLAIN, wording.say("top.none"));
    }

    /** How much or how often, and of what. */
    private record Item(String much, String what) {}
}
