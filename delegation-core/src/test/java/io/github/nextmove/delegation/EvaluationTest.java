package io.github.nextmove.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {

    private static final PersonId NOOR = PersonId.of("noor");
    private static final PersonId SAM = PersonId.of("sam");

    @Test
    void one_in_which_all_parts_were_discussed_is_complete() {
        Evaluation all = discussed(EvaluationPart.values());

        assertThat(all.isComplete()).isTrue();
        assertThat(all.missingParts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void one_that_leaves_a_part_out_is_not_complete_and_says_which(EvaluationPart left) {
        Evaluation most = Evaluation.builder()
                .parts(HashSet.of(EvaluationPart.values()).remove(left))
                .outcome(Outcome.AS_AGREED)
                .build();

        assertThat(most.isComplete()).isFalse();
        assertThat(most.missingParts()).containsExactly(left);
    }

    @Test
    void a_later_sitting_adds_people_and_parts_and_has_the_last_word_on_the_outcome() {
        Evaluation first = new Evaluation(
                HashSet.of(NOOR),
                HashSet.of(EvaluationPart.values()[0]),
                Outcome.NOT_AS_AGREED,
                Option.some("the venue"),
                Option.some("ask sooner"));
        Evaluation second = new Evaluation(
                HashSet.of(SAM),
                HashSet.of(EvaluationPart.values()[1]),
                Outcome.AS_AGREED,
                Option.none(),
                Option.some("ask bilal sooner"));

        Evaluation both = first.completedBy(second);

        assertThat(both.participants()).containsExactly(NOOR, SAM);
        assertThat(both.parts()).containsExactly(EvaluationPart.values()[0], EvaluationPart.values()[1]);
        assertThat(both.outcome()).isEqualTo(Outcome.AS_AGREED);
        assertThat(both.wentWell()).containsExactly("the venue");
        assertThat(both.lessons()).containsExactly("ask bilal sooner");
    }

    private static Evaluation discussed(EvaluationPart... parts) {
        return Evaluation.builder().addParts(parts).outcome(Outcome.AS_AGREED).build();
    }
}
