package io.github.nextmove.delegation.handoverlogs.analysis;

import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What passed from hand to hand in a log, such as 23,321 hand-offs in 24,918 cases.
 *
 * <p>It tells what happened, not why, and nothing about anybody's competence. Going up the lines of support is in it
 * as well, and is mostly right.
 *
 * @param cases how many cases the log has
 * @param events how many events they have
 * @param holders how many different holders had a case
 * @param handOffs how often a case changed hands
 * @param casesWithHandOff in how many cases that happened
 * @param maxHandOffs the most in one case
 * @param handBacks how often a case went back to the very holder who gave it: A to B to A
 * @param casesWithHandBack in how many cases that happened
 * @param pingPongCases in how many cases it happened more than once
 * @param circularReturns how often a case went back to any earlier holder, hand-backs among them
 * @param circularCases in how many cases that happened
 * @param handBacksByKind the hand-backs by what was done in between; none where no status tells
 * @param casesByHandOffs how many cases have so many hand-offs, 0 among them
 * @param groups what is told about single holders; none where holders are persons
 */
public record Analysis(
        long cases,
        long events,
        long holders,
        long handOffs,
        long casesWithHandOff,
        int maxHandOffs,
        long handBacks,
        long casesWithHandBack,
        long pingPongCases,
        long circularReturns,
        long circularCases,
        Option<HandBackKinds> handBacksByKind,
        SortedMap<Integer, Long> casesByHandOffs,
        Option<GroupFigures> groups) {

    public Analysis {
        Objects.requireNonNull(handBacksByKind, "handBacksByKind");
        Objects.requireNonNull(casesByHandOffs, "casesByHandOffs");
        Objects.requireNonNull(groups, "groups");
    }
}
