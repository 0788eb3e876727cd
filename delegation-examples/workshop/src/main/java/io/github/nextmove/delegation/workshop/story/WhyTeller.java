package io.github.nextmove.delegation.workshop.story;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.text.Texts;
import io.github.nextmove.delegation.workshop.play.Performance;
import io.vavr.control.Option;

/** Tells why a rule answers as it does, with the values it saw. */
final class WhyTeller {
    private final Texts texts;
    private final Page page;

    WhyTeller(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /** What a rule answers at the end; a gate, what it answered when somebody last tried to close. */
    void tell(Performance played, String rule) {
        Option<Answer> answer = played.answer(rule);
        answer.forEach(given -> given.why().lines(texts).forEach(this::line));
        if (answer.isEmpty()) {
            Message notPlayed = Storyteller.text("why.not.played")
                    .with("rule", rule)
                    .with("rules", played.ruleSet().name());
            page.hanging(Storyteller.TEXT, " ".repeat(Storyteller.TEXT - 2) + "?", Paint.HINT, texts.render(notPlayed));
        }
    }

    /** As far to the right as it stands in the tree. */
    private void line(String line) {
        String text = line.stripLeading();
        int depth = Storyteller.TEXT + line.length() - text.length();
        String sign = depth == Storyteller.TEXT ? "?" : "-";
        page.hanging(depth, " ".repeat(depth - 2) + sign, Paint.HINT, text);
    }
}
