package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.TaskReturn;
import io.github.nextmove.delegation.event.DelegationDrafted;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What is true of a delegation after its events so far: the fold of its history, and nothing else.
 *
 * <p>The people and the task never change and stay where they were told: in the first event.
 */
@Value.Builder
record State(
        DelegationDrafted drafted,
        Phase phase,
        Readiness readiness,
        Set<PreparationPart> preparation,
        Vector<AgreementVersion> versions,
        Option<Proposal> proposal,
        Matters matters,
        Option<Evaluation> evaluation,
        Option<TaskReturn> taskReturn)
        implements WithState {

    static State after(DelegationDrafted drafted) {
        return new State(
                drafted,
                Phase.DRAFT,
                Readiness.unknown(drafted.task().type()),
                TreeSet.empty(),
                Vector.empty(),
                Option.none(),
                Matters.ofTask(drafted),
                Option.none(),
                Option.none());
    }

    /** With the first version of the agreement, by which the task changes hands. */
    State agreed(AgreementVersion first, Matters handedOver) {
        return new State(
                drafted, phase, readiness, preparation, Vector.of(first), proposal, handedOver, evaluation, taskReturn);
    }

    Party partyOf(PersonId person) {
        if (person.equals(drafted.delegator())) {
            return Party.DELEGATOR;
        }
        if (person.equals(drafted.delegatee().id())) {
            return Party.DELEGATEE;
        }
        return isListed(person) ? Party.LISTED_COLLEAGUE : Party.OUTSIDER;
    }

    /** By their places: an iterator would be the dearest part of asking. */
    private boolean isListed(PersonId person) {
        Vector<PersonId> colleagues = drafted.colleagues();
        for (int i = 0; i < colleagues.size(); i++) {
            if (colleagues.get(i).equals(person)) {
                return true;
            }
        }
        return false;
    }
}
