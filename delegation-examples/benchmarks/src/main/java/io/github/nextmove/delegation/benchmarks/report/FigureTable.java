package io.github.nextmove.delegation.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as rows, each beside that of the limit: the one who does the same and is called so. */
public final class FigureTable {

    private final String who;
    private final String limit;

    /**
     * A way to lay out figures.
     *
     * @param who the parameter that says who it is of
     * @param limit its value for the limit
     */
    public FigureTable(String who, String limit) {
        this.who = who;
        this.limit = limit;
    }

    /** In nanoseconds, with bytes and how many times the limit each is. */
    public Table of(String title, String note, List<Figure> figures) {
        List<String> header = new ArrayList<>(List.of("what"));
        figures.stream().findFirst().ifPresent(first -> header.addAll(first.by().keySet()));
        header.addAll(List.of("ns", "± ns", "B", "× limit, time", "× limit, bytes"));
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Figure best = limitOf(figure, figures);
            List<String> row = new ArrayList<>(List.of(figure.what()));
            row.addAll(figure.by().values());
            row.addAll(List.of(
                    number(figure.score()),
                    number(figure.error()),
                    number(figure.bytes()),
                    best == null ? "" : times(figure.score(), best.score()),
                    best == null ? "" : times(figure.bytes(), best.bytes())));
            rows.add(row);
        }
        return new Table(title, note, header, rows);
    }

    private @Nullable Figure limitOf(Figure figure, List<Figure> figures) {
        Map<String, String> by = new LinkedHashMap<>(figure.by());
        by.put(who, limit);
        return figures.stream()
                .filter(other ->
                        other.what().equals(figure.what()) && other.by().equals(by))
                .findFirst()
                .orElse(null);
    }

    /** A figure in as many digits as mean something; empty when there is none. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.1f" : "%,.0f", value);
    }

    /** How many times one is the other; empty when that one is nothing. */
    public static String times(double one, double other) {
        return other <= 0 ? "" : String.format(Locale.ROOT, "%.2f", one / other);
    }
}
