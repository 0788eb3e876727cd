package io.github.nextmove.delegation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.ConversationId;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.MatterId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.RaiseProblem;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import jakarta.validation.Validation;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BoundaryTest {

    private static final Occasion MONDAY = Occasion.of(PersonId.of("sam"), Instant.parse("2026-03-02T09:00:00Z"));

    private final Boundary boundary =
            Boundary.of(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void a_well_formed_value_comes_back_itself() {
        RaiseProblem command = new RaiseProblem(MONDAY, MatterId.of("late-caterer"));

        assertThat(boundary.check(command).get()).isSameAs(command);
    }

    @Test
    void everything_wrong_is_reported_by_path_and_then_by_key() {
        Occasion nobody = Occasion.of(PersonId.of(""), Instant.EPOCH).in(ConversationId.of("x".repeat(201)));
        RaiseProblem command = new RaiseProblem(nobody, MatterId.of(" ".repeat(201)));

        assertThat(boundary.check(command).getError().map(BoundaryTest::pathAndKey))
                .containsExactly(
                        "matter.value " + Wording.NOT_BLANK,
                        "matter.value " + Wording.SIZE,
                        "occasion.by.value " + Wording.NOT_BLANK,
                        "occasion.conversation.value " + Wording.SIZE);
    }

    @Test
    void what_is_wrong_inside_an_agreement_is_reported_in_its_place() {
        Agreement agreement = Agreement.builder()
                .expectedResult(" ")
                .addAuthority(DecisionId.of(""))
                .build();
        HoldConversation command = new HoldConversation(MONDAY, HashSet.empty(), true, Option.some(agreement));

        assertThat(boundary.check(command).getError().map(Violation::path))
                .containsExactly("agreement.authority[].value", "agreement.expectedResult");
    }

    @Test
    void the_reason_for_a_level_is_filled_in_and_not_too_long() {
        assertThat(wrongReason(" ", "en"))
                .isEqualTo("agreement.autonomyReason: nothing is filled in; "
                        + "fill in at least one character that is not a space");
        assertThat(wrongReason(" ", "nl"))
                .isEqualTo("agreement.autonomyReason: er is niets ingevuld; "
                        + "vul minstens één teken in dat geen spatie is");
        assertThat(wrongReason("x".repeat(10_001), "en"))
                .isEqualTo("agreement.autonomyReason: this text has 10001 characters; use at most 10000");
        assertThat(wrongReason("x".repeat(10_001), "nl"))
                .isEqualTo("agreement.autonomyReason: deze tekst telt 10001 tekens; gebruik er hoogstens 10000");
    }

    private String wrongReason(String reason, String language) {
        Agreement agreement = Agreement.builder().autonomyReason(reason).build();
        return boundary.check(HoldConversation.accepted(MONDAY, agreement))
                .getError()
                .single()
                .render(Texts.in(Locale.forLanguageTag(language)));
    }

    @Test
    void a_colleague_is_named_by_place_and_a_delegatee_by_what_they_are() {
        DraftDelegation draft = DraftDelegation.of(MONDAY, Task.of("event"), Delegatee.employee(PersonId.of("")))
                .withColleagues(PersonId.of("kim"), PersonId.of(" "));

        assertThat(boundary.check(draft).getError().map(Violation::path))
                .containsExactly("colleagues[1].value", "delegatee.id.value");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_a_mistake_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> boundary.check(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Boundary.of(null)).withMessage("validator");
    }

    private static String pathAndKey(Violation violation) {
        return violation.path() + " " + violation.message().key();
    }
}
