package io.github.nextmove.delegation.rules.standard;

import static io.github.nextmove.delegation.AnnouncementPart.PROJECT;
import static io.github.nextmove.delegation.AnnouncementPart.RESPONSIBLE_PERSON;
import static io.github.nextmove.delegation.QuestionResponse.ANSWERED;
import static io.github.nextmove.delegation.QuestionResponse.REDIRECTED;
import static io.github.nextmove.delegation.rules.Severity.VIOLATION;
import static io.github.nextmove.delegation.rules.Severity.WARNING;
import static io.github.nextmove.delegation.rules.given.JudgedStory.drafted;
import static io.github.nextmove.delegation.rules.given.Usual.agreement;
import static io.github.nextmove.delegation.rules.given.Usual.draft;
import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.BILAL;
import static io.github.nextmove.delegation.testing.Cast.CHEN;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.InformColleagues;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.given.JudgedStory;
import io.github.nextmove.delegation.rules.given.Said;
import io.github.nextmove.delegation.testing.Given;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Chen, Anna and Bilal are listed, in this order, and need to know who is responsible, and for what. */
class ColleagueRulesTest {

    private static final String NOT_INFORMED = "COLLEAGUES_NOT_INFORMED";
    private static final Set<PersonId> ALL = HashSet.of(ANNA, BILAL, CHEN);
    private static final JudgedStory AGREED =
            drafted(draft().withColleagues(CHEN, ANNA, BILAL)).handedOver(agreement());

    @Test
    void nobody_is_missed_before_work_starts() {
        assertThat(AGREED.day(9).findings()).isEmpty();
    }

    @Test
    void all_who_are_told_both_parts_before_work_starts_are_informed() {
        assertThat(AGREED.then(NOOR, tells(ALL, RESPONSIBLE_PERSON, PROJECT))
                        .started()
                        .findings())
                .isEmpty();
    }

    @Test
    void those_who_were_not_told_when_work_starts_are_named_in_the_listed_order() {
        JudgedStory nobody = AGREED.started();
        JudgedStory oneOfThem = AGREED.then(NOOR, tells(HashSet.of(ANNA), RESPONSIBLE_PERSON, PROJECT))
                .started();

        assertThat(nobody.findings()).containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:chen,anna,bilal");
        assertThat(oneOfThem.findings()).containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:chen,bilal");
    }

    @Test
    void half_the_message_is_not_enough() {
        assertThat(AGREED.then(NOOR, tells(ALL, RESPONSIBLE_PERSON)).started().findings())
                .containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:chen,anna,bilal");
        assertThat(AGREED.then(NOOR, tells(ALL, PROJECT)).started().findings())
                .containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:chen,anna,bilal");
    }

    @Test
    void what_a_colleague_is_told_in_parts_adds_up() {
        JudgedStory inParts = AGREED.then(NOOR, tells(ALL, RESPONSIBLE_PERSON))
                .then(NOOR, tells(HashSet.of(CHEN, ANNA), PROJECT))
                .then(NOOR, tells(HashSet.of(BILAL), PROJECT));

        assertThat(inParts.started().findings()).isEmpty();
    }

    @Test
    void a_delegation_without_listed_colleagues_has_nobody_to_inform() {
        assertThat(drafted(draft()).handedOver(agreement()).started().findings())
                .isEmpty();
    }

    @Test
    void it_holds_for_a_network_member_too() {
        JudgedStory story = drafted(draft(Task.of("x"), Given.NETWORK_MEMBER).withColleagues(ANNA))
                .handedOver(agreement())
                .started();

        assertThat(story.findings()).containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:anna");
    }

    @Test
    void it_is_resolved_once_all_are_told_and_stays_visible_with_those_who_were_missed() {
        JudgedStory late = AGREED.started()
                .day(3)
                .then(NOOR, tells(HashSet.of(CHEN, BILAL), RESPONSIBLE_PERSON, PROJECT))
                .then(NOOR, tells(HashSet.of(ANNA), PROJECT));
        JudgedStory all = late.day(4).then(NOOR, tells(HashSet.of(ANNA), RESPONSIBLE_PERSON));

        assertThat(late.finding(NOT_INFORMED).isResolved()).isFalse();
        assertThat(all.findings()).containsExactly("COLLEAGUES_NOT_INFORMED:WARNING:chen,anna,bilal");
        assertThat(all.finding(NOT_INFORMED).resolved())
                .contains(Moment.after(all.delegation().history().recorded().last()));
    }

    @Test
    void who_is_told_again_was_told_the_first_time() {
        JudgedStory inTime =
                AGREED.then(NOOR, tells(ALL, RESPONSIBLE_PERSON, PROJECT)).started();
        JudgedStory late = AGREED.started().then(NOOR, tells(ALL, RESPONSIBLE_PERSON, PROJECT));

        assertThat(inTime.then(NOOR, tells(ALL, PROJECT)).findings()).isEmpty();
        assertThat(Said.in(late.day(9).then(NOOR, tells(ALL, PROJECT)).review()))
                .isEqualTo(Said.in(late.review()));
    }

    @Test
    void it_is_a_violation_from_the_moment_somebody_who_was_not_told_asks() {
        JudgedStory asked = AGREED.started().day(2).asked(BILAL, REDIRECTED);
        Finding finding = asked.finding(NOT_INFORMED);

        assertThat(AGREED.started().finding(NOT_INFORMED).severity()).isEqualTo(WARNING);
        assertThat(finding.severity()).isEqualTo(VIOLATION);
        assertThat(finding.arose().event()).isEqualTo(5);
        assertThat(finding.events()).containsExactly(5, 6);
    }

    @Test
    void it_stays_a_violation_after_all_were_told() {
        JudgedStory told = AGREED.started().asked(BILAL, ANSWERED).then(NOOR, tells(ALL, RESPONSIBLE_PERSON, PROJECT));

        assertThat(told.finding(NOT_INFORMED).severity()).isEqualTo(VIOLATION);
        assertThat(told.finding(NOT_INFORMED).isResolved()).isTrue();
    }

    @Test
    void somebody_who_asked_before_and_is_untold_when_work_starts_makes_it_a_violation_at_once() {
        JudgedStory asked = AGREED.asked(CHEN, REDIRECTED);

        assertThat(asked.findings(NOT_INFORMED)).isEmpty();
        assertThat(asked.started().finding(NOT_INFORMED).severity()).isEqualTo(VIOLATION);
        assertThat(asked.started().finding(NOT_INFORMED).events()).containsExactly(5, 6);
    }

    @Test
    void somebody_who_asked_before_and_was_told_in_time_makes_nothing_worse() {
        JudgedStory told = AGREED.asked(CHEN, REDIRECTED)
                .then(NOOR, tells(HashSet.of(CHEN), RESPONSIBLE_PERSON, PROJECT))
                .started();

        assertThat(told.finding(NOT_INFORMED).severity()).isEqualTo(WARNING);
        assertThat(told.finding(NOT_INFORMED).subject()).containsExactly("anna", "bilal");
    }

    @Test
    void somebody_who_asks_after_being_told_makes_nothing_worse() {
        JudgedStory told = AGREED.started()
                .then(NOOR, tells(HashSet.of(CHEN), RESPONSIBLE_PERSON, PROJECT))
                .asked(CHEN, REDIRECTED);

        assertThat(told.finding(NOT_INFORMED).severity()).isEqualTo(WARNING);
    }

    @Test
    void somebody_who_is_not_listed_makes_nothing_worse() {
        JudgedStory story = AGREED.started().asked(ZOE, ANSWERED);

        assertThat(story.finding(NOT_INFORMED).severity()).isEqualTo(WARNING);
        assertThat(story.finding(NOT_INFORMED).events()).containsExactly(5);
    }

    @Test
    void a_question_is_misrouted_whoever_asks_and_each_time() {
        JudgedStory asked =
                informed().asked(ANNA, REDIRECTED).asked(ZOE, REDIRECTED).asked(ANNA, REDIRECTED);

        assertThat(asked.findings())
                .containsExactly(
                        "QUESTION_MISROUTED:INFO:anna", "QUESTION_MISROUTED:INFO:zoe", "QUESTION_MISROUTED:INFO:anna");
    }

    @Test
    void an_answer_by_the_delegator_is_one_for_the_delegatee() {
        assertThat(informed().started().asked(ZOE, ANSWERED).findings())
                .containsExactly("ANSWERED_FOR_DELEGATEE:WARNING:zoe", "QUESTION_MISROUTED:INFO:zoe");
    }

    private static JudgedStory informed() {
        return AGREED.then(NOOR, tells(ALL.add(SAM), RESPONSIBLE_PERSON, PROJECT));
    }

    private static Function<Occasion, Command> tells(Set<PersonId> who, AnnouncementPart... content) {
        return by -> new InformColleagues(by, who, HashSet.of(content));
    }
}
