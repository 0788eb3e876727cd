package io.github.nextmove.delegation.rules.testing;

import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.Situation;
import io.github.nextmove.delegation.rules.autonomy.AutonomyPolicy;
import io.vavr.collection.Vector;

/**
 * What must hold of every rule book, and what is worth knowing of one, over invented situations.
 *
 * <p>{@link #check} throws when a law is broken; {@link #inspect} tells what may be a mistake. Both look at the
 * same situations each time: they follow from a seed, which a failure names.
 *
 * @since 0.1.0
 */
public final class Laws {

    private static final long SEED = 20_260_302;
    private static final int SITUATIONS = 400;

    private Laws() {}

    /**
     * Checks that the rules of a book are total and deterministic, do not depend on each other, their order, or
     * who people are, score nobody, never let the delegator's conduct cost the delegatee freedom, and have all
     * their texts in both languages. What a move does is what the rule says of it with {@code more}, {@code less} and
     * {@code takingOver}; no law looks into people's heads.
     *
     * @throws AssertionError when a law is broken, with each rule and the seed of the story in which it is
     */
    public static void check(RuleBook book) {
        check(book, SEED, SITUATIONS);
    }

    /** The same, over so many stories from a seed on. */
    public static void check(RuleBook book, long seed, int stories) {
        BrokenLaws broken = new BrokenLaws(book);
        for (long each = seed; each < seed + stories; each++) {
            broken.look(each);
        }
        if (!broken.found().isEmpty()) {
            throw new AssertionError(broken.found().mkString("broken laws:\n  ", "\n  ", ""));
        }
    }

    /**
     * Checks that a policy never gives less autonomy to more competence, all else equal, and never throws.
     *
     * @throws AssertionError when it does, with the basis on which it does
     */
    public static void check(AutonomyPolicy policy) {
        for (long each = SEED; each < SEED + SITUATIONS; each++) {
            PolicyLaw.check(policy, Story.ofSeed(each));
        }
    }

    /**
     * What may be a mistake in a book: a rule that never fires or always does, a condition that never made a
     * difference, a parameter that is set and never read, and two rules whose next moves contradict each other. Empty
     * when there is nothing to tell.
     */
    public static Vector<String> inspect(RuleBook book) {
        return inspect(book, SEED, SITUATIONS);
    }

    /** The same, over so many stories from a seed on. */
    public static Vector<String> inspect(RuleBook book, long seed, int stories) {
        Inspection inspection = new Inspection(book);
        for (long each = seed; each < seed + stories; each++) {
            Story story = Story.ofSeed(each);
            Vector.of(story.situation(), story.closing())
                    .map((Situation seen) -> book.review(seen))
                    .forEach(inspection::see);
        }
        return inspection.report();
    }
}
