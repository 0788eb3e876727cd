package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.Checkpoint;
import io.github.nextmove.delegation.CheckpointItem;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.event.CheckpointHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Histories of any length in the mix of cases W1 and W3: handed over as in W1, then again and again a checkpoint and
 * a problem that stays in place, as in W1, and two that jump to and fro, as in W3.
 */
final class LongStory {

    private static final PersonId NOOR = PersonId.of("noor");
    private static final PersonId SAM = PersonId.of("sam");
    private static final MatterId STAKEHOLDER = MatterId.of("stakeholder-x");
    private static final MatterId TEST_RIG = MatterId.of("test-rig");
    private static final MatterId CATERER = MatterId.of("caterer");
    private static final int TO_THE_PROBLEM = 8;

    private final List<Event> events = new ArrayList<>();
    private Instant now;

    private LongStory() {
        events.add(Recorded.of(Script.draft()));
        Script.toTheProblem().map(Recorded::of).forEach(events::add);
        now = events.get(events.size() - 1).at();
    }

    /** The first events of it, as many as asked. */
    static Vector<Event> of(int length) {
        LongStory story = new LongStory();
        while (story.events.size() < length) {
            story.round();
        }
        return Vector.ofAll(story.events.subList(0, Math.max(length, TO_THE_PROBLEM)));
    }

    /** Eleven events: three of W1, and the eight of W3 in which problems jump. */
    private void round() {
        moved(CATERER, SAM);
        checkpoint();
        raised(STAKEHOLDER);
        moved(STAKEHOLDER, NOOR);
        moved(STAKEHOLDER, SAM);
        raised(STAKEHOLDER);
        moved(STAKEHOLDER, NOOR);
        raised(TEST_RIG);
        moved(TEST_RIG, SAM);
        moved(STAKEHOLDER, SAM);
        raised(CATERER);
    }

    private void checkpoint() {
        Checkpoint checkpoint = Checkpoint.builder()
                .addItems(CheckpointItem.values())
                .questions(2)
                .answers(0)
                .summaryConfirmed(true)
                .build();
        events.add(new CheckpointHeld(by(NOOR), checkpoint));
    }

    private void raised(MatterId matter) {
        events.add(new ProblemRaised(by(SAM), matter));
    }

    private void moved(MatterId matter, PersonId owner) {
        LocalDate due = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(3);
        events.add(new NextMoveAgreed(by(NOOR), matter, NextMove.of(owner, due)));
    }

    private Occasion by(PersonId person) {
        now = now.plusSeconds(7_200);
        return Occasion.of(person, now).in(ConversationId.of("m" + events.size()));
    }
}
