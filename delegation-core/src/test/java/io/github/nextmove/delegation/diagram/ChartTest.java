package io.github.nextmove.delegation.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** A picture has what the table has: all of it, and each thing once. */
class ChartTest {

    private record Cell(CommandType command, Phase from, Phase to) {}

    @Test
    void every_cell_of_the_table_is_in_the_chart_once_and_nothing_else() {
        Vector<Cell> cells = LifecycleTable.standard().rows().flatMap(row -> row.leadsTo()
                .toVector()
                .map(entry -> new Cell(row.command(), entry._1, entry._2))
                .appendAll(row.unlessAccepted()
                        .toVector()
                        .flatMap(to -> row.phases().toVector().map(from -> new Cell(row.command(), from, to)))));
        Vector<Cell> drawn = Chart.STANDARD.arrows().flatMap(arrow -> arrow.from()
                .phases()
                .toVector()
                .map(from -> new Cell(arrow.row().command(), from, arrow.to())));
        Vector<Cell> listed = Chart.STANDARD.listings().flatMap(listing -> listing.where()
                .phases()
                .toVector()
                .map(phase -> new Cell(listing.row().command(), phase, phase)));

        assertThat(drawn.appendAll(listed)).containsExactlyInAnyOrderElementsOf(cells);
    }

    @Test
    void what_the_delegator_may_in_every_open_phase_is_one_arrow() {
        assertThat(Chart.STANDARD.arrows().filter(arrow -> arrow.row().command() == CommandType.RECALL))
                .singleElement()
                .extracting(Arrow::key)
                .isEqualTo("OPEN RECALL RECALLED");
    }
}
