package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * One case of a log as a trainer can tell it, such as: day 1, 09:12, Network has it; day 3, back to Support, who gave
 * it; and what would you ask?
 *
 * <p>It is for people, not a scenario that can be played: a log does not tell who delegates to whom. Persons get other
 * names, Person A and so on.
 */
public final class Story {
    private static final int MARK = 2;

    private final StoryLine line;
    private final HolderKind kind;

    private Story(StoryLine line, HolderKind kind) {
        this.line = line;
        this.kind = kind;
    }

    /**
     * The story of one case.
     *
     * @param events its rows in their order, one at least
     * @param kind what its holders are
     * @param timed whether the log has times; otherwise steps are told
     * @param progress how far a holder got with the case by a status, and by the empty text where a row has none; {@link
     *     Progress#UNKNOWN} where nothing tells
     */
    public static Story of(
            Vector<LogEvent> events, HolderKind kind, boolean timed, Function<String, Progress> progress) {
        Objects.requireNonNull(kind, "kind");
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events: a story has one event at least");
        }
        return new Story(StoryLine.of(events, timed, progress), kind);
    }

    /** Tells it on a page, in English or Dutch. */
    public void tell(Page page, Locale locale) {
        Wording wording = Wording.in(locale);
        StoryTeller teller = new StoryTeller(line, Cast.of(line.holders(), kind, wording), wording);
        page.line(Paint.STRONG, "# " + teller.title());
        page.gap();
        page.line(Paint.PLAIN, teller.introduction(kind));
        heading(page, wording, "cast." + kind);
        items(page, teller.takePart().map(part -> new Tuple2<>("-", part)));
        heading(page, wording, "happened");
        items(page, teller.happened());
        heading(page, wording, "questions");
        items(
                page,
                StoryQuestions.about(line)
                        .zipWithIndex()
                        .map(question -> new Tuple2<>((question._2() + 1) + ".", wording.say(question._1()))));
    }

    private static void heading(Page page, Wording wording, String key) {
        page.gap();
        page.line(Paint.STRONG, "## " + wording.say("story.heading." + key));
        page.gap();
    }

    /** Texts that stand right of their labels, all equally far. */
    private static void items(Page page, Vector<Tuple2<String, String>> items) {
        int room = items.map(item -> item._1().length()).max().getOrElse(0);
        int indent = room + (room > MARK ? 2 : 1);
        items.forEach(item -> page.hanging(indent, item._1(), Paint.PLAIN, item._2()));
    }
}
