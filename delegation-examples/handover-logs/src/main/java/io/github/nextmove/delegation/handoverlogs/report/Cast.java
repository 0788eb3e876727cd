package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/**
 * What those who take part in a story are called, such as Person B for the second one who appears.
 *
 * @param names by the name in the log, in the order in which they appear
 */
record Cast(Map<String, String> names) {
    private static final int LETTERS = 26;

    /** Groups keep their names; persons do not, for a room full of colleagues may know them. */
    static Cast of(Vector<String> holders, HolderKind kind, Wording wording) {
        return new Cast(holders.zipWithIndex()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (names, holder) -> names.put(
                                holder._1(),
                                kind == HolderKind.GROUP || holder._1().isBlank()
                                        ? wording.holder(holder._1())
                                        : wording.say(
                                                Wording.text("story.person").with("letter", letters(holder._2()))))));
    }

    String name(String holder) {
        return names.get(holder).getOrElse(holder);
    }

    /** A to Z, then AA, as spreadsheets count. */
    private static String letters(int number) {
        String last = Character.toString('A' + number % LETTERS);
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
