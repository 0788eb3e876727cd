package io.github.nextmove.delegation.workshop.story;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.autonomy.Style;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.github.nextmove.delegation.text.Texts;
import io.github.nextmove.delegation.workshop.play.Comparison;
import io.github.nextmove.delegation.workshop.play.Difference;
import io.github.nextmove.delegation.workshop.play.Performance;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Tells how a scenario ends, and whether that was expected. */
final class EndTeller {
    private static final Vector<String> OF_THEIR_OWN = Vector.of("absent", "failures");

    private final Texts texts;
    private final Page page;
    private final MonkeyTeller monkeys;

    EndTeller(Texts texts, Page page, MonkeyTeller monkeys) {
        this.texts = texts;
        this.page = page;
        this.monkeys = monkeys;
    }

    /** How each link ends and, when there is more than one, who has what along the chain. */
    void tell(Performance played, LinkTeller links) {
        played.all().zipWithIndex().forEach(link -> tell(link._1, links, link._2 == 0));
        links.along(played.chain()).forEach(line -> page.hanging(Storyteller.TEXT, "", Paint.PLAIN, line));
    }

    /** The phase, the monkeys, the advice, the counters, and what became of the waivers that it needs. */
    private void tell(Performance played, LinkTeller links, boolean first) {
        String phase = texts.render(text("phase").with("phase", played.end().phase()));
        page.hanging(
                Storyteller.TEXT, first ? texts.render(text("end")) : "", Paint.PLAIN, links.in(played.end(), phase));
        monkeys.tell(played.end());
        more(advice(played.advice()));
        Vector<Message> counted = Comparison.counters(played.counters())
                .filterValues(count -> count > 0)
                .toVector()
                .map(counter -> text("counter." + counter._1).with("count", counter._2));
        if (!counted.isEmpty()) {
            more(text("counted").with("counters", counted));
        }
        played.review()
                .notices()
                .reject(notice -> notice.state() == WaiverNotice.State.UNUSED)
                .forEach(notice -> more(notice.message()));
    }

    /** Whether all is as expected and, point by point, what is not. */
    void verdict(Performance played, Option<Vector<Difference>> differences) {
        if (differences.isEmpty()) {
            page.hanging(Storyteller.TEXT, "", Paint.STRONG, texts.render(onlyTold(played)));
            some("difference.failures", "failures", played.failed());
        } else if (differences.get().isEmpty()) {
            page.hanging(Storyteller.TEXT, "", Paint.GOOD, texts.render(text("as.expected")));
        } else {
            page.hanging(Storyteller.TEXT, "", Paint.BAD, texts.render(text("differs")));
            differences.get().forEach(this::difference);
        }
    }

    private static Message onlyTold(Performance played) {
        if (played.scenario().expectation().isEmpty()) {
            return text("told.nothing");
        }
        return played.ruleSet() == played.scenario().ruleSet()
                ? text("told.house")
                : text("told.rules").with("rules", played.scenario().ruleSet().name());
    }

    private void difference(Difference difference) {
        if (difference instanceof Difference.Several several) {
            some("difference.missing", several.point(), several.missing());
            some(extra(several.point()), several.point(), several.extra());
        } else if (difference instanceof Difference.Other other) {
            point(text("difference.other")
                    .with("point", other.point())
                    .with("expected", value(other.expected()))
                    .with("actual", value(other.actual())));
        }
    }

    /** Also of one link of several: {@code links.2.absent} is about what must be absent there. */
    private static String extra(String point) {
        String last = point.substring(point.lastIndexOf('.') + 1);
        if (!OF_THEIR_OWN.contains(last)) {
            return "difference.extra";
        }
        return point.endsWith(".failures") ? "difference.failures.part" : "difference." + last;
    }

    private void some(String key, String point, Vector<String> codes) {
        if (!codes.isEmpty()) {
            point(text(key).with("point", point).with("codes", codes.mkString(", ")));
        }
    }

    private void point(Message message) {
        page.hanging(Storyteller.TEXT + 2, " ".repeat(Storyteller.TEXT) + "-", Paint.PLAIN, texts.render(message));
    }

    private static Object value(Option<String> value) {
        return value.isDefined() ? value.get() : text("none");
    }

    private static Message advice(Advice advice) {
        return advice.autonomy()
                .map(level -> text("advice")
                        .with("level", level)
                        .with("style", advice.style().map(Style::name).getOrElse(""))
                        .with("support", support(advice)))
                .getOrElse(text("advice.none"))
                .with("why", advice.explanation());
    }

    private static Message support(Advice advice) {
        return text("support." + advice.support().map(Enum::name).getOrElse("LOW"));
    }

    private void more(Message message) {
        page.hanging(Storyteller.TEXT, "", Paint.PLAIN, texts.render(message));
    }

    private static Message text(String key) {
        return Storyteller.text(key);
    }
}
