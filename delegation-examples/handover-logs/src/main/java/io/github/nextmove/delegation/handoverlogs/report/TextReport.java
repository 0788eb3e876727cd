package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Tells what was found on a page of text, such as in a terminal: figures and what they mean, and what to do next. */
public final class TextReport {
    private static final int NAME = 28;
    private static final int NUMBER = 13;
    private static final int GAP = 3;

    private final Findings findings;
    private final Page page;
    private final Wording wording;

    private TextReport(Findings findings, Page page, Wording wording) {
        this.findings = findings;
        this.page = page;
        this.wording = wording;
    }

    /** Writes all of it, in English or Dutch. */
    public static void write(Findings findings, Page page, Locale locale) {
        new TextReport(findings, page, Wording.in(locale)).write();
    }

    private void write() {
        Reading reading = new Reading(findings, wording);
        page.line(Paint.STRONG, reading.title());
        page.line(Paint.PLAIN, reading.howItWasRead().mkString(" "));
        heading("figures");
        Figure.of(findings.analysis()).forEach(this::figure);
        kinds();
        TextPictures pictures = new TextPictures(page, wording);
        heading("distribution");
        pictures.distribution(findings.analysis().casesByHandOffs());
        findings.groups().forEach(pictures::groups);
        if (findings.groups().isEmpty()) {
            page.gap();
            page.line(Paint.CARE, wording.say("leftOut." + findings.kind()));
        }
        list("notes", reading.notes());
        list("limits", reading.limits());
        list("next", reading.nextMoves());
    }

    private void kinds() {
        heading("kinds");
        findings.analysis()
                .handBacksByKind()
                .peek(kinds -> Figure.of(kinds).forEach(this::figure))
                .onEmpty(() -> page.line(Paint.PLAIN, wording.say("kinds.none")));
    }

    private void figure(Figure figure) {
        String name = figure.name(wording);
        String number = wording.number(figure.number());
        int room = Math.max(1, NAME + NUMBER - name.length() - number.length());
        page.hanging(
                NAME + NUMBER + GAP,
                name + " ".repeat(room) + number + " ".repeat(GAP),
                Paint.FAINT,
                figure.means(wording));
    }

    private void list(String key, Vector<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(key);
            sentences.forEach(sentence -> page.hanging(2, "-", Paint.PLAIN, sentence));
        }
    }

    private void heading(String key) {
        page.gap();
        page.line(Paint.STRONG, wording.say("heading." + key));
    }
}
