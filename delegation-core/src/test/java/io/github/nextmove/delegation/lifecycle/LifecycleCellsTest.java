package io.github.nextmove.delegation.lifecycle;

import static io.github.nextmove.delegation.testing.Cast.ANNA;
import static io.github.nextmove.delegation.testing.Cast.NOOR;
import static io.github.nextmove.delegation.testing.Cast.SAM;
import static io.github.nextmove.delegation.testing.Cast.ZOE;
import static io.github.nextmove.delegation.testing.Given.EMPLOYEE;
import static io.github.nextmove.delegation.testing.Given.NETWORK_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.Command;
import io.github.nextmove.delegation.command.CommandType;
import io.github.nextmove.delegation.command.HoldConversation;
import io.github.nextmove.delegation.testing.Given;
import io.github.nextmove.delegation.testing.PlainCommands;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What the life cycle says to every command, from everybody, in every phase: written out, and asked. */
class LifecycleCellsTest {

    /**
     * From the rules, section 2, and not from the code. Under each phase stands the phase after it, or a dot
     * where the command is not for this phase. Who: Delegator, Employee or Network member as delegatee, listed
     * Colleague, Outsider.
     */
    private static final String CELLS = """
            COMMAND               WHO  DRAFT  SCHED  PREP   AGREED WORK   RESULT BACK   DECLIN EVAL   CLOSED RECALL
            RATE_READINESS        DEN  DRAFT  SCHED  PREP   AGREED WORK   RESULT BACK   .      .      .      .
            SCHEDULE_CONVERSATION D    SCHED  SCHED  PREP   .      .      .      .      .      .      .      .
            PREPARE               D    PREP   PREP   PREP   .      .      .      .      .      .      .      .
            HOLD_CONVERSATION     D    AGREED AGREED AGREED .      .      .      .      .      .      .      .
            NOT_ACCEPTED          D    DECLIN DECLIN DECLIN .      .      .      .      .      .      .      .
            INFORM_COLLEAGUES     D    .      .      .      AGREED WORK   .      .      .      .      .      .
            START_WORK            DEN  .      .      .      WORK   .      .      .      .      .      .      .
            HOLD_CHECKPOINT       D    .      .      .      .      WORK   .      .      .      .      .      .
            PROPOSE_AGREEMENT     DEN  .      .      .      AGREED WORK   .      .      .      .      .      .
            ACCEPT_AGREEMENT      DEN  .      .      .      AGREED WORK   .      .      .      .      .      .
            DECLINE_AGREEMENT     DEN  .      .      .      AGREED WORK   .      .      .      .      .      .
            HAND_ON               EN   .      .      .      AGREED WORK   .      .      .      .      .      .
            RAISE_PROBLEM         DENC .      .      .      .      WORK   RESULT .      .      .      .      .
            AGREE_NEXT_MOVE       DEN  .      .      .      .      WORK   RESULT .      .      .      .      .
            CHECK_IN              DEN  .      .      .      .      WORK   .      .      .      .      .      .
            PRESCRIBE_HOW         D    .      .      .      .      WORK   .      .      .      .      .      .
            OVERRIDE_DECISION     D    .      .      .      .      WORK   .      .      .      .      .      .
            ASK_DELEGATOR         CO   .      .      .      AGREED WORK   .      .      .      .      .      .
            RETURN_TASK           N    .      .      .      BACK   BACK   .      .      .      .      .      .
            ACCEPT_RETURN         D    .      .      .      .      .      .      BACK   .      .      .      .
            CONTEST_RETURN        D    .      .      .      .      .      .      BACK   .      .      .      .
            REASSESS_QUADRANT     D    .      .      .      .      .      .      BACK   .      .      .      .
            CHOOSE_FOLLOW_UP      D    .      .      .      .      .      .      BACK   .      .      .      .
            DELIVER_RESULT        EN   .      .      .      .      RESULT .      .      .      .      .      .
            SEND_RESULT_BACK      D    .      .      .      .      .      WORK   .      .      .      .      .
            HOLD_EVALUATION       D    .      .      .      .      .      RESULT .      .      .      .      .
            CLOSE                 D    .      .      .      .      .      EVAL   CLOSED .      .      .      .
            RECALL                D    RECALL RECALL RECALL RECALL RECALL RECALL RECALL .      .      .      .
            """;

    private static final String NOT_ACCEPTED = "NOT_ACCEPTED";
    private static final Vector<Vector<String>> LINES =
            Vector.ofAll(CELLS.lines().toList()).map(line -> Vector.of(line.split(" +")));
    private static final Vector<String> COLUMNS = LINES.head().drop(2);
    private static final Map<Party, String> LETTERS =
            HashMap.of(Party.DELEGATOR, "D", Party.DELEGATEE, "EN", Party.LISTED_COLLEAGUE, "C", Party.OUTSIDER, "O");
    private static final Vector<Row> ROWS = LINES.tail().map(line -> new Row(line.get(0), line.get(1), line.drop(2)));

    /** Everybody in every phase; an employee's delegation is never returned, so it has two phases less. */
    private static final Vector<Situation> SITUATIONS = Vector.of(Phase.values())
            .flatMap(phase -> situations(phase, NETWORK_MEMBER, 'N')
                    .appendAll(
                            phase == Phase.RETURNED || phase == Phase.CLOSED_RETURNED
                                    ? Vector.empty()
                                    : situations(phase, EMPLOYEE, 'E')));

    @Test
    void every_cell_is_answered_as_written() {
        Vector<String> wrong = ROWS.flatMap(row -> SITUATIONS.map(situation -> row.compare(situation)))
                .filter(line -> !line.isEmpty());

        assertThat(wrong).isEmpty();
    }

    @Test
    void no_cell_is_left_out() {
        assertThat(ROWS.map(Row::name).remove(NOT_ACCEPTED))
                .containsExactlyElementsOf(Vector.of(CommandType.values()).map(Enum::name));
        assertThat(COLUMNS).hasSize(11).hasSameSizeAs(Phase.values());
        assertThat(ROWS).hasSize(28).allMatch(row -> row.after().size() == 11);
        assertThat(SITUATIONS).hasSize(11 * 4 + 9 * 4).doesNotHaveDuplicates();
        assertThat(SITUATIONS.map(Situation::who).distinct()).containsExactlyInAnyOrder('D', 'E', 'N', 'C', 'O');
    }

    @Test
    void every_situation_is_what_it_says() {
        assertThat(SITUATIONS).allMatch(situation -> situation.delegation().phase() == situation.phase());
    }

    @Test
    void the_table_that_others_read_says_the_same() {
        for (TableRow read : LifecycleTable.standard().rows()) {
            Row row = ROWS.find(written -> written.name().equals(read.command().name()))
                    .get();
            String who = read.networkMembersOnly()
                    ? "N"
                    : read.who().toVector().flatMap(LETTERS::get).mkString();

            assertThat(who).as("%s", read.command()).isEqualTo(row.who());
            assertThat(Vector.of(Phase.values())
                            .map(phase -> read.leadsTo().get(phase).map(after -> COLUMNS.get(after.ordinal())))
                            .map(after -> after.getOrElse(".")))
                    .as("%s", read.command())
                    .isEqualTo(row.after());
            assertThat(read.unlessAccepted().isDefined()).isEqualTo(read.command() == CommandType.HOLD_CONVERSATION);
        }
        assertThat(LifecycleTable.standard().rows().map(TableRow::command)).containsExactly(CommandType.values());
    }

    private static Vector<Situation> situations(Phase phase, Delegatee delegatee, char kind) {
        Delegation delegation = Given.in(phase, delegatee);
        return Vector.of(
                new Situation(delegation, phase, 'D', NOOR),
                new Situation(delegation, phase, kind, SAM),
                new Situation(delegation, phase, 'C', ANNA),
                new Situation(delegation, phase, 'O', ZOE));
    }

    /** Somebody in a phase, by the letter of what they are. */
    private record Situation(Delegation delegation, Phase phase, char who, PersonId person) {

        /** With a change that the other one proposed, where that can be. */
        private Delegation withProposal() {
            PersonId other = person.equals(NOOR) ? SAM : NOOR;
            return Lifecycle.standard()
                    .decide(delegation, PlainCommands.of(CommandType.PROPOSE_AGREEMENT, Given.by(other)))
                    .fold(refused -> delegation, Decision::delegation);
        }
    }

    private record Row(String name, String who, Vector<String> after) {

        /** Nothing when the answer is as written. */
        private String compare(Situation situation) {
            String expected = expected(situation);
            String actual = Lifecycle.standard()
                    .decide(
                            answersAProposal() ? situation.withProposal() : situation.delegation(),
                            command(situation.person()))
                    .fold(
                            Row::kinds,
                            decision ->
                                    COLUMNS.get(decision.delegation().phase().ordinal()));
            return actual.equals(expected)
                    ? ""
                    : name + " by " + situation.who() + " in " + situation.phase() + ": expected " + expected
                            + " but was " + actual;
        }

        private boolean answersAProposal() {
            return name.equals("ACCEPT_AGREEMENT") || name.equals("DECLINE_AGREEMENT");
        }

        private String expected(Situation situation) {
            boolean rightPerson = who.indexOf(situation.who()) >= 0;
            String cell = after.get(situation.phase().ordinal());
            if (rightPerson && !cell.equals(".")) {
                return cell;
            }
            Vector<String> reasons = Vector.empty();
            if (cell.equals(".")) {
                reasons = reasons.append("WrongPhase");
            }
            // An employee who returns the task is the right person in the wrong role.
            boolean employeeReturns =
                    who.equals("N") && situation.delegation().delegatee().isEmployee();
            if (!rightPerson && !(employeeReturns && situation.who() == 'E')) {
                reasons = reasons.append("WrongPerson");
            }
            return (employeeReturns ? reasons.append("NotForEmployees") : reasons).mkString(" ");
        }

        private Command command(PersonId person) {
            Occasion occasion = Given.by(person);
            return name.equals(NOT_ACCEPTED)
                    ? HoldConversation.declined(occasion)
                    : PlainCommands.of(CommandType.valueOf(name), occasion);
        }

        private static String kinds(Rejection rejection) {
            // Where nothing can be proposed, nothing was.
            return rejection
                    .reasons()
                    .reject(Reason.NoProposal.class::isInstance)
                    .map(reason -> reason.getClass().getSimpleName())
                    .mkString(" ");
        }
    }
}
