package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.TableRow;

/**
 * A command that leads from a phase, or from every phase of a frame, to another phase.
 *
 * @param from where it begins
 * @param row the row of the table
 * @param to where it leads
 * @param declined whether it leads there only when the delegatee does not accept
 */
record Arrow(Spot from, TableRow row, Phase to, boolean declined) {

    /** By which its route is found, such as {@code AGREED START_WORK IN_PROGRESS}. */
    String key() {
        return from.id() + " " + row.command() + " " + to;
    }
}
