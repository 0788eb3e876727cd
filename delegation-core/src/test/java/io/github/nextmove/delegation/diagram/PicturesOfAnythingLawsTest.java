package io.github.nextmove.delegation.diagram;

import static io.github.nextmove.delegation.testing.Cast.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.NextMove;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.AgreeNextMove;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.command.StartWork;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.testing.Walk;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Whatever a host calls its people and matters, and whatever they did, a picture is a picture. */
class PicturesOfAnythingLawsTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final String PLAIN = "plain";

    /** So short that no format breaks them into lines. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(10),
                Arbitraries.strings()
                        .withChars("\"'`<>&;:#%\\/|{}[]()*_~=-+!?@^$,.\n\r\t\u2028\u202e\u0000 ab\ud800")
                        .ofMinLength(1)
                        .ofMaxLength(10),
                Arbitraries.of(
                        "a\"b<c>&;", "end", "section x", "title", "]]>", "-->", "<br/>", "#quot;", "%%{init}%%", "\\"));
    }

    @Property(tries = 200)
    void a_drawing_is_xml_and_says_the_name(@ForAll("names") String name) throws Exception {
        Delegation delegation = about(PersonId.of("noor"), MatterId.of("m" + name));
        Document drawn = parsed(LanePicture.of(delegation).svg(TEXTS));

        assertThat(drawn.getDocumentElement().getTextContent()).contains(Escapes.line("m" + name));
        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Who had the next move, and when");
    }

    @Property(tries = 200)
    void a_name_changes_nothing_in_a_picture_but_the_name(@ForAll("names") String name) {
        String whole = "n" + name + "e";
        LanePicture picture = LanePicture.of(about(PersonId.of(whole), MatterId.of(whole)));
        LanePicture plain = LanePicture.of(about(PersonId.of(PLAIN), MatterId.of(PLAIN)));

        assertThat(picture.mermaid(TEXTS).replace(Escapes.mermaid(whole), PLAIN))
                .isEqualTo(plain.mermaid(TEXTS));
        assertThat(picture.plantUml(TEXTS).replace(Escapes.plantUml(whole), PLAIN))
                .isEqualTo(plain.plantUml(TEXTS));
        assertThat(picture.dot(TEXTS).replace(Escapes.dot(whole), PLAIN)).isEqualTo(plain.dot(TEXTS));
    }

    @Property(tries = 200)
    void a_name_has_nothing_in_it_that_means_something_to_a_format(@ForAll("names") String name) {
        assertThat(Escapes.mermaid(name)).matches("([\\p{L}\\p{Nd} .,()×…\\[\\]'▲▼◆●-]|#\\d+;)*");
        assertThat(Escapes.plantUml(name)).matches("([\\p{L}\\p{Nd} .,()×…:▲▼◆●]|<U\\+[0-9A-F]{4,6}>)*");
        assertThat(Escapes.dot(name)).doesNotContain("\"", "\\", "\n", "\r").doesNotContainPattern("&(?!(#92|\\w+);)");
    }

    @Property(tries = 20)
    void every_way_and_every_lane_can_be_drawn_and_is_drawn_the_same_again(@ForAll int seed) throws Exception {
        Delegation delegation = Walk.ofSeed(Lifecycle.standard(), seed, 60).end();

        for (Texts texts : Vector.of(TEXTS, Texts.in(Locale.forLanguageTag("nl")))) {
            assertThat(all(delegation, texts)).isEqualTo(all(delegation, texts)).allSatisfy(picture -> assertThat(
                            picture)
                    .endsWith("\n")
                    .doesNotContain("\r", "<script", "[title", "[lanes.", "[mark.", "{matter}", "href"));
            parsed(LifecyclePicture.of(Lifecycle.standard())
                    .withWayOf(delegation)
                    .svg(texts));
            parsed(LanePicture.of(delegation).svg(texts));
        }
    }

    @Property(tries = 20)
    void no_label_is_over_another_in_the_lanes(@ForAll int seed) {
        Lanes lanes = Lanes.of(Walk.ofSeed(Lifecycle.standard(), seed, 60).end());
        Lanes marked = lanes.marked(
                lanes.matters().flatMap(lanes::of).map(stretch -> Mark.escalated(stretch.matter(), stretch.event())));

        for (Locale language : Vector.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
            Sheet sheet = LaneSvg.sheet(marked, new LaneCaptions(Texts.in(language)));
            assertThat(Overlaps.on(sheet, 1_000_000, 1_000_000)).isEmpty();
        }
    }

    private static Vector<String> all(Delegation delegation, Texts texts) {
        LifecyclePicture way = LifecyclePicture.of(Lifecycle.standard()).withWayOf(delegation);
        LanePicture lanes = LanePicture.of(delegation);
        return Vector.of(
                way.svg(texts),
                way.mermaid(texts),
                way.plantUml(texts),
                way.dot(texts),
                lanes.svg(texts),
                lanes.mermaid(texts),
                lanes.plantUml(texts),
                lanes.dot(texts));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    static Delegation about(PersonId delegator, MatterId matter) {
        Occasion first = Occasion.of(delegator, MONDAY);
        Occasion sam = Occasion.of(PersonId.of("sam"), MONDAY);
        Lifecycle lifecycle = Lifecycle.standard();
        return lifecycle
                .draft(DraftDelegation.of(first, Task.of("meeting"), Delegatee.employee(sam.by())))
                .flatMap(draft -> lifecycle.decideAll(
                        draft,
                        HoldConversation.accepted(first, Agreement.builder().build()),
                        new StartWork(sam),
                        new RaiseProblem(sam, matter),
                        new AgreeNextMove(sam, matter, NextMove.undated(delegator))))
                .get();
    }
}
