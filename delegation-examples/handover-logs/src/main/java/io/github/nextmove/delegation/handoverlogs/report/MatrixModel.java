package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures.Passing;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The matrix as the page shows it; the columns have the numbers of the rows, as their long names do not fit.
 *
 * @param drawn whether there is something to see
 * @param text how to read it
 * @param columns the names above
 * @param rows the names at the left, and the cells
 */
record MatrixModel(boolean drawn, String text, Vector<Column> columns, Vector<Row> rows) {

    static MatrixModel of(Vector<Passing> handBacks, Wording wording) {
        HandBackMatrix matrix = HandBackMatrix.of(handBacks);
        String others = wording.say("page.others");
        Vector<Column> columns = matrix.groups()
                .zipWithIndex()
                .map(group -> new Column(
                        group._2() + 1, group._1().map(wording::holder).getOrElse(others)));
        Vector<Row> rows = matrix.groups()
                .zip(columns)
                .map(gave -> new Row(
                        gave._2().number(),
                        gave._2().name(),
                        matrix.groups().map(back -> cell(matrix, gave._1(), back, wording))));
        return new MatrixModel(!handBacks.isEmpty(), text(matrix, others, wording), columns, rows);
    }

    private static Cell cell(HandBackMatrix matrix, Option<String> gave, Option<String> back, Wording wording) {
        long count = matrix.count(gave, back);
        return new Cell(matrix.shade(count), count == 0 ? "·" : wording.number(count));
    }

    private static String text(HandBackMatrix matrix, String others, Wording wording) {
        String text = wording.say("page.matrix.text");
        return matrix.others() == 0
                ? text
                : text + " "
                        + wording.say(Wording.text("page.matrix.others")
                                .with("shown", wording.number(HandBackMatrix.MOST))
                                .with("others", wording.number(matrix.others()))
                                .with("name", others));
    }

    /** Who handed back. */
    record Column(int number, String name) {}

    /** Who had given it, and got how much back from whom. */
    record Row(int number, String name, Vector<Cell> cells) {}

    /** One number and how strong its colour is. */
    record Cell(int shade, String count) {}
}
