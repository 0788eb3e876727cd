package io.github.nextmove.delegation.benchmarks.report;

import java.util.List;

/** One part of the comparison, such as the life cycle. */
public interface Part {

    /** Measures it. */
    List<Table> measured(Effort effort);
}
