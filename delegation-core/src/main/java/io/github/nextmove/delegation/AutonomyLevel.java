package io.github.nextmove.delegation;

/**
 * How freely the delegatee acts, such as {@link #L3}: proposes, and acts after a yes.
 *
 * <p>A neutral scale; its unit is a task or a next move. Higher is not better: it has to fit. Source: F15;
 * the degrees of initiative of Oncken and Wass, 1974.
 *
 * @since 0.1.0
 */
public enum AutonomyLevel {
    /** Directed: does what is told, step by step. */
    L1,

    /** Guided: asks and thinks along; the delegator decides. */
    L2,

    /** Recommending: proposes, and acts after a yes. */
    L3,

    /** Intending: acts, and reports at once. */
    L4,

    /** Entrusted: acts, and reports at the agreed moments. */
    L5;

    private static final AutonomyLevel[] LEVELS = values();

    /**
     * The level with a number.
     *
     * @throws IllegalArgumentException when the number is not 1 to 5
     */
    public static AutonomyLevel of(int number) {
        if (number < 1 || number > LEVELS.length) {
            throw new IllegalArgumentException("autonomy level must be 1 to 5, was " + number);
        }
        return LEVELS[number - 1];
    }

    /** 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    /** The level some steps up (or down, when negative), no further than the ends of the scale. */
    public AutonomyLevel plus(int steps) {
        long target = Math.max(0, Math.min(LEVELS.length - 1L, (long) ordinal() + steps));
        return LEVELS[(int) target];
    }

    /** How many steps this level lies above another; negative when below. */
    public int stepsAbove(AutonomyLevel other) {
        return ordinal() - other.ordinal();
    }

    /** Whether it gives as much freedom as another, or more. */
    public boolean isAtLeast(AutonomyLevel other) {
        return compareTo(other) >= 0;
    }
}
