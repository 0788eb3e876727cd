package io.github.nextmove.delegation.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Tables in Markdown, below when, by what and where they were measured. */
public final class Page {

    private final Machine machine;
    private final Effort effort;
    private final List<Table> tables = new ArrayList<>();

    /** A page without tables. */
    public Page(Machine machine, Effort effort) {
        this.machine = machine;
        this.effort = effort;
    }

    /** Adds tables at the end. */
    public void add(List<Table> more) {
        tables.addAll(more);
    }

    /** Writes what there is so far, so that a run that is stopped loses one part and no more. */
    public void write(Path file) throws IOException {
        Files.writeString(file, markdown());
    }

    /** The page. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# Benchmarks\n\n");
        if (effort.isQuick()) {
            page.append("**A smoke run: these figures show that everything works, and nothing else.**\n\n");
        }
        page.append("| | |\n|---|---|\n");
        machine.lines().forEach((what, value) -> page.append(line(List.of(what, value))));
        page.append(line(List.of("Effort", effort(effort))));
        for (Table table : tables) {
            page.append("\n## ").append(table.title()).append("\n\n");
            page.append(table.note()).append("\n\n");
            page.append(line(table.header()));
            page.append(line(Collections.nCopies(table.header().size(), "---")));
            table.rows().forEach(row -> page.append(line(row)));
        }
        return page.toString();
    }

    private static String effort(Effort effort) {
        return effort.forks() + " JVMs for each figure, " + effort.times() + " times "
                + effort.each().toMillis() + " ms in each after as many to warm up; error bars are 99.9 %";
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
