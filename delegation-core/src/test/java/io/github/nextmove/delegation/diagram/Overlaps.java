package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.diagram.Sheet.Area;
import io.vavr.collection.Vector;

/** What is in the way of what on a sheet. */
final class Overlaps {

    private Overlaps() {}

    static Vector<String> on(Sheet sheet, int width, int height) {
        Vector<Area> texts = sheet.texts();
        Area all = new Area(0, 0, width, height, "the sheet");
        Vector<String> outside =
                texts.reject(text -> text.isWithin(all)).map(text -> text.what() + " is not on the sheet");
        Vector<String> crossed = texts.flatMap(text -> sheet.borders()
                .filter(border -> text.meets(border) && !text.isWithin(border))
                .map(border -> text.what() + " crosses the border " + border));
        Vector<String> struck = texts.flatMap(text ->
                sheet.lines().filter(text::meets).map(line -> "a line goes through " + text.what() + ": " + line));
        Vector<String> twice = texts.zipWithIndex().flatMap(text -> texts.drop(text._2 + 1)
                .filter(text._1::meets)
                .map(other -> text._1.what() + " is over " + other.what()));
        return outside.appendAll(crossed).appendAll(struck).appendAll(twice);
    }
}
