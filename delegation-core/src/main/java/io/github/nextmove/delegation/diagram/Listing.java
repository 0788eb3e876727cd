package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.lifecycle.TableRow;

/**
 * A command that leaves the phase as it is, in one phase or in each of a frame.
 *
 * @param where the phase or frame that lists it
 * @param row the row of the table
 */
record Listing(Spot where, TableRow row) {}
