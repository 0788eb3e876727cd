package io.github.nextmove.delegation.handoverlogs.analysis;

import io.github.nextmove.delegation.handoverlogs.log.LogEvent;
import io.github.nextmove.delegation.rules.upward.HandOff;
import io.github.nextmove.delegation.rules.upward.Holding;
import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case of which more may follow: who has it and how it came there, and counts; not its events. */
final class OpenCase {
    private final String caseId;
    private int events;
    private int handOffs;
    private int handBacks;
    private int circularReturns;
    private int finished;
    private int accepted;

    @Nullable
    private Holding<String> holding;

    @Nullable
    private Instant first;

    @Nullable
    private Instant last;

    private Map<Pair, Integer> handedBack = HashMap.empty();

    OpenCase(String caseId) {
        this.caseId = caseId;
    }

    /** Whether an event is told after a later one. */
    boolean isPast(LogEvent event) {
        return last != null && event.at().isBefore(last);
    }

    void happened(LogEvent event) {
        events++;
        if (event.isTimed()) {
            first = first == null ? event.at() : first;
            last = event.at();
        }
    }

    boolean isWith(String holder) {
        return holding != null && holding.holder().equals(holder);
    }

    /** It goes to another holder: a hand-off, unless that is the first one. */
    Option<HandOff<String>> goesTo(String holder, Instant at) {
        if (holding == null) {
            holding = Holding.first(holder, at);
            return Option.none();
        }
        HandOff<String> handOff = holding.handTo(holder, at);
        holding = handOff.received();
        count(handOff);
        return Option.some(handOff);
    }

    void reaches(Progress progress) {
        if (holding != null) {
            holding = holding.reaching(progress);
        }
    }

    Option<Holding<String>> holding() {
        return Option.of(holding);
    }

    private Option<Instant> first() {
        return Option.of(first);
    }

    Option<Instant> last() {
        return Option.of(last);
    }

    /** Who handed it back to each other, and how often. */
    Map<Pair, Integer> handedBack() {
        return handedBack;
    }

    private void count(HandOff<String> handOff) {
        handOffs++;
        if (handOff.isCircular()) {
            circularReturns++;
        }
        if (handOff.isHandBack()) {
            handBacks++;
            handedBack = handedBack.put(Pair.of(handOff.from(), handOff.to()), 1, Integer::sum);
            finished += handOff.progress() == Progress.FINISHED ? 1 : 0;
            accepted += handOff.progress() == Progress.ACCEPTED ? 1 : 0;
        }
    }

    CaseFigures figures(boolean statusesTell) {
        return new CaseFigures(
                caseId,
                events,
                holders(),
                handOffs,
                handBacks,
                circularReturns,
                Option.when(statusesTell, () -> new HandBackKinds(accepted, handBacks - accepted - finished, finished)),
                first(),
                last());
    }

    private int holders() {
        return holding == null ? 0 : holding.others().size() + (holding.giver().isDefined() ? 2 : 1);
    }
}
