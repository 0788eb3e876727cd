package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice.State;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Which findings are waived on a day, and what became of each waiver. */
final class Waiving {

    private final Vector<Waiver> waivers;
    private final Situation situation;
    private final LocalDate day;

    private Waiving(Vector<Waiver> waivers, Situation situation) {
        this.waivers = waivers;
        this.situation = situation;
        this.day = situation.today();
    }

    static Waiving of(Vector<Waiver> waivers, Situation situation) {
        return new Waiving(waivers.filter(waiver -> waiver.isFor(situation.delegation())), situation);
    }

    /** The findings that are left, and those that are waived. */
    Tuple2<Vector<Finding>, Vector<Finding>> of(Vector<Finding> findings) {
        return waivers.isEmpty()
                ? Tuple.of(findings, Vector.empty())
                : findings.partition(finding -> !isWaived(finding));
    }

    /** What is said of the waivers that hold and are about one of these findings of a rule. */
    Vector<Message> of(Rule rule, Vector<Finding> waived) {
        return waived.isEmpty()
                ? Vector.empty()
                : holding(rule.id())
                        .filter(waiver -> waived.exists(finding -> isAbout(waiver, finding)))
                        .map(waiver -> new WaiverNotice(State.IN_FORCE, waiver).message());
    }

    /** Those that concern the findings, those that lapsed last included, and those that hold without need. */
    Vector<WaiverNotice> notices(Vector<Answer> answers) {
        return waivers.flatMap(waiver -> state(waiver, answers).map(state -> new WaiverNotice(state, waiver)));
    }

    private Option<State> state(Waiver waiver, Vector<Answer> answers) {
        return answers.find(answer -> answer.rule().id().equals(waiver.rule()))
                .filter(answer -> answer.status() != Answer.Status.OFF && answer.status() != Answer.Status.ERROR)
                .flatMap(answer -> state(waiver, answer));
    }

    private Option<State> state(Waiver waiver, Answer answer) {
        if (waiver.holdsOn(day)) {
            boolean used = answer.waived().exists(finding -> isAbout(waiver, finding));
            boolean soon = !waiver.end().minusDays(Waiver.WARNING_DAYS).isAfter(day);
            return Option.some(used ? soon ? State.LAPSES_SOON : State.IN_FORCE : State.UNUSED);
        }
        return Option.when(
                day.isAfter(waiver.end()) && answer.findings().exists(finding -> isBack(waiver, finding)),
                State.LAPSED);
    }

    /** It was there while it was waived, and nobody made it good since. */
    private boolean isBack(Waiver waiver, Finding finding) {
        return isAbout(waiver, finding)
                && !finding.isResolved()
                && !situation.delegation().dayOf(finding.arose().at()).isAfter(waiver.end());
    }

    private static boolean isAbout(Waiver waiver, Finding finding) {
        return waiver.subject().forAll(finding.subject()::contains);
    }

    /** By one waiver of all that the rule finds, or by waivers of each thing that the finding is about. */
    private boolean isWaived(Finding finding) {
        Vector<Option<String>> about = holding(finding.rule()).map(Waiver::subject);
        return about.contains(Option.none())
                || !finding.subject().isEmpty()
                        && finding.subject().forAll(thing -> about.contains(Option.some(thing)));
    }

    private Vector<Waiver> holding(String rule) {
        return waivers.filter(waiver -> waiver.rule().equals(rule) && waiver.holdsOn(day));
    }
}
