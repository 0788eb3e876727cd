package io.github.nextmove.delegation.testing.explorer;

/**
 * How much there is in a world of delegations, such as {@link #SMALL}.
 *
 * <p>Each number is a count of different things that can be said or done; states grow with the product of all. Who
 * plays is always the same: noor, who delegates to sam, as an employee and as a member of the network, with anna
 * listed and zoe an outsider. Mistakes are always tried.
 *
 * @param matters how many problems can be raised beside the task, up to 4
 * @param nextMoves how many ways there are to agree a next move, up to 6; from the fourth on with a day
 * @param ratings how many ratings of readiness there are, up to 4; each by both sides
 * @param preparation how many parts of the preparation there are, up to 3
 * @param agreements how many agreements a conversation can end in, up to 2
 * @param changes how many changes of the agreement can be proposed, up to 2; each by both sides
 * @param evaluations how many sittings of the evaluation there are, up to 3
 * @since 0.1.0
 */
public record Bounds(
        int matters, int nextMoves, int ratings, int preparation, int agreements, int changes, int evaluations) {

    /** Less than twenty thousand states, in a few seconds. */
    public static final Bounds SMALL = new Bounds(1, 3, 1, 1, 1, 1, 1);

    /** More than a hundred thousand states: two problems that change hands while an agreement does. */
    public static final Bounds MEDIUM = new Bounds(2, 3, 1, 2, 1, 1, 1);

    /** More than a million states: by hand, not in every build. */
    public static final Bounds LARGE = new Bounds(2, 6, 1, 2, 1, 1, 2);

    public Bounds {
        within("matters", matters, 4);
        within("nextMoves", nextMoves, 6);
        within("ratings", ratings, 4);
        within("preparation", preparation, 3);
        within("agreements", agreements, 2);
        within("changes", changes, 2);
        within("evaluations", evaluations, 3);
    }

    private static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most + ", was " + value);
        }
    }
}
