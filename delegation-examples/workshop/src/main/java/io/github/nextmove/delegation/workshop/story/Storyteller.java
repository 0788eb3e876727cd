package io.github.nextmove.delegation.workshop.story;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.text.Texts;
import io.github.nextmove.delegation.workshop.play.Difference;
import io.github.nextmove.delegation.workshop.play.Performance;
import io.github.nextmove.delegation.workshop.play.Scene;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/** Tells a scenario that was played: what happened day by day, what the rules say of it, and how it ends. */
public final class Storyteller {
    /** Where the text stands, right of the days. */
    static final int TEXT = 11;

    private static final String BUNDLE = "io.github.nextmove.delegation.workshop.story.story";

    private final Texts texts;
    private final Page page;
    private final FindingTeller findings;
    private final MonkeyTeller monkeys;
    private final EndTeller end;
    private final WhyTeller why;

    /** One that tells in a language, on a page. */
    public Storyteller(Locale language, Page page) {
        this.texts = Texts.in(language).countingDaysFrom(Scenario.DAY_ZERO);
        this.page = page;
        this.findings = new FindingTeller(texts, page);
        this.monkeys = new MonkeyTeller(texts, page);
        this.end = new EndTeller(texts, page, monkeys);
        this.why = new WhyTeller(texts, page);
    }

    static Message text(String key) {
        return Message.of(BUNDLE, key);
    }

    /** The whole story, with why some rules answer as they do, and how it compares to what was expected, if anything. */
    public void tell(Performance played, Option<Vector<Difference>> differences, Vector<String> rules) {
        heading(played);
        beginning(played.begin());
        played.story().forEach(scene -> tell(scene, links(played)));
        end.tell(played, links(played));
        played.all().flatMap(Performance::untold).forEach(finding -> findings.arose(finding));
        rules.forEach(rule -> why(played, rule));
        end.verdict(played, differences);
        page.gap();
    }

    /** What was asked for and what differs, if anything does. */
    public void tellBriefly(Performance played, Option<Vector<Difference>> differences, Vector<String> rules) {
        boolean differs = differences.exists(found -> !found.isEmpty())
                || !played.failed().isEmpty();
        if (differs || !rules.isEmpty()) {
            heading(played);
            rules.forEach(rule -> why(played, rule));
        }
        if (differs) {
            end.verdict(played, differences);
        }
    }

    private LinkTeller links(Performance played) {
        return new LinkTeller(texts, !played.parts().isEmpty());
    }

    /** In each link on its own. */
    private void why(Performance played, String rule) {
        for (Performance link : played.all()) {
            links(played).heading(link.end()).forEach(heading -> page.hanging(TEXT, "", Paint.STRONG, heading));
            why.tell(link, rule);
        }
    }

    private void heading(Performance played) {
        page.line(
                Paint.STRONG, played.scenario().id() + ": " + played.scenario().title());
    }

    private void beginning(Delegation begin) {
        String day = day(begin.history().last().at().atZone(begin.zone()).toLocalDate());
        begin.history()
                .events()
                .zipWithIndex()
                .forEach(event ->
                        page.hanging(TEXT, event._2 == 0 ? day : "", Paint.PLAIN, texts.render(event._1, begin)));
        monkeys.tell(begin);
    }

    private void tell(Scene scene, LinkTeller links) {
        String day = day(scene.before().dayOf(scene.step().command().at()));
        if (scene.refusal().isDefined()) {
            Message refused = text("refused")
                    .with("person", scene.step().command().by())
                    .with("command", scene.step().command().type());
            String sentence = texts.render(refused);
            page.hanging(TEXT, day, Paint.BAD, isInNoLink(scene) ? sentence : links.in(scene.before(), sentence));
        } else {
            String happened = texts.render(scene.after().history().last(), scene.after());
            page.hanging(TEXT, day, Paint.PLAIN, links.in(scene.after(), happened));
        }
        scene.step()
                .says()
                .filter(says -> !says.isBlank())
                .forEach(says -> page.hanging(
                        TEXT, "", Paint.PLAIN, texts.render(text("says").with("text", says))));
        scene.refusal().forEach(refusal -> {
            refusal.otherReasons()
                    .flatMap(texts::render)
                    .forEach(reason -> page.hanging(TEXT + 2, " ".repeat(TEXT) + "-", Paint.PLAIN, reason));
            refusal.findings().forEach(finding -> findings.arose(finding));
        });
        monkeys.tell(scene);
        scene.news().forEach(news -> findings.tell(news));
    }

    private static boolean isInNoLink(Scene scene) {
        return scene.refusal()
                .exists(refusal -> refusal.rejection().reasons().exists(Reason.UnknownLink.class::isInstance));
    }

    private String day(LocalDate date) {
        return texts.render(text("day").with("day", date));
    }
}
