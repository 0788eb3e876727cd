package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.chain.ChainLifecycle;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.RateReadiness;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.standard.StandardParameters;
import io.github.nextmove.delegation.rules.testing.Story;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * What people did, in terms of the library, and what the rules must make of it.
 *
 * @param id its name, unique in its file
 * @param title what it is about, in one line
 * @param draft who hands what to whom
 * @param ratings how ready the delegatee is, by both
 * @param before what the two did before
 * @param policy the theory by which autonomy is judged; none when the rule book decides
 * @param ruleSet the rules for which its expectation holds
 * @param steps what people did, in order
 * @param expectation what must come of it; none when it is just told
 * @since 0.1.0
 */
public record Scenario(
        String id,
        String title,
        DraftDelegation draft,
        Vector<RateReadiness> ratings,
        TrackRecord before,
        Option<StandardPolicy> policy,
        RuleSelection ruleSet,
        Vector<Step> steps,
        Option<Expectation> expectation) {

    public Scenario {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(draft, "draft");
        Components.list(ratings, "ratings");
        Objects.requireNonNull(before, "before");
        Components.option(policy, "policy");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Components.list(steps, "steps");
        Components.option(expectation, "expectation");
    }

    /** The day of the delegation conversation, from which days are counted. */
    public static final LocalDate DAY_ZERO = LocalDate.of(2026, 3, 2);

    private static final int HOUR = 12;

    /** The date of a day. */
    static LocalDate date(int day) {
        return DAY_ZERO.plusDays(day);
    }

    /** The hour at which everything happens, on a day. */
    static Instant noon(int day) {
        return date(day).atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
    }

    /**
     * The delegation as it was drafted and rated, before the first step.
     *
     * @throws IllegalStateException when it cannot begin; one that was read can
     */
    public Delegation begin(Lifecycle lifecycle) {
        return lifecycle
                .draft(draft)
                .flatMap(drafted -> lifecycle.decideAll(drafted, ratings.toJavaArray(RateReadiness[]::new)))
                .getOrElseThrow(
                        rejection -> new IllegalStateException("scenario " + id + " cannot begin: " + rejection));
    }

    /**
     * What comes of its steps in a life cycle, such as one that a rule book guards; a step that is refused is
     * skipped.
     *
     * @throws IllegalStateException when it cannot begin; one that was read can
     */
    public Played play(Lifecycle lifecycle) {
        return played(lifecycle, steps);
    }

    /**
     * The first delegation after all steps that a life cycle accepts, for a rule to look at as of {@link #now()}.
     *
     * @throws IllegalStateException when it cannot begin; one that was read can
     */
    public Delegation delegation(Lifecycle lifecycle) {
        return play(lifecycle).delegation();
    }

    /**
     * Its first delegation as a story, for a rule tester, as it is after its last step; a CLOSE that it ends with is what the
     * delegator is about to do, and is not done.
     *
     * @throws IllegalStateException when it cannot begin; one that was read can
     */
    public Story story() {
        Vector<Step> told = steps.lastOption().exists(step -> step.command() instanceof Close) ? steps.init() : steps;
        return Story.of(played(Lifecycle.standard(), told).delegation(), before, now());
    }

    private Played played(Lifecycle lifecycle, Vector<Step> some) {
        ChainLifecycle chains = ChainLifecycle.of(lifecycle);
        return some.foldLeft(
                Played.begin(begin(lifecycle)), (played, step) -> played.after(step, played.decide(chains, step)));
    }

    /** What it sets, to put on top of a book: its policy, when it names one. */
    public RuleSet settings() {
        RuleSet none = RuleSet.named("scenario", id);
        return policy.map(theory -> none.set(StandardParameters.AUTONOMY_POLICY, theory))
                .getOrElse(none);
    }

    /** Now: the day of the last step, also of one that is refused. */
    public Instant now() {
        return noon(steps.lastOption().map(Step::day).getOrElse(0));
    }
}
