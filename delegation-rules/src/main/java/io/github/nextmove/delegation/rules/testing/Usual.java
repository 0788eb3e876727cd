package io.github.nextmove.delegation.rules.testing;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementBuilder;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Rejection;
import io.github.nextmove.delegation.rules.testing.seeds.Invented;
import io.github.nextmove.delegation.testing.Cast;
import io.github.nextmove.delegation.testing.Picks;
import io.github.nextmove.delegation.testing.Walk;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/** What stories begin with when nothing else is said: no built-in rule has anything against it. */
final class Usual {

    private Usual() {}

    /** Somewhere on a walk, mostly deep, with any past, looked at soon after. */
    static Story walked(long seed) {
        Picks picks = Picks.of(seed);
        Vector<Delegation> states =
                Walk.ofSeed(Lifecycle.standard(), seed, 8 + picks.below(44)).states();
        Delegation delegation = states.get(states.size() - 1 - picks.below(states.size()) / 2);
        Instant last = delegation.history().last().at();
        return Story.of(delegation, Invented.trackRecord(seed), last.plus(Duration.ofHours(picks.below(24 * 40))));
    }

    /** A week before the conversation. */
    static DraftDelegation draft(Delegatee delegatee) {
        return DraftDelegation.of(
                Occasion.of(NOOR, Cast.MONDAY.minus(Duration.ofDays(7))), Task.of("customer-meeting"), delegatee);
    }

    /** With a deadline on day 300, checkpoints on days 100 and 200, and at L3. */
    static AgreementBuilder agreement() {
        return Agreement.builder()
                .deadline(Story.date(300))
                .addCheckpoints(Story.date(100), Story.date(200))
                .autonomy(AutonomyLevel.L3);
    }

    /** On day 0: appointed, prepared, and talked about in full. */
    static Story handedOver(Story drafted, Agreement agreement) {
        return drafted.day(-5)
                .then(NOOR, ScheduleConversation::new)
                .day(-2)
                .then(NOOR, by -> new Prepare(by, HashSet.of(PreparationPart.values())))
                .day(0)
                .then(NOOR, by -> HoldConversation.accepted(by, agreement, Topic.values()));
    }

    static Delegation drafted(DraftDelegation draft) {
        return accepted(draft, Lifecycle.standard().draft(draft));
    }

    /** A story after a command more. */
    static Story then(Story story, Command command) {
        return new Story(
                accepted(command, Lifecycle.standard().decideAll(story.delegation(), command)),
                story.before(),
                story.now(),
                story.conversation());
    }

    /** Noor proposes, and sam consents. */
    static Story agreedAnew(Story story, AgreementChange change) {
        return story.then(NOOR, by -> new ProposeAgreement(by, change)).then(SAM, AcceptAgreement::new);
    }

    /** What the life cycle made of a command that it must accept. */
    private static Delegation accepted(Object command, Either<Rejection, Delegation> answer) {
        return answer.getOrElseThrow(rejection -> new AssertionError(command + " is refused: " + rejection));
    }
}
