package io.github.nextmove.delegation.workshop.story;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.text.Texts;
import io.github.nextmove.delegation.workshop.play.News;

/** Tells what a rule found: what was seen, why it matters, whose move is next, and where the rule comes from. */
final class FindingTeller {
    private static final int TEXT = Storyteller.TEXT + 4;

    private final Texts texts;
    private final Page page;

    FindingTeller(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /** What became of a finding. */
    void tell(News news) {
        Finding finding = news.finding();
        switch (news.kind()) {
            case AROSE -> arose(finding);
            case GREW -> mark("!", paint(finding.severity()), about("finding.grew", finding));
            case STAYED -> mark("!", paint(finding.severity()), about("finding.stayed", finding));
            case RESOLVED -> mark("+", Paint.GOOD, about("finding.resolved", finding));
            case PASSED -> mark("+", Paint.GOOD, about("finding.passed", finding));
        }
    }

    /** A finding in full. */
    void arose(Finding finding) {
        mark(
                finding.severity() == Severity.INFO ? "i" : "!",
                paint(finding.severity()),
                text("finding.arose").with("severity", severity(finding)).with("problem", finding.problem()));
        more(Paint.PLAIN, text("finding.reason").with("reason", finding.reason()));
        more(Paint.PLAIN, text("finding.next").with("owner", finding.owner()).with("next", finding.nextMove()));
        finding.alternatives()
                .forEach(other -> more(
                        Paint.PLAIN,
                        text("finding.other").with("owner", other.owner()).with("other", other.what())));
        more(
                Paint.FAINT,
                text(finding.agreement() > 1 ? "finding.source.version" : "finding.source")
                        .with("code", finding.rule())
                        .with("source", source(finding))
                        .with("version", finding.agreement()));
    }

    private Message about(String key, Finding finding) {
        return text(key)
                .with("severity", severity(finding))
                .with("code", finding.rule())
                .with("problem", finding.problem());
    }

    /** The requirements or, where there are none, who wrote it. */
    private static Object source(Finding finding) {
        return finding.requirements().isEmpty()
                ? finding.source()
                : finding.requirements().mkString(", ");
    }

    private static Message severity(Finding finding) {
        return text("severity." + finding.severity());
    }

    private static Message text(String key) {
        return Storyteller.text(key);
    }

    private void mark(String sign, Paint paint, Message message) {
        page.hanging(TEXT - 2, " ".repeat(TEXT - 4) + sign, paint, texts.render(message));
    }

    private void more(Paint paint, Message message) {
        page.hanging(TEXT - 2, "", paint, texts.render(message));
    }

    private static Paint paint(Severity severity) {
        return switch (severity) {
            case VIOLATION -> Paint.BAD;
            case WARNING -> Paint.CARE;
            case ADVICE, INFO -> Paint.HINT;
        };
    }
}
