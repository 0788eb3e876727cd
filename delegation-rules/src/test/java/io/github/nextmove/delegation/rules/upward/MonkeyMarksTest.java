package io.github.nextmove.delegation.rules.upward;

import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.NextMoveReason;
import io.github.nextmove.delegation.diagram.LanePicture;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What conversations did to monkeys shows on the lanes. */
class MonkeyMarksTest {

    @Test
    void each_kind_of_move_has_a_mark_at_the_event_that_made_it() {
        Delegation delegation = working()
                .raised("caterer", SAM)
                .day(2)
                .moved("caterer", NextMove.undated(NOOR))
                .day(5)
                .moved("caterer", SAM)
                .day(7)
                .in("weekly")
                .raised("hall", SAM)
                .moved("hall", SAM)
                .day(9)
                .in("corridor")
                .moved("hall", NextMove.undated(NOOR).because(NextMoveReason.SAFETY))
                .delegation();

        assertThat(LanePicture.of(delegation)
                        .marked(MonkeyMarks.of(delegation))
                        .mermaid(Texts.in(Locale.ENGLISH))
                        .lines()
                        .filter(line -> line.matches(".*\\d+\\. [▲▼◆●].*"))
                        .map(line -> line.strip().replaceAll(" :.*", "")))
                .containsExactly(
                        "7. ▲ taken over", "8. ▼ handed back", "10. ● not taken over", "11. ◆ rightly moved up");
    }
}
