package io.github.nextmove.delegation.text;

import static io.github.nextmove.delegation.text.Samples.delegation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.ConversationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.event.EventType;
import io.github.nextmove.delegation.event.NextMoveAgreed;
import io.github.nextmove.delegation.event.ProblemRaised;
import io.vavr.collection.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSentencesTest {

    private static final Texts EN = Texts.in(Locale.ENGLISH);
    private static final Texts NL = Texts.in(Locale.forLanguageTag("nl-NL"));

    @Test
    void the_samples_have_every_kind_of_event() {
        assertThat(Samples.events().map(Event::type)).contains(EventType.values());
    }

    @ParameterizedTest
    @MethodSource("io.github.nextmove.delegation.text.Samples#events")
    void each_event_is_told_whole_in_both_languages(Event event) {
        String english = EN.render(event, delegation());
        String dutch = NL.render(event, delegation());

        assertThat(english).doesNotContain("[", "]", "{", "}").endsWith(".");
        assertThat(dutch).doesNotContain("[", "]", "{", "}").endsWith(".").isNotEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("io.github.nextmove.delegation.text.Samples#events")
    void each_event_is_told_with_the_name_of_who_did_it(Event event) {
        assertThat(EN.render(event, delegation())).contains(event.by().value());
        assertThat(NL.render(event, delegation())).contains(event.by().value());
    }

    @ParameterizedTest
    @MethodSource("io.github.nextmove.delegation.text.Samples#events")
    void nothing_that_a_message_carries_is_left_unsaid(Event event) {
        assertThat(EventSentences.of(event, delegation()))
                .allSatisfy(message -> assertThat(message.values().keySet())
                        .as(message.key())
                        .isEqualTo(PropertiesFile.places(message)));
    }

    @Test
    void a_conversation_tells_topics_in_their_order_and_the_key_points_agreed() {
        Event held = first(ConversationHeld.class);

        assertThat(EN.render(held, delegation()))
                .isEqualTo("noor held the delegation conversation with sam, who accepted. They spoke about result,"
                        + " instruction and checkpoints. Agreed: level 3 (recommending); done by 10 April 2026;"
                        + " checkpoints on 16 March 2026 and 30 March 2026; authority to decide on choose-venue."
                        + " Why this level differs from the advice: “sam asked for it”."
                        + " sam can grow in self-direction.");
        assertThat(NL.render(held, delegation()))
                .isEqualTo("noor voerde het delegeergesprek met sam, die de taak aannam. Ze spraken over resultaat,"
                        + " instructie en tussenbesprekingen. Afgesproken: niveau 3 (voorstellend); uiterlijk"
                        + " klaar op 10 april 2026; tussenbesprekingen op 16 maart 2026 en 30 maart 2026;"
                        + " bevoegdheid om te beslissen over choose-venue."
                        + " Waarom dit niveau anders is dan het advies: “sam asked for it”."
                        + " sam kan groeien in zelfsturing.");
    }

    @Test
    void a_next_move_tells_whose_it_is_by_when_and_why() {
        Event agreed = first(NextMoveAgreed.class);

        assertThat(EN.render(agreed, delegation()))
                .isEqualTo("noor and sam spoke about late-caterer and agreed: the next move is with noor, by"
                        + " 16 March 2026. Reason: beyond the authority that was given.");
        assertThat(NL.render(agreed, delegation()))
                .isEqualTo("noor en sam hadden het over late-caterer en spraken af: de volgende stap ligt bij noor,"
                        + " uiterlijk op 16 maart 2026. Reden: buiten de afgesproken bevoegdheid.");
    }

    @Test
    void the_root_matter_is_called_the_whole_task() {
        Event raised =
                Samples.events().findLast(ProblemRaised.class::isInstance).get();

        assertThat(EN.render(raised, delegation())).isEqualTo("sam raised a problem: the whole task.");
        assertThat(NL.render(raised, delegation())).isEqualTo("sam meldde een probleem: de hele taak.");
    }

    private static Event first(Class<? extends Event> type) {
        Vector<Event> events = Samples.events();
        return events.find(type::isInstance).get();
    }
}
