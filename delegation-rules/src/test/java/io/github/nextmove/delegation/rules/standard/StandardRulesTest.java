package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.rules.Evidence;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.given.Documents;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rules there are: the table of section 6, row by row. */
class StandardRulesTest {

    private static final Vector<String> TABLE = Vector.ofAll("""
            CONVERSATION_WITHOUT_APPOINTMENT WARNING DELEGATOR ON_RECORD F9
            PREPARATION_INCOMPLETE VIOLATION DELEGATOR ON_RECORD F10
            DEADLINE_MISSING VIOLATION BOTH ON_RECORD A34
            NO_CHECKPOINT_AGREED VIOLATION BOTH ON_RECORD F8
            RELATION_NOT_ADDRESSED WARNING DELEGATOR ON_RECORD F11 F12 F13
            AUTHORITY_INSUFFICIENT VIOLATION DELEGATOR ON_RECORD A13 A14
            START_SMALL ADVICE DELEGATOR ON_RECORD A20
            AUTONOMY_TOO_HIGH WARNING DELEGATOR ON_RECORD F15 F18
            AUTONOMY_TOO_LOW WARNING DELEGATOR ON_RECORD F15 F18
            AUTONOMY_JUMP WARNING DELEGATOR ON_RECORD A19 A22
            READINESS_RATINGS_DIVERGE ADVICE BOTH ON_RECORD
            COLLEAGUES_NOT_INFORMED WARNING DELEGATOR ON_RECORD A35 A36 A37 A38
            QUESTION_MISROUTED INFO NOBODY ON_RECORD A37
            ANSWERED_FOR_DELEGATEE WARNING DELEGATOR ON_RECORD A37
            MONKEY_TAKEN_OVER VIOLATION DELEGATOR ON_RECORD F31 F32 F33 F34 F35 F36
            NO_NEXT_MOVE_DATE WARNING DELEGATOR ON_RECORD
            MONKEY_RETURNED_LATE WARNING DELEGATOR ON_RECORD F35
            MONKEY_PING_PONG VIOLATION BOTH ON_RECORD F35
            UPWARD_DELEGATION_DEFLECTED INFO NOBODY ON_RECORD F34 F35 F36
            ESCALATED_LEGITIMATELY INFO NOBODY ON_RECORD
            MONKEY_MISPLACED_AT_CLOSE VIOLATION DELEGATOR AT_CLOSE F45
            MICROMANAGEMENT WARNING DELEGATOR ON_RECORD A18
            DECISION_OVERRIDDEN VIOLATION DELEGATOR ON_RECORD A14 A25
            CHECKPOINT_NOT_OPENED_POSITIVELY WARNING DELEGATOR ON_RECORD F22
            OBSTACLES_NOT_ASKED WARNING DELEGATOR ON_RECORD F24
            SUMMARY_NOT_CONFIRMED WARNING DELEGATOR ON_RECORD F30
            ANSWERS_OVER_QUESTIONS ADVICE DELEGATOR ON_RECORD F26 F27
            CHECKPOINT_MISSED WARNING DELEGATOR AS_OF_NOW F8 A32
            DELEGATION_NOT_YET_APPROPRIATE WARNING BOTH AS_OF_NOW A43
            RATING_AND_RESULTS_DIVERGE ADVICE BOTH AS_OF_NOW
            RETURN_NOT_RESPECTED VIOLATION DELEGATOR ON_RECORD F39
            QUADRANT_NOT_REASSESSED VIOLATION DELEGATOR AT_CLOSE F40
            FOLLOW_UP_MISSING VIOLATION DELEGATOR AT_CLOSE F41
            EVALUATION_INCOMPLETE VIOLATION DELEGATOR AT_CLOSE F48 F49 F50 F51 F52 F53
            EVALUATED_WITHOUT_DELEGATEE VIOLATION DELEGATOR AT_CLOSE F47
            """.lines());

    @Test
    void what_is_known_of_levels_by_readiness_points_both_ways() {
        assertThat(StandardRules.set()
                        .rules()
                        .filter(rule -> rule.source().author().startsWith("Leana"))
                        .map(rule -> rule.source().evidence()))
                .isNotEmpty()
                .containsOnly(Evidence.MIXED);
    }

    @ParameterizedTest
    @EnumSource
    void the_book_is_the_table_whatever_the_policy(StandardPolicy policy) {
        assertThat(StandardRules.book(policy).rules().map(StandardRulesTest::row))
                .containsExactlyInAnyOrderElementsOf(TABLE);
    }

    @Test
    void the_policy_is_ordered_unless_another_is_chosen() {
        assertThat(ids(StandardRules.book())).isEqualTo(ids(StandardRules.book(StandardPolicy.ORDERED)));
    }

    @Test
    void the_form_is_every_rule_with_an_F_number() {
        assertThat(ids(Documents.FORM.of(StandardRules.book())))
                .containsExactlyInAnyOrder(
                        "CONVERSATION_WITHOUT_APPOINTMENT",
                        "PREPARATION_INCOMPLETE",
                        "NO_CHECKPOINT_AGREED",
                        "RELATION_NOT_ADDRESSED",
                        "AUTONOMY_TOO_HIGH",
                        "AUTONOMY_TOO_LOW",
                        "MONKEY_TAKEN_OVER",
                        "MONKEY_RETURNED_LATE",
                        "MONKEY_PING_PONG",
                        "UPWARD_DELEGATION_DEFLECTED",
                        "MONKEY_MISPLACED_AT_CLOSE",
                        "CHECKPOINT_NOT_OPENED_POSITIVELY",
                        "OBSTACLES_NOT_ASKED",
                        "SUMMARY_NOT_CONFIRMED",
                        "ANSWERS_OVER_QUESTIONS",
                        "CHECKPOINT_MISSED",
                        "RETURN_NOT_RESPECTED",
                        "QUADRANT_NOT_REASSESSED",
                        "FOLLOW_UP_MISSING",
                        "EVALUATION_INCOMPLETE",
                        "EVALUATED_WITHOUT_DELEGATEE");
    }

    @Test
    void the_article_is_every_rule_with_an_A_number() {
        assertThat(ids(Documents.ARTICLE.of(StandardRules.book())))
                .containsExactlyInAnyOrder(
                        "DEADLINE_MISSING",
                        "AUTHORITY_INSUFFICIENT",
                        "START_SMALL",
                        "AUTONOMY_JUMP",
                        "COLLEAGUES_NOT_INFORMED",
                        "QUESTION_MISROUTED",
                        "ANSWERED_FOR_DELEGATEE",
                        "MICROMANAGEMENT",
                        "DECISION_OVERRIDDEN",
                        "CHECKPOINT_MISSED",
                        "DELEGATION_NOT_YET_APPROPRIATE");
    }

    @Test
    void both_adds_what_rests_on_literature_alone() {
        RuleBook both = Documents.BOTH.of(StandardRules.book());
        Vector<String> documented =
                ids(Documents.FORM.of(StandardRules.book())).appendAll(ids(Documents.ARTICLE.of(StandardRules.book())));

        assertThat(ids(both)).isEqualTo(ids(StandardRules.book()));
        assertThat(ids(both).removeAll(documented))
                .containsExactlyInAnyOrder(
                        "READINESS_RATINGS_DIVERGE",
                        "RATING_AND_RESULTS_DIVERGE",
                        "NO_NEXT_MOVE_DATE",
                        "ESCALATED_LEGITIMATELY");
    }

    @Test
    void every_rule_says_where_it_comes_from() {
        assertThat(StandardRules.book().rules().map(rule -> Objects.toString(rule.source())))
                .allMatch(source -> source.matches(".+, .+"));
    }

    private static Vector<String> ids(RuleBook book) {
        return book.rules().map(Rule::id);
    }

    private static String row(Rule rule) {
        String timing = rule.isGate() ? "AT_CLOSE" : rule.isAsOfNow() ? "AS_OF_NOW" : "ON_RECORD";
        return Vector.<Object>of(rule.id(), rule.severity(), rule.about().key().replace("about.", ""), timing)
                .appendAll(rule.requirements())
                .mkString(" ");
    }
}
