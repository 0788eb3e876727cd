package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.lifecycle.LifecycleTable;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.TableRow;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** The table as a picture has it: arrows between phases, and what is listed inside them. */
final class Chart {

    static final Chart STANDARD = new Chart(LifecycleTable.standard().rows());

    private final Vector<Arrow> arrows;
    private final Vector<Listing> listings;

    private Chart(Vector<TableRow> rows) {
        this.arrows = rows.flatMap(Chart::arrows);
        this.listings = rows.flatMap(row ->
                spots(row.leadsTo().filter((from, to) -> from == to).keySet()).map(spot -> new Listing(spot, row)));
    }

    Vector<Arrow> arrows() {
        return arrows;
    }

    Vector<TableRow> listedIn(Spot spot) {
        return listings.filter(listing -> listing.where().equals(spot)).map(Listing::row);
    }

    Vector<Listing> listings() {
        return listings;
    }

    /** What gates can keep shut. */
    static boolean isGated(TableRow row) {
        return row.command() == CommandType.CLOSE;
    }

    private static Vector<Arrow> arrows(TableRow row) {
        Vector<Arrow> usual = row.leadsTo().values().toVector().distinct().flatMap(to -> spots(row.leadsTo()
                        .filter((from, leadsTo) -> leadsTo == to && from != to)
                        .keySet())
                .map(from -> new Arrow(from, row, to, false)));
        return usual.appendAll(row.unlessAccepted().toVector().flatMap(to -> spots(row.phases())
                .map(from -> new Arrow(from, row, to, true))));
    }

    /** The fewest frames and phases that are together a set of phases. */
    private static Vector<Spot> spots(Set<Phase> phases) {
        Vector<Spot> spots = Vector.empty();
        Set<Phase> rest = phases;
        for (Frame frame : Frame.values()) {
            if (frame.phases().forAll(rest::contains)) {
                spots = spots.append(frame.spot());
                rest = rest.removeAll(frame.phases());
            }
        }
        return spots.appendAll(rest.toVector().sorted().map(Spot::of));
    }
}
