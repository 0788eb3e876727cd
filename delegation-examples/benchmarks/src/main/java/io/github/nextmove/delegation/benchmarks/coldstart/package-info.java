/**
 * A new JVM to the first decision and to the first finding, beside an empty one and beside the peers: {@link
 * io.github.nextmove.delegation.benchmarks.coldstart.ColdStartPart} starts them, each with the jars it needs and no
 * others.
 */
@NullMarked
package io.github.nextmove.delegation.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
