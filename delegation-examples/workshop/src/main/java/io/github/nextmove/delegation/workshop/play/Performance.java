package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.chain.Chain;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Answer;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.autonomy.Advice;
import io.github.nextmove.delegation.rules.standard.Counters;
import io.github.nextmove.delegation.rules.testing.scenario.RuleSelection;
import io.github.nextmove.delegation.rules.testing.scenario.Scenario;
import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A scenario that was played, under some rules: its first delegation and, with it, the parts that were handed on.
 *
 * @param scenario what was played
 * @param ruleSet under which of the built-in rules
 * @param link the number of the link that it is about: 1, or that of a part
 * @param begin the delegation when it was drafted and rated
 * @param scenes what each step led to, in order
 * @param end the delegation at the end
 * @param untold the findings at the end that came at no step
 * @param review what the rules say at the end
 * @param closing what they said when somebody last tried to close it, if anybody did
 * @param atClose what the gates said of each refused CLOSE, each code and subject once
 * @param advice how freely to let the delegatee act, as of the end
 * @param counters the sums over the history
 * @param parts the parts that were handed on, each played on its own; none in a part
 * @param chain all links at the end
 * @param story the scenes of all links, in the order in which they are told
 */
public record Performance(
        Scenario scenario,
        RuleSelection ruleSet,
        int link,
        Delegation begin,
        Vector<Scene> scenes,
        Delegation end,
        Vector<Finding> untold,
        Review review,
        Option<Review> closing,
        Vector<Finding> atClose,
        Advice advice,
        Counters counters,
        Vector<Performance> parts,
        Chain chain,
        Vector<Scene> story) {

    /** With its parts, whose scenes take their places in the story; steps on a link that is not there stay as they are. */
    Performance with(Vector<Performance> others, Chain whole, Vector<Scene> staged) {
        Vector<Performance> all = others.prepend(this);
        Map<Integer, Iterator<Scene>> told =
                all.toLinkedMap(one -> one.link(), one -> one.scenes().iterator());
        Vector<Scene> inOrder = staged.map(
                scene -> told.get(scene.step().link()).map(Iterator::next).getOrElse(scene));
        return new Performance(
                scenario, ruleSet, link, begin, scenes, end, untold, review, closing, atClose, advice, counters, others,
                whole, inOrder);
    }

    /** The first delegation and all parts. */
    public Vector<Performance> all() {
        return parts.prepend(this);
    }

    /** All findings, those of the gates last. */
    public Vector<Finding> allFindings() {
        return review.findings().appendAll(atClose);
    }

    /** The answers of the rules that failed, in this link. */
    public Vector<Answer> failures() {
        return closing.toVector().prepend(review).flatMap(Review::failures);
    }

    /** The ids of the rules that failed, in this link or in a part, each once. */
    public Vector<String> failed() {
        return all().flatMap(Performance::failures)
                .map(answer -> answer.rule().id())
                .distinct();
    }

    /** What a rule answers at the end or, if it is a gate, when somebody last tried to close; none if it is not played. */
    public Option<Answer> answer(String rule) {
        return closing.toVector().append(review).flatMap(Review::answers).find(answer -> answer.rule()
                .id()
                .equals(rule));
    }

    /** The waivers that were needed at a step or at the end, and those that held and were not. */
    public Tuple2<Vector<Waiver>, Vector<Waiver>> waivers() {
        Vector<WaiverNotice> notices =
                all().flatMap(one -> one.scenes.flatMap(Scene::waivers).appendAll(one.review.notices()));
        Vector<Waiver> needed = notices.filter(notice -> notice.state() != WaiverNotice.State.UNUSED)
                .map(WaiverNotice::waiver)
                .distinct();
        return Tuple.of(needed, notices.map(WaiverNotice::waiver).distinct().removeAll(needed));
    }

    /** The steps that were refused; in the first link, those on a link that is not there too. */
    public Vector<Scene> refused() {
        Vector<Integer> others = parts.map(Performance::link);
        return story.filter(scene ->
                scene.refusal().isDefined() && !others.contains(scene.step().link()));
    }
}
