package io.github.nextmove.delegation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers by which the two documents are cited. */
class RequirementTest {

    @Test
    void f_is_the_form_and_a_is_the_article() {
        assertThat(Requirement.of("F35", "A13"))
                .containsExactly(new Requirement(RuleSet.FORM, 35), new Requirement(RuleSet.ARTICLE, 13));
        assertThat(Requirement.of("F35", "A13").mkString(" ")).isEqualTo("F35 A13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "35", "F0", "F01", "B7", "f35", "F35 ", "F-1", "F1000", "A1.5"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.of(text))
                .withMessage("a requirement is F or A and a number, such as F35; was " + text);
    }

    @Test
    void a_requirement_is_of_one_document_and_has_a_number_from_1() {
        assertThat(new Requirement(RuleSet.FORM, 1)).hasToString("F1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Requirement(RuleSet.BOTH, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Requirement(RuleSet.ARTICLE, 0));
    }

    @Test
    void a_source_says_who_what_and_when() {
        assertThat(Source.of("Leana", "Delegation", 1986, Evidence.EMPIRICAL)).hasToString("Leana, Delegation (1986)");
        assertThat(Source.houseRule("us", "What we like")).hasToString("us, What we like");
        assertThat(Source.houseRule("us", "What we like").evidence()).isEqualTo(Evidence.HOUSE_RULE);
    }
}
