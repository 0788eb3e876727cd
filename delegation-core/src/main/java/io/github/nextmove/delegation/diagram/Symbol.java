package io.github.nextmove.delegation.diagram;

import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.diagram.Sheet.Area;

/** The shape that stands for who may; no two have the same form, nor the same colour. */
final class Symbol {

    static final int SIZE = 10;

    /** From one shape to the next. */
    static final int STEP = 14;

    private Symbol() {}

    static void draw(Sheet sheet, Party party, int x, int y) {
        sheet.shape(new Area(x, y, SIZE, SIZE, party.name()), svg(party, x, y));
    }

    private static String svg(Party party, int x, int y) {
        return switch (party) {
            case DELEGATOR -> "<circle cx=\"%s\" cy=\"%s\" r=\"5\" fill=\"#0072b2\"/>".formatted(x + 5, y + 5);
            case DELEGATEE -> "<rect x=\"%s\" y=\"%s\" width=\"9\" height=\"9\" fill=\"#d55e00\"/>".formatted(x, y + 1);
            case LISTED_COLLEAGUE -> "<path d=\"M%s %s l5 -9 l5 9 z\" fill=\"#00755a\"/>".formatted(x, y + 10);
            case OUTSIDER ->
                "<path d=\"M%s %s l5 -5 l5 5 l-5 5 z\" fill=\"#ffffff\" stroke=\"#7b3f8c\" stroke-width=\"2\"/>"
                        .formatted(x, y + 5);
        };
    }
}
