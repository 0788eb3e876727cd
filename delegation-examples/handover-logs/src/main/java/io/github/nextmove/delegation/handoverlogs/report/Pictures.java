package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.PingPong;
import io.github.nextmove.delegation.handoverlogs.report.Picture.Bar;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.Duration;

/** The pictures with bars; where there are very many, the smallest stand together. */
final class Pictures {
    private static final int MOST = 20;
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    private final Findings findings;
    private final Wording wording;

    Pictures(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    /** For all logs. */
    Picture distribution() {
        Vector<Bar> bars = Distribution.of(findings.analysis().casesByHandOffs())
                .map(step -> new Bar(step.handOffs(), step.cases(), wording.number(step.cases())));
        return picture(
                Picture.DISTRIBUTION,
                wording.say("heading.distribution"),
                "cases",
                "page.unit.cases",
                "top.none",
                bars);
    }

    /** Where the holders are groups. */
    Vector<Picture> ofGroups() {
        return findings.groups().toVector().flatMap(groups -> Vector.of(pingPong(groups))
                .appendAll(groups.timeWithEach().map(this::times)));
    }

    private Picture pingPong(GroupFigures groups) {
        Vector<PingPong> shown = groups.pingPong().take(MOST);
        Vector<PingPong> others = groups.pingPong().drop(MOST);
        Vector<Bar> bars = shown.map(pair -> cases(
                        wording.say(Wording.text("page.pingPong.pair")
                                .with("one", wording.holder(pair.one()))
                                .with("other", wording.holder(pair.other()))),
                        pair.cases()))
                .appendAll(Vector.of(others)
                        .filter(rest -> !rest.isEmpty())
                        .map(rest -> cases(
                                others(rest.size()),
                                rest.map(PingPong::cases).sum().longValue())));
        return picture(
                "pingPong", wording.say("page.pingPong"), "cases", "page.unit.cases", "page.pingPong.none", bars);
    }

    private Bar cases(String label, long cases) {
        return new Bar(label, cases, wording.number(cases));
    }

    private Picture times(Map<String, Duration> times) {
        Vector<Tuple2<String, Duration>> all = times.toVector();
        Vector<Tuple2<String, Duration>> rest = all.drop(MOST);
        Vector<Tuple2<String, Duration>> shown = all.take(MOST)
                .map(time -> time.map1(wording::holder))
                .appendAll(Vector.of(rest)
                        .filter(others -> !others.isEmpty())
                        .map(others -> new Tuple2<>(
                                others(others.size()), others.map(Tuple2::_2).fold(Duration.ZERO, Duration::plus))));
        double longest = shown.map(time -> (double) time._2().toSeconds()).max().getOrElse(0.0);
        double unit = longest >= 2 * DAY ? DAY : longest >= 2 * HOUR ? HOUR : MINUTE;
        String name = unit == DAY ? "days" : unit == HOUR ? "hours" : "minutes";
        return picture(
                "time",
                wording.say("page.time"),
                "said",
                "page.unit." + name,
                "top.none",
                shown.map(time -> new Bar(time._1(), time._2().toSeconds() / unit, Durations.say(time._2(), wording))));
    }

    private String others(int count) {
        return wording.say(Wording.text("page.top.others").with("count", wording.number(count)));
    }

    private Picture picture(String id, String title, String said, String unit, String none, Vector<Bar> bars) {
        return new Picture(
                id,
                title,
                wording.say("page." + id + ".text"),
                wording.say("page." + id + ".item"),
                wording.say(unit),
                wording.say(said.equals("said") ? "page.time.said" : unit),
                wording.say(none),
                bars);
    }
}
