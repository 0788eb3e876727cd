package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Readiness;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskReturn;
import io.github.nextmove.delegation.event.Event;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A task handed from one person to another, from draft to end, such as the customer meeting that sam
 * organises for noor.
 *
 * <p>It is what its {@link #history()} adds up to, and is built by the {@link Lifecycle} alone. Immutable;
 * equal when the histories are. It answers in every phase who has which monkey, and judges nothing: that is
 * for rules.
 *
 * <p>Source: F1-F5, F43-F45.
 *
 * @since 0.1.0
 */
public final class Delegation {

    private final State state;
    private final History history;

    Delegation(State state, History history) {
        this.state = state;
        this.history = history;
    }

    State state() {
        return state;
    }

    Delegation after(Event event) {
        return new Delegation(Evolution.next(state, event, number() + 1), history.append(event));
    }

    /** How far it has come. */
    public Phase phase() {
        return state.phase();
    }

    /** What is handed over. */
    public Task task() {
        return state.drafted().task();
    }

    /** Who hands it over. */
    public PersonId delegator() {
        return state.drafted().delegator();
    }

    /** Whom it is handed to. */
    public Delegatee delegatee() {
        return state.drafted().delegatee();
    }

    /** Who else must know about it, in the order in which they were listed. */
    public Vector<PersonId> colleagues() {
        return state.drafted().colleagues();
    }

    /** The time zone in which its days are counted. */
    public ZoneId zone() {
        return state.drafted().zone();
    }

    /** How ready the delegatee is, by the latest ratings of both. */
    public Readiness readiness() {
        return state.readiness();
    }

    /** What was prepared so far. */
    public Set<PreparationPart> preparation() {
        return state.preparation();
    }

    /** What is agreed: in the conversation, once it was held and accepted, and with all changes since. */
    public Option<Agreement> agreement() {
        return state.versions().lastOption().map(AgreementVersion::agreement);
    }

    /** All that was agreed, oldest first; the last one is in force. */
    public Vector<AgreementVersion> agreementVersions() {
        return state.versions();
    }

    /** The change of the agreement that waits for consent, if one does; only while the work is going on. */
    public Option<Proposal> proposal() {
        return state.proposal();
    }

    /** The evaluation so far, all sittings added up. */
    public Option<Evaluation> evaluation() {
        return state.evaluation();
    }

    /** What became of the task since it was given back, if it was. */
    public Option<TaskReturn> taskReturn() {
        return state.taskReturn();
    }

    /** All matters in the order in which they became known, the task first. */
    public Vector<Matter> matters() {
        return state.matters().inOrder();
    }

    /** A matter; none when nobody raised it. */
    public Option<Matter> matter(MatterId id) {
        return state.matters().find(id);
    }

    /** Who has the monkey (F44); none when nobody raised the matter. */
    public Option<PersonId> whoHas(MatterId id) {
        return matter(id).map(matter -> matter.monkey().currentOwner());
    }

    /** Whether the monkey is in its place (F45); none when nobody raised the matter. */
    public Option<Boolean> isInPlace(MatterId id) {
        return matter(id).map(Matter::isInPlace);
    }

    /**
     * Who has a next move in the delegation as a whole: first whose it is by the phase, and then who has a proposal
     * to answer; nobody when it has ended.
     */
    public Vector<Turn> turns() {
        return Turns.of(this);
    }

    /** What somebody is to this delegation. */
    public Party partyOf(PersonId person) {
        return state.partyOf(person);
    }

    /** Whether somebody is a person of this delegation: delegator, delegatee or listed colleague. */
    public boolean involves(PersonId person) {
        return partyOf(person) != Party.OUTSIDER;
    }

    /** Everything that happened, in order. */
    public History history() {
        return history;
    }

    /** The number of its last event, by which a caller says what it saw. */
    public int number() {
        return history.size();
    }

    /** The day of an instant, in the time zone of this delegation. */
    public LocalDate dayOf(Instant instant) {
        return calendar().dayOf(instant);
    }

    /**
     * When a day has passed in the time zone of this delegation: the instant from which on it is later than that
     * day; none when that is beyond the calendar.
     */
    public Option<Instant> endOf(LocalDate day) {
        return calendar().endOf(day);
    }

    /** The first instant after another one at which {@link #dayOf} is another day; none beyond the calendar. */
    public Option<Instant> dayChangesAfter(Instant instant) {
        return calendar().dayChangesAfter(instant);
    }

    private Calendar calendar() {
        return new Calendar(zone());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delegation that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Delegation(" + phase() + ", " + history.size() + " events, " + matters() + ")";
    }
}
