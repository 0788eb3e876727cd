package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.Assumptions.About;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.upward.MonkeyMove;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What would clear a finding clears it, and no smaller part of it does. */
class ClearingLawsTest {

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void every_finding_of_a_review_can_be_cleared_by_a_smallest_change(@ForAll(supplier = Cases.class) Case any) {
        look(any.review());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void every_finding_of_a_gate_can_be_cleared_by_a_smallest_change(@ForAll(supplier = Cases.class) Case any) {
        look(any.reviewClosing());
    }

    private static void look(Review review) {
        review.findings().forEach(finding -> {
            Rule rule = review.answer(finding.rule()).rule();
            Vector<Situation> changes = new Clearing(rule, finding, review.situation()).changes();
            Vector<WhatIf> told = review.whatWouldClear(finding);

            assertThat(changes).as("what would clear %s", finding).isNotEmpty();
            assertThat(told).hasSameSizeAs(changes);
            changes.zip(told).forEach(change -> {
                assertThat(change._2.cleared()).contains(finding);
                assertThat(change._2.arisen()).noneMatch(finding::isSame);
                assertThat(change._2.changes()).hasSizeBetween(1, 2);
                assertThat(smaller(review.situation(), change._1))
                        .as("smaller than %s for %s", change._2.changes(), finding)
                        .allMatch(less -> Judgement.of(rule, less).findings().exists(finding::isSame));
            });
        });
    }

    /** Each part of the change alone, and all of it with one value nearer to what it was. */
    private static Vector<Situation> smaller(Situation was, Situation changed) {
        Vector<About> abouts = changed.assumptions().besides(was.assumptions());
        Vector<Situation> parts =
                abouts.size() < 2 ? Vector.empty() : abouts.map(about -> assuming(was, about, value(changed, about)));
        return parts.appendAll(abouts.flatMap(about ->
                nearer(about.was(was).get(), value(changed, about)).map(value -> assuming(changed, about, value))));
    }

    private static Object value(Situation changed, About about) {
        return changed.assumptions().values().get(about).get();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a value of the type of the fact
    private static Situation assuming(Situation situation, About about, Object value) {
        Situation focused = about.of().isDefined()
                ? situation.on((Each) about.of().get().each(), about.of().get().thing())
                : situation;
        return focused.with((Fact) about.fact(), value).asItStands();
    }

    private static Iterator<?> nearer(Object was, Object is) {
        if (is instanceof MonkeyMove.Kind) {
            return Iterator.empty(); // in no order
        }
        if (was instanceof Enum<?> before && is instanceof Enum<?> after) {
            int far = Math.abs(before.ordinal() - after.ordinal());
            return Iterator.of(before.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != before && Math.abs(((Enum<?>) other).ordinal() - before.ordinal()) < far);
        }
        if (was instanceof Integer before && is instanceof Integer after) {
            return Iterator.range(1, Math.abs(before - after))
                    .flatMap(d -> Vector.of(before - d, before + d))
                    .filter(number -> number >= 0);
        }
        if (was instanceof LocalDate before && is instanceof LocalDate after) {
            return Iterator.range(1, (int) Math.abs(before.toEpochDay() - after.toEpochDay()))
                    .flatMap(d -> Vector.of(before.toEpochDay() - d, before.toEpochDay() + d))
                    .filter(day -> day <= LocalDate.MAX.toEpochDay())
                    .map(LocalDate::ofEpochDay);
        }
        if (was instanceof Set<?> before && is instanceof Set<?> after) {
            return larger(before.toVector(), after.size()).map(Vector::toSet);
        }
        return was instanceof Seq<?> before && is instanceof Seq<?> after
                ? larger(before.toVector(), after.size())
                : Iterator.empty();
    }

    /** What is left of a list with fewer removed. */
    private static Iterator<? extends Vector<?>> larger(Vector<?> before, int size) {
        return Iterator.range(size + 1, before.size()).flatMap(before::combinations);
    }
}
