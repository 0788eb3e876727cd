package io.github.nextmove.delegation.diagram;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.RecallReason;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.Recall;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who had which matter when, as pictures. */
class LanePictureTest {

    private static final MatterId CATERER = MatterId.of("caterer");
    private static final Texts DATES = Texts.in(Locale.ENGLISH);
    private static final Texts DAYS = Texts.in(Locale.forLanguageTag("nl")).countingDaysFrom(LocalDate.of(2026, 3, 2));

    /** DRAFTED 1, CONVERSATION_HELD 2, WORK_STARTED 3, PROBLEM_RAISED 4, NEXT_MOVE_AGREED 5 and 6. */
    private static final Delegation TAKEN_OVER_AND_BACK = Given.after(
            Given.in(Phase.IN_PROGRESS),
            new RaiseProblem(by(SAM, day(5)), CATERER),
            new AgreeNextMove(by(SAM, day(5)), CATERER, NextMove.undated(NOOR)),
            new AgreeNextMove(by(SAM, day(10)), CATERER, NextMove.undated(SAM)));

    private static final LanePicture PICTURE = LanePicture.of(TAKEN_OVER_AND_BACK)
            .marked(Vector.of(Mark.takenOver(CATERER, 5), Mark.handedBack(CATERER, 6)));

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number));
    }

    @Test
    void mermaid_has_a_section_a_matter_a_task_a_stretch_and_a_milestone_a_mark() {
        assertThat(PICTURE.mermaid(DATES)).isEqualTo("""
                gantt
                    %%{init: {"gantt": {"leftPadding": 160}}}%%
                    title Who had the next move, and when
                    todayMarker off
                    dateFormat YYYY-MM-DD
                    axisFormat %Y-%m-%d
                    section The whole task
                    1. noor from 2 March 2026 :milestone, 2026-03-02, 0d
                    2. sam from 2 March 2026 :done, 2026-03-02, 2026-03-12
                    section caterer
                    4. sam from 7 March 2026 :milestone, 2026-03-07, 0d
                    5. noor from 7 March 2026, belongs to sam :crit, active, 2026-03-07, 2026-03-12
                    5. ▲ taken over :milestone, 2026-03-07, 0d
                    6. sam from 12 March 2026 :milestone, 2026-03-12, 0d
                    6. ▼ handed back :milestone, 2026-03-12, 0d
                """);
    }

    @Test
    void mermaid_keeps_a_long_name_out_of_the_chart_in_lines_between_words_after_hyphens_or_anywhere() {
        MatterId matter = MatterId.of("signature of the alderman under-" + "x".repeat(30));
        Delegation delegation = PicturesOfAnythingLawsTest.about(NOOR, matter);

        assertThat(LanePicture.of(delegation).mermaid(DATES))
                .contains("section signature of the<br/>alderman under-<br/>" + "x".repeat(22) + "<br/>" + "x".repeat(8)
                        + "\n");
    }

    @Test
    void mermaid_ends_a_name_that_is_higher_than_what_is_beside_it_with_an_ellipsis() {
        MatterId matter = MatterId.of("a".repeat(22) + " " + "b".repeat(22) + " " + "c".repeat(30));
        Delegation raised = Given.after(Given.in(Phase.IN_PROGRESS), new RaiseProblem(by(SAM, day(5)), matter));

        assertThat(LanePicture.of(raised).mermaid(DATES))
                .contains("section " + "a".repeat(22) + "<br/>" + "b".repeat(20) + "…\n");
    }

    @Test
    void plant_uml_has_the_same_with_days_counted_when_the_texts_count_them() {
        assertThat(PICTURE.plantUml(DAYS))
                .startsWith("@startgantt\n")
                .contains("-- De hele taak --\n")
                .contains("[5. noor vanaf dag 5, hoort bij sam, ▲ overgenomen] as [M1E5]"
                        + " starts 2026-03-07 and ends 2026-03-12\n[M1E5] is colored in Orange/Red\n")
                .endsWith("@endgantt\n");
    }

    @Test
    void graphviz_has_a_chain_a_matter() {
        assertThat(PICTURE.dot(DAYS))
                .contains("m1 -> m1_4;\n", "m1_4 -> m1_5;\n", "m1_5 -> m1_6;\n")
                .contains("m1_5 [label=\"noor vanaf dag 5, hoort bij sam\\n▲ overgenomen\\nnr. 5\", style=");
    }

    @Test
    void the_drawing_has_names_on_the_bars_stripes_where_it_belongs_to_the_other_and_all_of_it_in_words() {
        assertThat(PICTURE.svg(DAYS))
                .contains(">noor</text>", ">dag 10</text>", ">overgenomen</text>", "url(#stripes)", "stroke-dasharray")
                .contains("caterer: sam vanaf dag 5 (nr. 4); noor vanaf dag 5, hoort bij sam (nr. 5), overgenomen;");
        assertThat(LanePicture.of(Given.in(Phase.DRAFT)).svg(DAYS)).doesNotContain("url(#stripes)", "gestreept");
    }

    @Test
    void what_goes_on_has_a_tip_and_what_ended_has_none() {
        Delegation recalled =
                Given.after(TAKEN_OVER_AND_BACK, new Recall(by(NOOR, day(11)), RecallReason.CIRCUMSTANCES));

        assertThat(PICTURE.svg(DAYS)).contains(" l12 17 ");
        assertThat(LanePicture.of(recalled).svg(DAYS))
                .doesNotContain(" l12 17 ")
                .contains(">dag 11</text>");
    }

    @Test
    void a_host_marks_in_its_own_words() {
        Message label = Message.of("io.github.nextmove.delegation.text.words", "CommandType.CHECK_IN");

        assertThat(LanePicture.of(TAKEN_OVER_AND_BACK)
                        .marked(Vector.of(Mark.of(CATERER, 6, label)))
                        .svg(DATES))
                .contains(">check in</text>");
    }

    @Test
    void a_mark_on_what_is_not_there_is_refused_with_its_event_and_matter() {
        assertThatThrownBy(() -> PICTURE.marked(Vector.of(Mark.deflected(CATERER, 7))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no event 7 about caterer in this delegation");
        assertThatThrownBy(() -> PICTURE.marked(Vector.of(Mark.deflected(MatterId.of("hall"), 6))))
                .hasMessage("no event 6 about hall in this delegation");
    }
}
