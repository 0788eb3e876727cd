package io.github.nextmove.delegation.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.diagram.Sheet.Area;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.testing.Walk;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Everything has its place, and nothing is in the way of anything. */
class LayoutTest {

    private static final Vector<Texts> LANGUAGES =
            Vector.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.forLanguageTag("nl")));

    @Test
    void every_phase_has_a_box() {
        assertThat(Layout.PHASES.keySet()).containsExactlyInAnyOrder(Phase.values());
    }

    @Test
    void every_frame_has_a_border() {
        assertThat(Layout.FRAMES.keySet()).containsExactly(Frame.values());
    }

    @Test
    void every_arrow_of_the_table_has_a_route_and_no_other_has() {
        assertThat(Layout.ROUTES.keySet())
                .containsExactlyInAnyOrderElementsOf(Chart.STANDARD.arrows().map(Arrow::key));
    }

    @Test
    void every_arrow_begins_at_the_border_of_where_it_comes_from_and_ends_at_its_phase() {
        Chart.STANDARD.arrows().forEach(arrow -> {
            int[] corners = Layout.ROUTES.get(arrow.key()).get().corners();
            Area from = arrow.from().phases().size() == 1
                    ? Layout.PHASES.get(arrow.from().phases().head()).get()
                    : Layout.FRAMES.get(Frame.valueOf(arrow.from().id())).get().area();
            assertThat(isOnBorder(from, corners[0], corners[1])).as(arrow.key()).isTrue();
            assertThat(isOnBorder(
                            Layout.PHASES.get(arrow.to()).get(),
                            corners[corners.length - 2],
                            corners[corners.length - 1]))
                    .as(arrow.key())
                    .isTrue();
        });
    }

    @Test
    void every_phase_is_in_the_frames_that_it_belongs_to_and_in_no_other() {
        Layout.FRAMES.forEach((frame, surround) -> Layout.PHASES.forEach((phase, box) -> assertThat(
                        frame.phases().contains(phase) ? box.isWithin(surround.area()) : !box.meets(surround.area()))
                .as("%s %s", frame, phase)
                .isTrue()));
    }

    @Test
    void no_label_is_over_another_or_across_a_border_in_the_life_cycle() {
        assertThat(overlaps(Option.none())).isEmpty();
    }

    @Property(tries = 100)
    void no_label_is_over_another_or_across_a_border_whatever_way_a_delegation_went(@ForAll int seed) {
        Delegation delegation = Walk.ofSeed(Lifecycle.standard(), seed, 60).end();

        assertThat(overlaps(Option.some(Way.of(delegation)))).isEmpty();
    }

    private static Vector<String> overlaps(Option<Way> way) {
        return LANGUAGES.flatMap(texts ->
                Overlaps.on(LifecycleSvg.sheet(new Captions(texts, true, way), way), Layout.WIDTH, Layout.HEIGHT));
    }

    private static boolean isOnBorder(Area area, int x, int y) {
        boolean onSide = x == area.x() || x == area.x() + area.width();
        boolean onTop = y == area.y() || y == area.y() + area.height();
        boolean inWidth = x >= area.x() && x <= area.x() + area.width();
        boolean inHeight = y >= area.y() && y <= area.y() + area.height();
        return (onSide && inHeight) || (onTop && inWidth);
    }
}
