package io.github.nextmove.delegation.workshop.play;

import io.github.nextmove.delegation.rules.Finding;

/**
 * What became of a finding at one step.
 *
 * @param kind whether it came, changed or went
 * @param finding the finding, as it was then
 */
public record News(Kind kind, Finding finding) {

    /** What can become of a finding. */
    public enum Kind {
        /** It came to be. */
        AROSE,
        /** It matters more than it did. */
        GREW,
        /** The agreement changed, and it is so of what is agreed now too. */
        STAYED,
        /** It was made good. */
        RESOLVED,
        /** It does not hold any more, and went away by itself. */
        PASSED
    }
}
