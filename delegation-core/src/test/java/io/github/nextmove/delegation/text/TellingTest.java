package io.github.nextmove.delegation.text;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Given.after;
import static io.github.nextmove.delegation.testing.Given.by;
import static io.github.nextmove.delegation.text.Standing.NEXT_WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.silence.Silence;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TellingTest {

    private static final Texts EN = Texts.in(Locale.ENGLISH);
    private static final Texts NL = Texts.in(Locale.forLanguageTag("nl"));

    @Test
    void a_history_is_told_event_by_event_with_the_day_of_each() {
        assertThat(EN.tell(Given.in(Phase.SCHEDULED)).map(Line::toString))
                .containsExactly(
                        "2 March 2026: noor drew up a task for employee sam: customer-meeting (medium-sized)."
                                + " Colleagues who must know about it: anna.",
                        "2 March 2026: noor made an appointment with sam for the delegation conversation.");
        assertThat(NL.countingDaysFrom(LocalDate.of(2026, 3, 1))
                        .tell(Given.in(Phase.SCHEDULED))
                        .last())
                .isEqualTo(
                        new Line(2, "dag 1", Vector.of("noor maakte met sam een afspraak voor het delegeergesprek.")));
    }

    @Test
    void how_it_stands_tells_the_phase_whose_move_it_is_and_what_lies_too_long() {
        assertThat(EN.summary(Standing.stuck(), NEXT_WEEK))
                .isEqualTo("customer-meeting: in progress. The next move is with noor, since 3 March 2026: do the work."
                        + " Besides, for noor, since 3 March 2026: answer the proposed change of what was agreed."
                        + " Too long with noor, while the next move belongs to sam:"
                        + " since 3 March 2026: the whole task (no day was set) and"
                        + " since 2 March 2026: late-caterer (agreed: by 4 March 2026).");
        assertThat(NL.summary(Standing.stuck(), NEXT_WEEK))
                .isEqualTo("customer-meeting: in uitvoering. De volgende stap ligt bij noor, sinds 3 maart 2026: het"
                        + " werk doen. Daarnaast voor noor, sinds 3 maart 2026: antwoorden op de voorgestelde aanpassing"
                        + " van de afspraken. Te lang bij noor, terwijl de volgende stap bij sam hoort: sinds 3 maart"
                        + " 2026: de hele taak (er is geen dag afgesproken) en sinds 2 maart 2026: late-caterer"
                        + " (afgesproken: uiterlijk op 4 maart 2026).");
    }

    @Test
    void what_has_ended_is_told_by_its_end_alone() {
        assertThat(EN.summary(Given.in(Phase.RECALLED), NEXT_WEEK))
                .isEqualTo("customer-meeting has ended: taken back, on 2 March 2026.");
        assertThat(NL.summary(Given.in(Phase.RECALLED), NEXT_WEEK))
                .isEqualTo("customer-meeting is geëindigd: teruggenomen, op 2 maart 2026.");
    }

    @Test
    void what_was_agreed_to_lie_with_the_delegator_is_not_too_long_until_its_day_has_passed() {
        Delegation agreed = after(
                Given.in(Phase.IN_PROGRESS),
                new RaiseProblem(by(NOOR), MatterId.of("venue")),
                new AgreeNextMove(by(NOOR), MatterId.of("venue"), NextMove.of(NOOR, LocalDate.of(2026, 3, 9))));

        assertThat(EN.summary(agreed, NEXT_WEEK)).doesNotContain("Too long");
        assertThat(EN.summary(agreed, NEXT_WEEK.plus(Duration.ofDays(1)))).contains("Too long", "venue");
    }

    @Test
    void where_no_day_was_set_one_day_is_not_too_long() {
        Delegation raised = after(Given.in(Phase.IN_PROGRESS), new RaiseProblem(by(NOOR), MatterId.of("venue")));

        assertThat(EN.summary(raised, MONDAY)).doesNotContain("Too long");
        assertThat(EN.summary(raised, MONDAY.plus(Duration.ofDays(1)))).contains("Too long", "venue");
    }

    @Test
    void a_line_break_in_an_id_stays_one_line() {
        Delegation raised =
                after(Given.in(Phase.IN_PROGRESS), new RaiseProblem(by(NOOR), MatterId.of("venue\r\nand\nmore")));

        assertThat(EN.summary(raised, NEXT_WEEK)).contains("venue and more").hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void each_phase_is_told_in_both_languages(Phase phase) {
        Delegation delegation = Given.in(phase, Given.NETWORK_MEMBER);

        assertThat(EN.summary(delegation, NEXT_WEEK)).contains(EN.word(phase)).doesNotContain("[", "]", "{", "}");
        assertThat(NL.summary(delegation, NEXT_WEEK)).contains(NL.word(phase)).doesNotContain("[", "]", "{", "}");
    }

    @ParameterizedTest
    @MethodSource("io.github.nextmove.delegation.text.Standing#silences")
    void each_silence_is_told_in_both_languages_with_whose_move_it_is(Silence silence) {
        assertThat(EN.render(silence))
                .contains("4 March 2026")
                .endsWith("The next move is with " + silence.mover() + ".")
                .doesNotContain("[", "]", "{", "}");
        assertThat(NL.render(silence))
                .contains("4 maart 2026")
                .endsWith("De volgende stap ligt bij " + silence.mover() + ".")
                .doesNotContain("[", "]", "{", "}");
        assertThat(SilenceSentences.of(silence).values().keySet())
                .isEqualTo(PropertiesFile.places(SilenceSentences.of(silence)));
    }
}
