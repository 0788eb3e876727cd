package io.github.nextmove.delegation.handoverlogs.report;

import io.vavr.collection.Vector;

/**
 * Bars with a table of the same figures, such as the time with each group.
 *
 * @param id its name in the page
 * @param title what it shows
 * @param text how to read it
 * @param item what each bar is for
 * @param unit what its length counts
 * @param said what the table calls that
 * @param none what is said when there are no bars
 * @param bars the bars, from above
 */
record Picture(
        String id, String title, String text, String item, String unit, String said, String none, Vector<Bar> bars) {
    /** The one picture whose bars are numbers themselves. */
    static final String DISTRIBUTION = "distribution";

    private static final int ABOVE_AND_BELOW = 64;
    private static final int EACH = 26;

    /** Whether there is something to see. */
    boolean drawn() {
        return !bars.isEmpty();
    }

    /** Whether the bars have numbers, by which one finds a long name in the table. */
    boolean numbered() {
        return !id.equals(DISTRIBUTION);
    }

    /** How many pixels high it is drawn. */
    int height() {
        return ABOVE_AND_BELOW + EACH * bars.size();
    }

    /** One bar: what it is for, how long it is, and how that is said. */
    record Bar(String label, double value, String said) {}
}
