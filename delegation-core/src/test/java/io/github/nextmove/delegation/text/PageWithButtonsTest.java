package io.github.nextmove.delegation.text;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.command.CheckIn;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Choice;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Options;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.lifecycle.Reason;
import io.github.nextmove.delegation.lifecycle.Reason.Required;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A page of a host: options and texts are all that it reads. */
class PageWithButtonsTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final Delegation AT_WORK = Given.in(Phase.IN_PROGRESS);
    private static final Options SAMS = Lifecycle.standard().options(AT_WORK, SAM, MONDAY);

    @Test
    void a_page_shows_what_can_be_pressed_what_to_fill_in_and_why_the_rest_cannot() {
        assertThat(page(SAMS))
                .contains(
                        new Button("deliver the result", Option.none(), true, Vector.empty(), Vector.empty()),
                        new Button(
                                "agree the next move",
                                Option.some(MatterId.TASK),
                                true,
                                Vector.of("who has the next move"),
                                Vector.of("To fill in: who has the next move.")),
                        new Button(
                                "hold a checkpoint",
                                Option.none(),
                                false,
                                Vector.empty(),
                                Vector.of("This is not up to sam (the delegatee). Who may do it: the delegator.")))
                .hasSameSizeAs(SAMS.choices());
    }

    @Test
    void what_is_pressed_is_decided_on_the_history_that_the_page_showed() {
        Choice raise = SAMS.allowed()
                .find(choice -> choice.needs().contains(Required.MATTER))
                .get();
        RaiseProblem command = new RaiseProblem(by(SAMS.person(), SAMS.at()), MatterId.of("late-caterer"));

        assertThat(raise.command()).isEqualTo(command.type());
        assertThat(Lifecycle.standard().decide(AT_WORK, command, SAMS.number())).isNotEmpty();
        assertThat(Lifecycle.standard()
                        .decide(Given.after(AT_WORK, new CheckIn(by(NOOR))), command, SAMS.number())
                        .getLeft()
                        .reasons())
                .containsExactly(new Reason.HistoryMovedOn(3, 4));
    }

    private static Vector<Button> page(Options options) {
        return options.choices()
                .map(choice -> new Button(
                        TEXTS.word(choice.command()),
                        choice.matter(),
                        choice.isAllowed(),
                        fields(choice.needs()),
                        TEXTS.render(choice).tail()));
    }

    private static Vector<String> fields(Set<Required> needs) {
        return needs.toVector().map(TEXTS::word);
    }

    private record Button(
            String label, Option<MatterId> about, boolean enabled, Vector<String> fields, Vector<String> hint) {}
}
