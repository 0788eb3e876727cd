package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.event.Event;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of every finding, of rules and of gates. */
class FindingLawsTest {

    private static final Vector<String> AS_OF_NOW =
            Vector.of("CHECKPOINT_MISSED", "DELEGATION_NOT_YET_APPROPRIATE", "RATING_AND_RESULTS_DIVERGE");

    @Property
    void the_next_move_is_somebodys_of_the_delegation(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.findings()).allMatch(finding -> any.delegation().involves(finding.owner()));
    }

    @Property
    void the_events_it_rests_on_are_in_the_history_and_ascend(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.findings()).allSatisfy(finding -> assertThat(
                        finding.events().asJava())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 1 && number <= any.delegation().number()));
    }

    @Property
    void it_arose_after_its_event_and_before_the_next(@ForAll(supplier = Cases.class) Case any) {
        Vector<Event> events = any.delegation().history().events();

        assertThat(any.review().findings().map(Finding::arose)).allSatisfy(arose -> {
            assertThat(arose.at())
                    .isAfterOrEqualTo(events.get(arose.event() - 1).at());
            assertThat(events.drop(arose.event())).allMatch(next -> !next.at().isBefore(arose.at()));
        });
    }

    @Property
    void what_was_recorded_is_found_at_the_very_moment(@ForAll(supplier = Cases.class) Case any) {
        Vector<Event> events = any.delegation().history().events();

        assertThat(any.review().findings().filter(FindingLawsTest::isOnRecord).map(Finding::arose))
                .allMatch(
                        arose -> arose.at().equals(events.get(arose.event() - 1).at()));
    }

    @Property
    void what_keeps_a_delegation_open_arises_when_somebody_tries(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.reviewClosing().findings().map(Finding::arose))
                .allMatch(new Moment(any.asOf(), any.delegation().number())::equals);
    }

    @Property
    void it_is_not_made_good_before_it_arose(@ForAll(supplier = Cases.class) Case any) {
        assertThat(any.findings().filter(Finding::isResolved)).allSatisfy(finding -> {
            Moment resolved = finding.resolved().get();
            assertThat(resolved.event()).isGreaterThan(finding.arose().event());
            assertThat(resolved.at()).isAfterOrEqualTo(finding.arose().at());
        });
    }

    @Property
    void what_arose_on_record_stays_whatever_happens_next(@ForAll(supplier = Cases.class) Case any) {
        Delegation before = any.delegation();

        assertThat(any.review(any.walk().end()).findings().map(Lasting::of))
                .containsAll(settled(any, before).map(Lasting::of));
    }

    @Property
    void nothing_arises_on_record_in_the_past(@ForAll(supplier = Cases.class) Case any) {
        Delegation before = any.delegation();
        int talkedSince = MonkeyTable.firstOfLastConversation(before);

        assertThat(any.review(before).findings().map(Lasting::of))
                .containsAll(any.review(any.walk().end())
                        .findings()
                        .filter(FindingLawsTest::isOnRecord)
                        .filter(finding -> finding.arose().event()
                                < (MonkeyTable.isAboutAMonkey(finding) ? talkedSince : before.number() + 1))
                        .map(Lasting::of));
    }

    @Property
    void what_was_made_good_stays_so_whatever_happens_next(@ForAll(supplier = Cases.class) Case any) {
        Delegation before = any.delegation();
        int talkedSince = MonkeyTable.firstOfLastConversation(before);
        Vector<Finding> madeGood = settled(any, before)
                .filter(finding -> finding.resolved().exists(moment -> moment.event() < talkedSince));

        assertThat(any.review(any.walk().end()).findings().map(found -> Lasting.of(found) + " " + found.resolved()))
                .containsAll(madeGood.map(found -> Lasting.of(found) + " " + found.resolved()));
    }

    /** Without what a monkey does in the conversation that may still be going on, and what is judged as of now. */
    private static Vector<Finding> settled(Case any, Delegation delegation) {
        int talkedSince = MonkeyTable.firstOfLastConversation(delegation);
        return any.review(delegation)
                .findings()
                .reject(finding ->
                        MonkeyTable.isAboutAMonkey(finding) && finding.arose().event() >= talkedSince)
                .filter(FindingLawsTest::isOnRecord);
    }

    /** All but what is judged as of now. */
    private static boolean isOnRecord(Finding finding) {
        return !AS_OF_NOW.contains(finding.rule());
    }

    /** What never changes of a finding: not its severity, for one, which can become worse. */
    private record Lasting(String rule, Vector<String> subject, Moment arose) {

        static Lasting of(Finding finding) {
            return new Lasting(finding.rule(), finding.subject(), finding.arose());
        }
    }
}
