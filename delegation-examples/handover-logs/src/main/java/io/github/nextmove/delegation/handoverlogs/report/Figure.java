package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.Analysis;
import io.github.nextmove.delegation.handoverlogs.analysis.HandBackKinds;
import io.vavr.collection.Vector;

/**
 * One number with its name and what it means, such as: hand-offs, 23,321, a case goes from one holder to the next.
 *
 * @param key its name, as the texts and the JSON have it
 * @param number how many
 */
record Figure(String key, long number) {

    /** The key figures, in the order in which they explain each other. */
    static Vector<Figure> of(Analysis analysis) {
        return Vector.of(
                new Figure("cases", analysis.cases()),
                new Figure("events", analysis.events()),
                new Figure("holders", analysis.holders()),
                new Figure("handOffs", analysis.handOffs()),
                new Figure("casesWithHandOff", analysis.casesWithHandOff()),
                new Figure("maxHandOffs", analysis.maxHandOffs()),
                new Figure("handBacks", analysis.handBacks()),
                new Figure("casesWithHandBack", analysis.casesWithHandBack()),
                new Figure("pingPongCases", analysis.pingPongCases()),
                new Figure("circularReturns", analysis.circularReturns()),
                new Figure("circularCases", analysis.circularCases()));
    }

    /** The hand-backs by what was done before. */
    static Vector<Figure> of(HandBackKinds kinds) {
        return Vector.of(
                new Figure("acceptedNotFinished", kinds.acceptedNotFinished()),
                new Figure("neverAccepted", kinds.neverAccepted()),
                new Figure("finished", kinds.finished()));
    }

    String name(Wording wording) {
        return wording.say("figure." + key);
    }

    String means(Wording wording) {
        return wording.say("means." + key);
    }
}
