package io.github.nextmove.delegation.houserules;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AutonomyLevel;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.Rating;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Review;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.rules.testing.Story;
import io.github.nextmove.delegation.rules.waivers.WaiverNotice;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Plays one story with the rules of Acme, in the language of the first argument, such as {@code nl}. */
public final class PlayHouseRules {

    private static final String TEXTS = "io.github.nextmove.delegation.houserules.play";

    private PlayHouseRules() {}

    /** Prints what the rules find, why one of them does not, and what became of the waiver. */
    public static void main(String... args) {
        Locale language = args.length == 0 ? Locale.getDefault() : Locale.forLanguageTag(args[0]);
        lines(Texts.in(language)).forEach(System.out::println);
    }

    static Vector<String> lines(Texts texts) {
        RuleBook book = StandardRules.book().withDiscovered();
        Review review = book.review(story().situation());
        return Vector.of(
                        texts.render(Message.of(TEXTS, "book").with("sets", book.sets())),
                        "",
                        texts.render(Message.of(TEXTS, "findings").with("today", Story.date(12))))
                .appendAll(review.open().flatMap(PlayHouseRules::said).map(texts::render))
                .append("")
                .append(texts.render(Message.of(TEXTS, "notFired")))
                .appendAll(review.answer(OwnRules.PROBLEM_KEEPS_COMING_BACK.id())
                        .why()
                        .lines(texts))
                .append("")
                .append(texts.render(Message.of(TEXTS, "waivers")))
                .appendAll(review.notices().map(WaiverNotice::message).map(texts::render));
    }

    /** Day 12 of work that is new to sam, with the last checkpoint two days before the deadline. */
    private static Story story() {
        return Story.drafted(draft -> draft.withColleagues(ANNA))
                .rated(NOOR, Rating.LOW, Rating.HIGH)
                .agreed(usual -> Agreement.builder()
                        .autonomy(AutonomyLevel.L4)
                        .deadline(Story.date(40))
                        .addCheckpoints(Story.date(20), Story.date(38)))
                .started()
                .day(4)
                .raised("caterer", SAM)
                .day(9)
                .raised("caterer", SAM)
                .day(12);
    }

    private static Vector<Message> said(Finding finding) {
        Message found = Message.of(TEXTS, "finding")
                .with("rule", finding.rule())
                .with("severity", finding.severity())
                .with("problem", finding.problem());
        Message move = Message.of(TEXTS, "move").with("owner", finding.owner()).with("what", finding.nextMove());
        return Vector.of(found, move);
    }
}
