package io.github.nextmove.delegation.rules.autonomy;

/**
 * The policies that come with the library, such as {@link #ORDERED}, the default.
 *
 * <p>{@link #ORDERED} and {@link #DEVELOPMENT_ORDERED} read the level of a readiness from a table, step back
 * after repeated failure, and go up one step at a time; they differ where competence is low. {@link #LADDER}
 * lets results move the level. None of them has a level for a network member, who was chosen for competence.
 * Source: F15, F17, A19, A22, A43; evidence mixed.
 *
 * @since 0.1.0
 */
public enum StandardPolicy implements AutonomyPolicy {
    /** More motivation gives more freedom, as the form says (F15); after Hersey and Blanchard, 1969. */
    ORDERED(LevelTable.ORDERED),

    /** Who begins with enthusiasm is directed first; after Blanchard, Zigarmi and Zigarmi, 1985. */
    DEVELOPMENT_ORDERED(LevelTable.DEVELOPMENT_ORDERED),

    /** The rating starts and caps the level, and results at that level move it; this library's own. */
    LADDER(new Ladder());

    private final AutonomyPolicy forEmployees;

    StandardPolicy(AutonomyPolicy forEmployees) {
        this.forEmployees = forEmployees;
    }

    @Override
    public Advice advise(Basis basis) {
        return basis.delegatee().isEmployee()
                ? forEmployees.advise(basis)
                : Advice.none(AdviceReason.NETWORK_CHOSEN_FOR_COMPETENCE);
    }
}
