/**
 * Tells what was found in a log: a page of text, JSON, a page with pictures, a row for each case, or the story of one
 * case. Each is a class of its own, and all tell the same
 * {@link io.github.nextmove.delegation.handoverlogs.analysis.Analysis}.
 */
@NullMarked
package io.github.nextmove.delegation.handoverlogs.report;

import org.jspecify.annotations.NullMarked;
