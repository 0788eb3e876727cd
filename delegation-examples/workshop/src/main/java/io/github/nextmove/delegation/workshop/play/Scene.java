package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.testing.scenario.Step;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What one step led to.
 *
 * @param step what somebody did
 * @param before the delegation before it
 * @param after the delegation after it; the same when the step was refused
 * @param refusal why it was refused, if it was
 * @param news the findings that came, changed or went by it
 * @param waivers what became of the waivers
 */
public record Scene(
        Step step,
        Delegation before,
        Delegation after,
        Option<Refusal> refusal,
        Vector<News> news,
        Vector<WaiverNotice> waivers) {

    Scene with(Vector<News> otherNews, Vector<WaiverNotice> otherWaivers) {
        return new Scene(step, before, after, refusal, otherNews, otherWaivers);
    }
}
