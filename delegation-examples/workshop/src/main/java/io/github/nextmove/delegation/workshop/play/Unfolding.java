package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** At which step each finding came, changed and went. */
final class Unfolding {
    private final TrackRecord before;
    private final Delegation begin;
    private final Vector<Finding> atEnd;
    private final Set<String> asOfNow;

    /** The rules that must be asked after each step; what the others say at the end tells when it came and went. */
    private final RuleBook eachStep;

    Unfolding(RuleBook book, TrackRecord before, Delegation begin, Vector<Finding> atEnd) {
        this.before = before;
        this.begin = begin;
        Vector<String> order = book.rules().map(Rule::id);
        this.atEnd = atEnd.sortBy(finding -> order.indexOf(finding.rule()));
        this.asOfNow = book.rules().filter(Rule::isAsOfNow).map(Rule::id).toSet();
        this.eachStep = book.only(rule -> rule.isAsOfNow()
                || atEnd.exists(
                        finding -> finding.rule().equals(rule.id()) && finding.severity() != book.severityOf(rule)));
    }

    /** The scenes, each with its news. */
    Vector<Scene> of(Vector<Scene> scenes) {
        Vector<Scene> told = Vector.empty();
        Vector<Finding> last = Vector.empty();
        for (Scene scene : scenes) {
            Review review = review(scene);
            Vector<Finding> now = review.findings();
            Vector<Finding> waived = review.answers().flatMap(Answer::waived);
            told = told.append(
                    scene.with(recorded(scene, last, now).appendAll(asOfNow(last, now, waived)), review.notices()));
            last = now;
        }
        return told;
    }

    /** The findings at the end that came at none of the scenes, such as when every step was refused. */
    Vector<Finding> untold(Vector<Scene> told) {
        Vector<Finding> arose = told.flatMap(Scene::news).map(News::finding);
        return atEnd.filter(finding -> same(finding, arose).isEmpty());
    }

    /** As of the step; as of the last event, where the step would be before it. */
    private Review review(Scene scene) {
        Instant step = scene.step().command().at();
        Instant last = scene.after().history().last().at();
        return eachStep.review(scene.after(), before, step.isBefore(last) ? last : step);
    }

    /** Those of what was recorded are known for certain at the end: a conversation may still be going on. */
    private Vector<News> recorded(Scene scene, Vector<Finding> last, Vector<Finding> now) {
        if (scene.refusal().isDefined()) {
            return Vector.empty();
        }
        int number = scene.after().number();
        Vector<Finding> recorded = atEnd.reject(finding -> asOfNow.contains(finding.rule()));
        Vector<Finding> ended =
                recorded.filter(finding -> finding.resolved().exists(moment -> moment.event() == number));
        Vector<Finding> begun = recorded.filter(finding -> arose(finding) == number);
        Vector<News> arose = begun.map(finding -> new News(
                ended.exists(before -> finding.continues(before)) ? News.Kind.STAYED : News.Kind.AROSE,
                same(finding, now).getOrElse(finding)));
        Vector<News> grew = recorded.filter(finding -> arose(finding) < number)
                .filter(finding -> same(finding, now).exists(is -> is.severity() == finding.severity())
                        && same(finding, last).exists(was -> was.severity() != finding.severity()))
                .map(finding -> new News(News.Kind.GREW, finding));
        Vector<News> resolved = ended.reject(before -> begun.exists(next -> next.continues(before)))
                .map(finding -> new News(News.Kind.RESOLVED, finding));
        return arose.appendAll(grew).appendAll(resolved);
    }

    /** What arose before the first step shows at that step. */
    private int arose(Finding finding) {
        return Math.max(finding.arose().event(), begin.number() + 1);
    }

    /** What is waived from now on did not pass. */
    private Vector<News> asOfNow(Vector<Finding> last, Vector<Finding> now, Vector<Finding> waived) {
        Vector<News> arose = now.filter(finding ->
                        asOfNow.contains(finding.rule()) && same(finding, last).isEmpty())
                .map(finding -> new News(News.Kind.AROSE, finding));
        Vector<News> passed = last.filter(finding -> asOfNow.contains(finding.rule())
                        && same(finding, now.appendAll(waived)).isEmpty())
                .map(finding -> new News(News.Kind.PASSED, finding));
        return arose.appendAll(passed);
    }

    private Option<Finding> same(Finding finding, Vector<Finding> others) {
        return others.find(other -> other.rule().equals(finding.rule())
                && other.subject().equals(finding.subject())
                && (asOfNow.contains(finding.rule()) || other.arose().equals(finding.arose())));
    }
}
