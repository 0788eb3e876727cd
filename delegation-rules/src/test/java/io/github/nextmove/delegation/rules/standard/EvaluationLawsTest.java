package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Evaluation;
import io.github.nextmove.delegation.EvaluationPart;
import io.github.nextmove.delegation.event.EvaluationHeld;
import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.rules.given.Said;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Who evaluates more never hears more. */
class EvaluationLawsTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_part_more_adds_no_finding(@ForAll(supplier = Cases.class) Case any, @ForAll EvaluationPart part) {
        Delegation more = evaluatedOtherwise(
                any.delegation(),
                was -> new Evaluation(
                        was.participants(), was.parts().add(part), was.outcome(), was.wentWell(), was.lessons()));

        addsNothing(any, more);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_participant_more_adds_no_finding(@ForAll(supplier = Cases.class) Case any) {
        Delegation more = evaluatedOtherwise(
                any.delegation(),
                was -> new Evaluation(
                        was.participants().add(any.delegation().delegatee().id()),
                        was.parts(),
                        was.outcome(),
                        was.wentWell(),
                        was.lessons()));

        addsNothing(any, more);
    }

    private static void addsNothing(Case any, Delegation more) {
        assertThat(Said.in(any.review(more))).isEqualTo(Said.in(any.review()));
        assertThat(objections(any, any.delegation())).containsAll(objections(any, more));
        assertThat(missing(any, any.delegation())).containsAll(missing(any, more));
    }

    private static Vector<String> objections(Case any, Delegation delegation) {
        return any.reviewClosing(delegation).findings().map(Finding::rule);
    }

    private static Vector<String> missing(Case any, Delegation delegation) {
        return any.reviewClosing(delegation).by("EVALUATION_INCOMPLETE").flatMap(Finding::subject);
    }

    /** The same history, with its last evaluation told otherwise. */
    private static Delegation evaluatedOtherwise(Delegation delegation, UnaryOperator<Evaluation> otherwise) {
        Vector<Event> events = delegation.history().events();
        int last = events.lastIndexWhere(EvaluationHeld.class::isInstance);
        if (last < 0) {
            return delegation;
        }
        EvaluationHeld held = (EvaluationHeld) events.get(last);
        EvaluationHeld other = new EvaluationHeld(held.occasion(), otherwise.apply(held.evaluation()));
        return Lifecycle.standard().restore(events.update(last, other)).get();
    }
}
