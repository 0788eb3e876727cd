package io.github.nextmove.delegation.quickstart;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.Close;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.standard.StandardRules;
import io.github.nextmove.delegation.text.Texts;
import java.time.Instant;
import java.util.Locale;

/** The Java of the README: a task is handed over, a problem comes up, and closing is refused once. */
public final class Quickstart {

    private Quickstart() {}

    /** Prints who has the problem, and why the delegation cannot be closed yet. */
    public static void main(String... args) {
        Instant monday = Instant.parse("2026-03-02T09:00:00Z");
        Occasion noor = Occasion.of(PersonId.of("noor"), monday);
        Occasion sam = Occasion.of(PersonId.of("sam"), monday);
        MatterId caterer = MatterId.of("caterer");

        Lifecycle lifecycle = StandardRules.book().guard(Lifecycle.standard());
        Delegation delegation = lifecycle
                .draft(DraftDelegation.of(noor, Task.of("customer-meeting"), Delegatee.employee(sam.by())))
                .flatMap(draft -> lifecycle.decideAll(
                        draft,
                        HoldConversation.accepted(noor, Agreement.builder().build(), Topic.WHY),
                        new StartWork(sam),
                        new RaiseProblem(sam, caterer),
                        new AgreeNextMove(sam, caterer, NextMove.undated(noor.by())),
                        new DeliverResult(sam)))
                .get();
        System.out.println("The caterer is with " + delegation.whoHas(caterer).get());
        lifecycle
                .decide(delegation, new Close(noor))
                .peekLeft(refused -> Texts.in(Locale.ENGLISH).render(refused).forEach(System.out::println));
    }
}
