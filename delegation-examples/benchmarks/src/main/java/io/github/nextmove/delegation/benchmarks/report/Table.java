package io.github.nextmove.delegation.benchmarks.report;

import java.util.List;

/**
 * A table of figures, in words.
 *
 * @param title what it is about
 * @param note what somebody must know to read it: what is compared, and on which side work is done
 * @param header one name for each column
 * @param rows as many cells each as there are columns
 */
public record Table(String title, String note, List<String> header, List<List<String>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        title + ": a row of " + row.size() + " cells under " + header.size() + " names: " + row);
            }
        }
    }
}
