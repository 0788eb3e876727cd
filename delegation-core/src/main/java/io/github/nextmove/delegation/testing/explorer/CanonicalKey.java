package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.ReadinessRating;
import io.github.nextmove.delegation.TaskReturn;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What makes a delegation one of its own, as a short text: who, what, how far, and who has what.
 *
 * <p>Without times, texts and counters: two that differ in these alone have one key. Of a due day counts that there
 * is one; of an agreement what was agreed, not the number of its version.
 */
final class CanonicalKey {

    private final StringBuilder text = new StringBuilder(96);
    private final Delegation delegation;

    private CanonicalKey(Delegation delegation) {
        this.delegation = delegation;
    }

    static String of(Delegation delegation) {
        return new CanonicalKey(delegation).write();
    }

    private String write() {
        people();
        text.append(letter(delegation.phase()));
        delegation.preparation().forEach(part -> text.append(letter(part)));
        text.append('|');
        rating(delegation.readiness().byDelegator());
        rating(delegation.readiness().own());
        delegation.agreement().forEach(this::agreement);
        text.append('|');
        delegation.proposal().forEach(open -> {
            person(open.by());
            change(open.change());
        });
        text.append('|');
        for (Matter matter : delegation.matters().sortBy(Matter::id)) {
            matter(matter);
        }
        text.append('|');
        delegation.evaluation().forEach(this::evaluation);
        text.append('|');
        delegation.taskReturn().forEach(this::taskReturn);
        return text.toString();
    }

    private void people() {
        name(delegation.delegator().value());
        name(delegation.delegatee().id().value());
        text.append(delegation.delegatee().isEmployee() ? 'E' : 'N');
        delegation.colleagues().forEach(colleague -> name(colleague.value()));
        text.append('|');
        name(delegation.task().type().value());
    }

    private void rating(Option<ReadinessRating> given) {
        given.forEach(rating -> {
            maybe(rating.competence());
            maybe(rating.motivation());
            maybe(rating.confidence());
        });
        text.append('|');
    }

    private void agreement(Agreement agreed) {
        flag(agreed.deadline().isDefined());
        flag(agreed.checkpoints().nonEmpty());
        maybe(agreed.autonomy());
        text.append(letter(agreed.developmentGoal()));
        agreed.authority().forEach(decision -> name(decision.value()));
    }

    private void change(AgreementChange change) {
        flag(change.deadline().isDefined());
        text.append(change.checkpoints().map(Seq::size).getOrElse(-1));
        maybe(change.autonomy());
        change.authority().forEach(granted -> {
            text.append('a');
            granted.forEach(decision -> name(decision.value()));
        });
    }

    private void matter(Matter matter) {
        name(matter.id().value());
        person(matter.monkey().rightfulOwner());
        person(matter.monkey().currentOwner());
        flag(matter.due().isDefined());
    }

    private void evaluation(Evaluation evaluation) {
        evaluation.participants().forEach(this::person);
        evaluation.parts().forEach(part -> text.append(letter(part)));
        text.append('|').append(letter(evaluation.outcome()));
    }

    private void taskReturn(TaskReturn taskReturn) {
        text.append(letter(taskReturn.reason()));
        flag(taskReturn.accepted());
        flag(taskReturn.contested());
        maybe(taskReturn.quadrant());
        maybe(taskReturn.followUp());
    }

    private void maybe(Option<? extends Enum<?>> value) {
        text.append(value.isDefined() ? letter(value.get()) : '-');
    }

    private void flag(boolean is) {
        text.append(is ? '+' : '-');
    }

    private static char letter(Enum<?> value) {
        return (char) ('A' + value.ordinal());
    }

    /** The two by a letter, anybody else by name. */
    private void person(PersonId person) {
        if (person.equals(delegation.delegator())) {
            text.append('<');
        } else if (person.equals(delegation.delegatee().id())) {
            text.append('>');
        } else {
            name(person.value());
        }
    }

    /** With its length, so that no two rows of names look the same. */
    private void name(String name) {
        text.append(name.length()).append(':').append(name);
    }
}
