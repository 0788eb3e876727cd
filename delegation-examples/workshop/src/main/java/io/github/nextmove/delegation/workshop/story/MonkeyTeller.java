package io.github.nextmove.delegation.workshop.story;

import io.github.nextmove.delegation.Matter;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.console.Page;
import io.github.nextmove.delegation.console.Paint;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.text.Texts;
import io.github.nextmove.delegation.workshop.play.Scene;
import io.vavr.control.Option;

/** Tells who has which monkey, and whether it is in its place. */
final class MonkeyTeller {
    private final Texts texts;
    private final Page page;

    MonkeyTeller(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /** All of them. */
    void tell(Delegation delegation) {
        delegation.matters().forEach(this::tell);
    }

    /** Those that a step moved, and the one it was about. */
    void tell(Scene scene) {
        Option<MatterId> about =
                scene.refusal().isDefined() ? Option.none() : about(scene.step().command());
        scene.after()
                .matters()
                .filter(matter -> about.contains(matter.id()) || hasMoved(matter, scene.before()))
                .forEach(this::tell);
    }

    private static Option<MatterId> about(Command command) {
        if (command instanceof RaiseProblem raised) {
            return Option.some(raised.matter());
        }
        return command instanceof AgreeNextMove agreed ? Option.some(agreed.matter()) : Option.none();
    }

    private static boolean hasMoved(Matter matter, Delegation before) {
        return !before.matter(matter.id())
                .exists(was -> was.monkey()
                                .currentOwner()
                                .equals(matter.monkey().currentOwner())
                        && was.monkey().rightfulOwner().equals(matter.monkey().rightfulOwner()));
    }

    private void tell(Matter matter) {
        String sentence = texts.render(Storyteller.text(matter.isInPlace() ? "monkey.in" : "monkey.out")
                .with("matter", matter.id())
                .with("owner", matter.monkey().currentOwner())
                .with("rightful", matter.monkey().rightfulOwner()));
        page.hanging(
                Storyteller.TEXT + 2,
                " ".repeat(Storyteller.TEXT) + "»",
                matter.isInPlace() ? Paint.GOOD : Paint.CARE,
                sentence);
    }
}
