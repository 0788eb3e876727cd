package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.rules.upward.HandOff;
import io.github.nextmove.delegation.rules.upward.Progress;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Three to five questions for a workshop, such as where the next move belonged; each about what one can do. */
final class StoryQuestions {
    private static final int MOST = 5;

    private StoryQuestions() {}

    /** The keys of the questions that fit the story. */
    static Vector<String> about(StoryLine line) {
        Vector<HandOff<String>> handOffs = line.handOffs();
        if (handOffs.isEmpty()) {
            return Vector.of("question.stayed", "question.stayed.help", "question.stayed.now");
        }
        Vector<HandOff<String>> handBacks = handOffs.filter(HandOff::isHandBack);
        return Vector.of("question.where", "question.handOver")
                .append(handBacks.isEmpty() ? "question.receive" : "question.comesBack")
                .appendAll(Vector.of(Progress.ACCEPTED, Progress.NOT_ACCEPTED, Progress.FINISHED)
                        .filter(progress -> handBacks.exists(back -> back.progress() == progress))
                        .map(progress -> "question." + progress))
                .appendAll(Option.when(handOffs.exists(StoryQuestions::isDetour), "question.circular"))
                .take(MOST);
    }

    private static boolean isDetour(HandOff<String> handOff) {
        return handOff.isCircular() && !handOff.isHandBack();
    }
}
