package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.History;
import io.github.nextmove.delegation.lifecycle.RecordedEvent;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * All that rules look at: a delegation, what the two did before, the settings of the book, and an instant.
 *
 * <p>Two of the same things get the same answers. It can be shared between threads; what it remembers is not
 * observable. {@link #with} gives another one, in which a {@link Fact} has another value: to test, to ask what if.
 *
 * @since 0.1.0
 */
public final class Situation {

    private final Ground ground;
    private final Settings settings;
    private final Assumptions assumptions;
    private final Remembered known;
    private final Lens lens;

    private Situation(Ground ground, Settings settings, Assumptions assumptions, Remembered known, Lens lens) {
        this.ground = ground;
        this.settings = settings;
        this.assumptions = assumptions;
        this.known = known;
        this.lens = lens;
    }

    /** A situation as of an instant, which is now for rules that ask. */
    public static Situation of(Delegation delegation, TrackRecord trackRecord, Instant asOf) {
        return fresh(new Ground(delegation, trackRecord, asOf, false, Watch.NOBODY), Settings.NONE, Assumptions.NONE);
    }

    /** The situation of somebody who is about to close a delegation: gates speak. They ask its history alone. */
    public static Situation closing(Delegation delegation, Instant asOf) {
        return fresh(
                new Ground(delegation, TrackRecord.empty(), asOf, true, Watch.NOBODY), Settings.NONE, Assumptions.NONE);
    }

    /** The delegation. */
    public Delegation delegation() {
        return ground.delegation();
    }

    /** What happened to it. */
    public History history() {
        return delegation().history();
    }

    /** What the two did before with this kind of task. */
    public TrackRecord trackRecord() {
        return ground.trackRecord();
    }

    /** Now, as the caller says. */
    public Instant asOf() {
        return ground.instant();
    }

    /** Now, after the last event. */
    public Moment present() {
        return new Moment(asOf(), delegation().number());
    }

    /** The day of an event, in the time zone of the delegation. */
    public LocalDate dayOf(RecordedEvent<?> recorded) {
        return delegation().dayOf(recorded.event().at());
    }

    /** The day of now, in the time zone of the delegation. */
    public LocalDate today() {
        return ground.today();
    }

    /** Whether somebody is about to close the delegation. */
    public boolean isClosing() {
        return ground.closing();
    }

    /** Who hands the task over. */
    public PersonId delegator() {
        return delegation().delegator();
    }

    /** Whom it is handed to. */
    public PersonId delegatee() {
        return delegation().delegatee().id();
    }

    /** What is known of a fact; none when it is missing or too old. */
    public <T> Option<T> know(Fact<T> fact) {
        Option<T> value = assumptions.isEmpty()
                ? worked(fact)
                : assumptions.of(fact, this).orElse(() -> worked(fact));
        if (value.isEmpty()) {
            lens.unknowns().add(fact);
        }
        return value;
    }

    /** What a parameter is set to. */
    public <T> T value(Parameter<T> parameter) {
        return know(parameter).get();
    }

    /**
     * The thing that a rule is judging, such as one of the checkpoints.
     *
     * @throws IllegalStateException when it judges something else
     */
    @SuppressWarnings("unchecked") // the focus holds one of the things of its Each
    public <C> C the(Each<C> each) {
        Focus<?> focus = lens.focus();
        if (focus == null || focus.each() != each) {
            throw new IllegalStateException("nobody judges " + each + " here");
        }
        return (C) focus.thing(ground);
    }

    /**
     * The same situation, if a fact were this. A fact of things is then this of each of them, and one about the
     * agreement in each of its versions.
     *
     * @throws IllegalArgumentException when it is a parameter that cannot be this
     */
    public <T> Situation with(Fact<T> fact, T value) {
        fact.check(Objects.requireNonNull(value, "value"));
        Assumptions more = assumptions.plus(fact, this, value);
        return new Situation(ground, settings, more, new Remembered(), lens.telling(Unknowns.IGNORED));
    }

    Situation in(Settings book) {
        return settings == book ? this : fresh(ground, book, assumptions);
    }

    /** On a thing, by what was agreed by then. */
    <C> Situation on(Each<C> each, C thing) {
        Focus<C> focus = new Focus<>(each, thing);
        return seen(lens.on(focus, ground.agreementOf(focus)));
    }

    /** As a rule judges a thing: by what was agreed by then, or is now when it judges how things stand now. */
    <C> Situation judging(Rule rule, Each<C> each, C thing) {
        return rule.isAsOfNow() ? seen(lens.on(new Focus<>(each, thing), ground.versions())) : on(each, thing);
    }

    /** The same, without a thing that is judged. */
    Situation whole() {
        return lens.focus() == null ? this : seen(lens.on(null, lens.agreement()));
    }

    /** The same, without a thing that is judged, by what is agreed now. */
    Situation asItStands() {
        return seen(lens.on(null, ground.versions()));
    }

    Situation seen(Lens through) {
        return new Situation(ground, settings, assumptions, known, through);
    }

    Ground ground() {
        return ground;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    Settings settings() {
        return settings;
    }

    LocalDate dayInFocus() {
        Focus<?> focus = lens.focus();
        return focus == null ? today() : focus.day(ground);
    }

    Lens lens() {
        return lens;
    }

    static Situation fresh(Ground ground, Settings settings, Assumptions assumptions) {
        return new Situation(ground, settings, assumptions, new Remembered(), Lens.whole(ground.versions()));
    }

    private <T> Option<T> worked(Fact<T> fact) {
        return fact.isOfThings() ? fact.workOut(this) : known.of(fact, this);
    }
}
