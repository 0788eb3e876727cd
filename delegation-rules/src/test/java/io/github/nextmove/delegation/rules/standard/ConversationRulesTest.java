package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.JudgedStory.working;
import static io.github.nextmove.delegation.rules.given.Usual.VENUE;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.DecisionId;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PreparationPart;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.TaskType;
import io.github.nextmove.delegation.Topic;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.command.Prepare;
import io.github.nextmove.delegation.command.ScheduleConversation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Usual;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The conversation is judged once, when it is held. */
class ConversationRulesTest {

    private static final JudgedStory SCHEDULED = drafted(draft()).day(-5).then(NOOR, ScheduleConversation::new);
    private static final JudgedStory PREPARED = SCHEDULED.day(-2).then(NOOR, prepares(PreparationPart.values()));

    @Test
    void what_went_well_goes_without_saying() {
        assertThat(drafted(draft()).handedOver(agreement()).findings()).isEmpty();
        assertThat(working().findings()).isEmpty();
    }

    @Test
    void nothing_is_said_before_the_conversation() {
        assertThat(drafted(draft()).findings()).isEmpty();
        assertThat(PREPARED.findings()).isEmpty();
    }

    @Test
    void a_conversation_needs_an_appointment() {
        JudgedStory held = drafted(draft())
                .then(NOOR, prepares(PreparationPart.values()))
                .day(0)
                .then(NOOR, accepted());

        assertThat(held.findings()).containsExactly("CONVERSATION_WITHOUT_APPOINTMENT:WARNING");
        assertThat(PREPARED.day(0).then(NOOR, accepted()).findings()).isEmpty();
    }

    @Test
    void an_appointment_on_another_date_is_an_appointment() {
        JudgedStory again = PREPARED.then(NOOR, ScheduleConversation::new);

        assertThat(again.day(0).then(NOOR, accepted()).findings()).isEmpty();
    }

    @Test
    void each_part_must_be_prepared() {
        assertThat(SCHEDULED.day(0).then(NOOR, accepted()).findings())
                .containsExactly("PREPARATION_INCOMPLETE:VIOLATION");
        for (PreparationPart left : PreparationPart.values()) {
            PreparationPart[] others =
                    Vector.of(PreparationPart.values()).remove(left).toJavaArray(PreparationPart[]::new);
            Finding finding = SCHEDULED
                    .then(NOOR, prepares(others))
                    .day(0)
                    .then(NOOR, accepted())
                    .finding("PREPARATION_INCOMPLETE");

            assertThat(finding.problem().values().get("unprepared")).contains(Vector.of(left));
        }
    }

    @Test
    void what_is_prepared_in_parts_adds_up() {
        JudgedStory prepared = SCHEDULED
                .then(NOOR, prepares(PreparationPart.RESULT))
                .day(-1)
                .then(NOOR, prepares(PreparationPart.STEPS, PreparationPart.INSTRUCTION));

        assertThat(prepared.day(0).then(NOOR, accepted()).findings()).isEmpty();
    }

    @Test
    void motivation_and_confidence_must_both_be_a_topic() {
        assertThat(topics().findings()).containsExactly("RELATION_NOT_ADDRESSED:WARNING");
        assertThat(topics(Topic.MOTIVATION).findings()).containsExactly("RELATION_NOT_ADDRESSED:WARNING");
        assertThat(topics(Topic.CONFIDENCE).findings()).containsExactly("RELATION_NOT_ADDRESSED:WARNING");
        assertThat(topics(Topic.MOTIVATION, Topic.CONFIDENCE).findings()).isEmpty();
        assertThat(topics(Topic.CONFIDENCE)
                        .finding("RELATION_NOT_ADDRESSED")
                        .problem()
                        .values()
                        .get("unaddressed"))
                .contains(Vector.of(Topic.MOTIVATION));
    }

    @Test
    void a_deadline_must_be_agreed() {
        assertThat(working(agreement().unsetDeadline()).findings()).containsExactly("DEADLINE_MISSING:VIOLATION");
    }

    @Test
    void a_checkpoint_must_be_agreed() {
        assertThat(working(agreement().checkpoints(Vector.empty())).findings())
                .containsExactly("NO_CHECKPOINT_AGREED:VIOLATION");
        assertThat(working(agreement().checkpoints(Vector.of(Usual.day(1)))).findings())
                .isEmpty();
    }

    @Test
    void decisions_that_the_task_needs_must_be_granted_and_those_that_are_not_make_one_finding() {
        Task task = Task.builder()
                .type(TaskType.of("customer-meeting"))
                .addDecisionsNeeded(DecisionId.of("spend-500"), VENUE, DecisionId.of("invite-press"))
                .build();

        JudgedStory story = working(draft(task), agreement());

        assertThat(story.findings()).containsExactly("AUTHORITY_INSUFFICIENT:VIOLATION");
        assertThat(story.finding("AUTHORITY_INSUFFICIENT").problem().values().get("notGranted"))
                .contains(Vector.of("invite-press", "spend-500").map(DecisionId::of));
    }

    @Test
    void more_may_be_granted_than_is_needed() {
        Task task = Task.builder()
                .type(TaskType.of("customer-meeting"))
                .addDecisionsNeeded(VENUE)
                .build();

        assertThat(working(draft(task), agreement().addAuthority(DecisionId.of("spend-500")))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_conversation_that_was_not_accepted_is_judged_and_an_agreement_in_it_is_not() {
        Agreement nothing = Agreement.builder().build();
        JudgedStory declined = drafted(draft())
                .then(NOOR, by -> new HoldConversation(by, HashSet.empty(), false, Option.some(nothing)));

        assertThat(declined.findings())
                .containsExactly(
                        "CONVERSATION_WITHOUT_APPOINTMENT:WARNING",
                        "PREPARATION_INCOMPLETE:VIOLATION",
                        "RELATION_NOT_ADDRESSED:WARNING");
    }

    @Test
    void the_findings_are_about_the_conversation_and_are_never_made_good() {
        JudgedStory held = drafted(draft())
                .then(
                        NOOR,
                        by -> HoldConversation.accepted(by, Agreement.builder().build()));
        Moment then = Moment.after(held.delegation().history().recorded().last());

        assertThat(held.started().review().findings())
                .hasSize(5)
                .allMatch(finding -> finding.arose().equals(then)
                        && finding.events().equals(Vector.of(2))
                        && finding.subject().isEmpty()
                        && finding.owner().equals(NOOR)
                        && !finding.isResolved());
    }

    private static JudgedStory topics(Topic... topics) {
        return PREPARED.day(0)
                .then(NOOR, by -> HoldConversation.accepted(by, agreement().build(), topics));
    }

    private static Function<Occasion, Command> accepted() {
        return by -> HoldConversation.accepted(by, agreement().build(), Topic.values());
    }

    private static Function<Occasion, Command> prepares(PreparationPart... parts) {
        return by -> new Prepare(by, HashSet.of(parts));
    }
}
