package io.github.nextmove.delegation.diagram;

import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Given.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.DeliverResult;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The life cycle as pictures, and the way of one delegation in them. */
class LifecyclePictureTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));
    private static final LifecyclePicture PICTURE = LifecyclePicture.of(Lifecycle.standard());

    /** DRAFTED 1, CONVERSATION_HELD 2, WORK_STARTED 3, and so on. */
    private static final Delegation BACK_AT_WORK = Given.after(
            Given.in(Phase.IN_PROGRESS),
            new RaiseProblem(by(SAM), MatterId.of("caterer")),
            new RaiseProblem(by(SAM), MatterId.of("hall")),
            new DeliverResult(by(SAM)),
            PlainCommands.of(CommandType.SEND_RESULT_BACK, by(NOOR)),
            new DeliverResult(by(SAM)),
            PlainCommands.of(CommandType.SEND_RESULT_BACK, by(NOOR)));

    @Test
    void every_format_says_what_somebody_may_in_words() {
        assertThat(PICTURE.mermaid(ENGLISH))
                .startsWith("stateDiagram-v2\n")
                .contains("AGREED --> IN_PROGRESS : start the work<br/>(the delegator, the delegatee)\n")
                .contains("IN_PROGRESS : hold a checkpoint (the delegator)\n")
                .contains("OPEN --> RECALLED : take the task back<br/>(the delegator)\n");
        assertThat(PICTURE.plantUml(ENGLISH))
                .startsWith("@startuml\n")
                .contains("AGREED --> IN_PROGRESS : start the work\\n(the delegator, the delegatee)\n")
                .endsWith("@enduml\n");
        assertThat(PICTURE.dot(DUTCH))
                .startsWith("digraph lifecycle {\n")
                .contains("RETURNED -> CLOSED_RETURNED [label=\"afsluiten\\n(de opdrachtgever)\\n[poorten]\"]")
                .contains("ltail=cluster_OPEN");
        assertThat(PICTURE.svg(DUTCH)).contains(">Afgesproken</text>", ">niet aangenomen</text>", "<desc>Van concept ");
    }

    @Test
    void mermaid_puts_a_frame_around_phases_only_where_no_arrow_crosses_it() {
        assertThat(PICTURE.mermaid(ENGLISH))
                .contains("""
                            state "before the handover" as BEFORE_HANDOVER {
                                [*] --> DRAFT
                                DRAFT --> SCHEDULED : schedule the conversation<br/>(the delegator)
                                DRAFT --> PREPARED : prepare the conversation<br/>(the delegator)
                                SCHEDULED --> PREPARED : prepare the conversation<br/>(the delegator)
                            }
                        """)
                .contains("""
                            state "every open phase" as OPEN
                            OPEN : rate readiness (the delegator, the delegatee)
                            class OPEN listed
                            state "handed over (Agreed, In progress)" as HANDED_OVER
                            HANDED_OVER : inform colleagues (the delegator)
                        """)
                .contains("\n    HANDED_OVER --> RETURNED : ", "\n    BEFORE_HANDOVER --> AGREED : ")
                .contains("class RECALLED ended\n")
                .doesNotContain("class AGREED");
    }

    @Test
    void closing_is_marked_as_guarded_and_it_says_whether_there_are_gates() {
        Lifecycle guarded = Lifecycle.standard().withGate((delegation, close) -> Vector.empty());

        assertThat(PICTURE.svg(ENGLISH)).contains("[gates]: none here; a gate that is added can object to: close");
        assertThat(LifecyclePicture.of(guarded).svg(ENGLISH)).contains("[gates]: what can object to: close");
        assertThat(PICTURE.mermaid(ENGLISH))
                .contains("RESULT_DELIVERED --> EVALUATED : close<br/>(the delegator)<br/>[gates]");
    }

    @Test
    void the_way_is_numbered_by_events_and_counts_what_was_done_in_a_phase() {
        String drawn = PICTURE.withWayOf(BACK_AT_WORK).mermaid(ENGLISH);

        assertThat(drawn)
                .contains("deliver the result<br/>(the delegatee)<br/>no. 6, 8\n")
                .contains("send the result back<br/>(the delegator)<br/>no. 7, 9\n")
                .contains("IN_PROGRESS : raise a problem ×2 (")
                .contains("RESULT_DELIVERED : raise a problem (")
                .contains("class IN_PROGRESS now\n", "class AGREED been\n", "class RESULT_DELIVERED been\n")
                .contains("class RETURNED faint\n", "class EVALUATED faint\n")
                .doesNotContain("class RESULT_DELIVERED faint", "class EVALUATED ended");
    }

    @Test
    void what_did_not_happen_is_pale_and_where_it_is_now_stands_out() {
        assertThat(PICTURE.withWayOf(BACK_AT_WORK).svg(DUTCH))
                .contains(">nu</text>", "opacity=\"0.45\"", ">nr. 6, 8</text>");
        assertThat(PICTURE.withWayOf(BACK_AT_WORK).svg(DUTCH)).contains("De fase is nu: in uitvoering.");
        assertThat(PICTURE.withWayOf(BACK_AT_WORK).plantUml(DUTCH))
                .contains("IN_PROGRESS -[#B3261E,bold]-> RESULT_DELIVERED")
                .contains("RESULT_DELIVERED -[#AAAAAA]-> EVALUATED")
                .contains("state \"In uitvoering (nu)\" as IN_PROGRESS #FFF3C4");
        assertThat(PICTURE.withWayOf(BACK_AT_WORK).dot(ENGLISH)).contains("\"In progress (now)");
        assertThat(PICTURE.svg(DUTCH)).doesNotContain("opacity", ">nu</text>");
    }

    @Test
    void who_does_not_accept_goes_the_other_way() {
        Delegation declined = Given.after(Given.in(Phase.DRAFT), HoldConversation.declined(by(NOOR)));

        assertThat(PICTURE.withWayOf(declined).mermaid(ENGLISH))
                .contains("--> DECLINED : hold the conversation<br/>(the delegator)<br/>not accepted, no. 2\n")
                .contains("--> AGREED : hold the conversation<br/>(the delegator)<br/>accepted\n");
    }
}
