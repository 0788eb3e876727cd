package io.github.nextmove.delegation.diagram;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.fixtures.Golden;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every picture in every format and both languages, to the letter: a line that moves is a decision. */
class DrawnPicturesTest {

    private final Texts english = Texts.in(Locale.ENGLISH);
    private final Texts dutch = Texts.in(Locale.forLanguageTag("nl")).countingDaysFrom(LocalDate.of(2026, 3, 2));
    private final MatterId caterer = MatterId.of("caterer");
    private final MatterId alderman = MatterId.of("the signature of the alderman under the permit for the square");

    @Test
    void the_life_cycle_and_the_ways_through_it_are_drawn_like_this() {
        Lifecycle guarded = Lifecycle.standard().withGate((delegation, close) -> Vector.empty());
        Delegation declined = Given.in(Phase.DECLINED);

        Golden.checkFolder(
                "src/test/resources/pictures/lifecycle",
                drawn("table", LifecyclePicture.of(guarded))
                        .merge(drawn(
                                "back-at-work", LifecyclePicture.of(guarded).withWayOf(backAtWork())))
                        .merge(drawn(
                                "declined",
                                LifecyclePicture.of(Lifecycle.standard()).withWayOf(declined))));
    }

    @Test
    void who_had_the_next_move_is_drawn_like_this() {
        Delegation recalled = Given.after(takenOver(), new Recall(by(NOOR, day(11)), RecallReason.CIRCUMSTANCES));

        Golden.checkFolder(
                "src/test/resources/pictures/lanes",
                drawn(
                                "marked",
                                LanePicture.of(takenOver())
                                        .marked(Vector.of(
                                                Mark.takenOver(caterer, 5),
                                                Mark.handedBack(caterer, 6),
                                                Mark.deflected(alderman, 8),
                                                Mark.escalated(alderman, 9))))
                        .merge(drawn("recalled", LanePicture.of(recalled)))
                        .merge(drawn("draft", LanePicture.of(Given.in(Phase.DRAFT)))));
    }

    private Map<String, String> drawn(String name, LifecyclePicture picture) {
        return drawn(name, picture::svg, picture::mermaid, picture::plantUml, picture::dot);
    }

    private Map<String, String> drawn(String name, LanePicture picture) {
        return drawn(name, picture::svg, picture::mermaid, picture::plantUml, picture::dot);
    }

    private Map<String, String> drawn(
            String name,
            Function<Texts, String> svg,
            Function<Texts, String> mermaid,
            Function<Texts, String> plantUml,
            Function<Texts, String> dot) {
        return LinkedHashMap.of(
                name + "_en.svg", svg.apply(english),
                name + "_nl.svg", svg.apply(dutch),
                name + "_en.mmd", mermaid.apply(english),
                name + "_nl.puml", plantUml.apply(dutch),
                name + "_en.dot", dot.apply(english));
    }

    private Delegation backAtWork() {
        return Given.after(
                Given.in(Phase.IN_PROGRESS),
                new RaiseProblem(by(SAM), caterer),
                new RaiseProblem(by(SAM), MatterId.of("hall")),
                new DeliverResult(by(SAM)),
                PlainCommands.of(CommandType.SEND_RESULT_BACK, by(NOOR)));
    }

    private Delegation takenOver() {
        return Given.after(
                Given.in(Phase.IN_PROGRESS),
                new RaiseProblem(by(SAM, day(5)), caterer),
                new AgreeNextMove(by(SAM, day(5)), caterer, NextMove.undated(NOOR)),
                new AgreeNextMove(by(SAM, day(7)), caterer, NextMove.undated(SAM)),
                new RaiseProblem(by(SAM, day(8)), alderman),
                new AgreeNextMove(by(SAM, day(8)), alderman, NextMove.of(SAM, LocalDate.of(2026, 3, 11))),
                new AgreeNextMove(
                        by(SAM, day(10)), alderman, NextMove.undated(NOOR).because(NextMoveReason.BEYOND_AUTHORITY)));
    }

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number));
    }
}
