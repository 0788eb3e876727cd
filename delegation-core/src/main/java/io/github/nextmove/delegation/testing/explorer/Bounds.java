package io.github.nextmove.delegation.testing.explorer;

/**
 * How much there is in a world of delegations, such as {@code Bounds.SMALL.withMatters(2)}.
 *
 * <p>Each number is a count of different things that can be said or done; states grow with the product of all. Who
 * plays is always the same: noor, who delegates to sam, as an employee and as a member of the network, with anna
 * listed and zoe an outsider. Mistakes are always tried.
 *
 * @since 0.1.0
 */
public final class Bounds {

    /** Less than twenty thousand states, in a few seconds. */
    public static final Bounds SMALL = new Bounds(1, 3, 1, 1, 1, 1, 1);

    /** More than a hundred thousand states: two problems that change hands while an agreement does. */
    public static final Bounds MEDIUM = SMALL.withMatters(2).withPreparation(2).withChanges(2);

    /** More than a million states: by hand, not in every build. */
    public static final Bounds LARGE =
            MEDIUM.withNextMoves(6).withPreparation(3).withEvaluations(2);

    private final int matters;
    private final int nextMoves;
    private final int ratings;
    private final int preparation;
    private final int agreements;
    private final int changes;
    private final int evaluations;

    private Bounds(
            int matters, int nextMoves, int ratings, int preparation, int agreements, int changes, int evaluations) {
        this.matters = within("matters", matters, 4);
        this.nextMoves = within("nextMoves", nextMoves, 6);
        this.ratings = within("ratings", ratings, 4);
        this.preparation = within("preparation", preparation, 3);
        this.agreements = within("agreements", agreements, 2);
        this.changes = within("changes", changes, 2);
        this.evaluations = within("evaluations", evaluations, 3);
    }

    /** With so many problems that can be raised beside the task, 1 to 4. */
    public Bounds withMatters(int number) {
        return new Bounds(number, nextMoves, ratings, preparation, agreements, changes, evaluations);
    }

    /** With so many ways to agree a next move, 1 to 6; from the fourth on with a day. */
    public Bounds withNextMoves(int number) {
        return new Bounds(matters, number, ratings, preparation, agreements, changes, evaluations);
    }

    /** With so many ratings of readiness, 1 to 4; each by both sides. */
    public Bounds withRatings(int number) {
        return new Bounds(matters, nextMoves, number, preparation, agreements, changes, evaluations);
    }

    /** With so many parts of the preparation, 1 to 3. */
    public Bounds withPreparation(int number) {
        return new Bounds(matters, nextMoves, ratings, number, agreements, changes, evaluations);
    }

    /** With so many agreements that a conversation can end in, 1 or 2. */
    public Bounds withAgreements(int number) {
        return new Bounds(matters, nextMoves, ratings, preparation, number, changes, evaluations);
    }

    /** With so many changes of the agreement that can be proposed, 1 or 2; each by both sides. */
    public Bounds withChanges(int number) {
        return new Bounds(matters, nextMoves, ratings, preparation, agreements, number, evaluations);
    }

    /** With so many sittings of the evaluation, 1 to 3. */
    public Bounds withEvaluations(int number) {
        return new Bounds(matters, nextMoves, ratings, preparation, agreements, changes, number);
    }

    int matters() {
        return matters;
    }

    int nextMoves() {
        return nextMoves;
    }

    int ratings() {
        return ratings;
    }

    int preparation() {
        return preparation;
    }

    int agreements() {
        return agreements;
    }

    int changes() {
        return changes;
    }

    int evaluations() {
        return evaluations;
    }

    @Override
    public String toString() {
        return "matters " + matters + ", nextMoves " + nextMoves + ", ratings " + ratings + ", preparation "
                + preparation + ", agreements " + agreements + ", changes " + changes + ", evaluations "
                + evaluations;
    }

    private static int within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most + ", was " + value);
        }
        return value;
    }
}
