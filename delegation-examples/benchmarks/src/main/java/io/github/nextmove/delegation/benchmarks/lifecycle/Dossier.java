package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.event.ColleaguesInformed;
import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.Prepared;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.github.nextmove.delegation.event.ReadinessRated;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What users of a peer keep beside its state: the history, the matters, and what was agreed.
 *
 * <p>Mutable, and says of what may not happen only that it may not: peers have no reasons.
 */
final class Dossier {

    private final DelegationDrafted drafted;
    private final List<Event> history;
    private final Shelf matters;
    private final Set<PreparationPart> preparation;
    private Phase phase = Phase.DRAFT;
    private Readiness readiness;
    private @Nullable Agreement agreement;
    private @Nullable Evaluation evaluation;

    Dossier(DelegationDrafted drafted) {
        this.drafted = drafted;
        this.history = new ArrayList<>();
        this.matters = new Shelf(drafted);
        this.preparation = EnumSet.noneOf(PreparationPart.class);
        this.readiness = Readiness.unknown(drafted.task().type());
        history.add(drafted);
    }

    private Dossier(Dossier other) {
        this.drafted = other.drafted;
        this.history = new ArrayList<>(other.history);
        this.matters = other.matters.copy();
        this.preparation = EnumSet.copyOf(other.preparation);
        this.phase = other.phase;
        this.readiness = other.readiness;
        this.agreement = other.agreement;
        this.evaluation = other.evaluation;
    }

    /** One of its own, as read back from where it was kept. */
    Dossier copy() {
        return new Dossier(this);
    }

    /** How many events there are. */
    int size() {
        return history.size();
    }

    /** The phase, which is kept with the rest for when the machine is brought back. */
    Phase phase() {
        return phase;
    }

    /** Whether an event may happen, whatever the phase: the person, the moment, and what it carries. */
    boolean allows(Event event) {
        PersonId by = event.by();
        return Trigger.of(event).mayBeBy(partyOf(by))
                && !event.at().isBefore(history.get(history.size() - 1).at())
                && !by.value().isBlank()
                && carriesWhatItNeeds(event);
    }

    private boolean carriesWhatItNeeds(Event event) {
        return switch (event.type()) {
            case CONVERSATION_HELD -> {
                ConversationHeld held = (ConversationHeld) event;
                yield !held.accepted() || held.agreement().isDefined();
            }
            case COLLEAGUES_INFORMED -> knows(((ColleaguesInformed) event).who());
            case PROBLEM_RAISED -> !((ProblemRaised) event).matter().value().isBlank();
            case NEXT_MOVE_AGREED -> {
                NextMoveAgreed agreed = (NextMoveAgreed) event;
                PersonId owner = agreed.nextMove().owner();
                yield matters.knows(agreed.matter()) && (isDelegator(owner) || isDelegatee(owner));
            }
            case EVALUATION_HELD -> knows(((EvaluationHeld) event).evaluation().participants());
            default -> true;
        };
    }

    /** Keeps what happened. */
    void record(Event event) {
        phase = Trigger.of(event).to(phase);
        history.add(event);
        int number = history.size();
        switch (event.type()) {
            case READINESS_RATED -> readiness = Rated.after(readiness, (ReadinessRated) event, drafted.delegator());
            case PREPARED -> ((Prepared) event).parts().forEach(preparation::add);
            case CONVERSATION_HELD -> {
                if (((ConversationHeld) event).accepted()) {
                    agreement = ((ConversationHeld) event).agreement().get();
                    matters.handedOver(event.at(), number);
                }
            }
            case PROBLEM_RAISED -> matters.raised((ProblemRaised) event, number);
            case NEXT_MOVE_AGREED -> matters.moved((NextMoveAgreed) event, number);
            case EVALUATION_HELD -> {
                Evaluation held = ((EvaluationHeld) event).evaluation();
                evaluation = evaluation == null ? held : evaluation.completedBy(held);
            }
            case RECALLED -> matters.takenBack(event.at(), number);
            default -> {}
        }
    }

    /** With the phase that the machine says. */
    Told told(Phase ofMachine) {
        return new Told(
                ofMachine,
                Vector.ofAll(history),
                matters.inOrder(),
                readiness,
                TreeSet.ofAll(preparation),
                Option.of(agreement),
                Option.of(evaluation));
    }

    private Party partyOf(PersonId person) {
        if (isDelegator(person)) {
            return Party.DELEGATOR;
        }
        if (isDelegatee(person)) {
            return Party.DELEGATEE;
        }
        return drafted.colleagues().contains(person) ? Party.LISTED_COLLEAGUE : Party.OUTSIDER;
    }

    private boolean isDelegator(PersonId person) {
        return person.equals(drafted.delegator());
    }

    private boolean isDelegatee(PersonId person) {
        return person.equals(drafted.delegatee().id());
    }

    private boolean knows(Iterable<PersonId> people) {
        for (PersonId person : people) {
            if (partyOf(person) == Party.OUTSIDER) {
                return false;
            }
        }
        return true;
    }
}
