package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.AgreementChange;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.command.AcceptAgreement;
import io.github.nextmove.delegation.command.ProposeAgreement;
import io.github.nextmove.delegation.lifecycle.AgreementVersion;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.lifecycle.Lifecycle;
import io.github.nextmove.delegation.lifecycle.Phase;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.testing.Picks;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is true of findings about an agreement, however often it changes. */
class AgreementVersionLawsTest {

    private static final Vector<String> OF_LEVEL_AND_AUTHORITY =
            Vector.of("AUTONOMY_TOO_HIGH", "AUTONOMY_TOO_LOW", "AUTONOMY_JUMP", "AUTHORITY_INSUFFICIENT");
    private static final Vector<String> OF_VERSIONS =
            OF_LEVEL_AND_AUTHORITY.appendAll(Vector.of("DEADLINE_MISSING", "NO_CHECKPOINT_AGREED"));

    @Property
    void it_names_the_version_that_was_in_force_at_its_moment(@ForAll(supplier = Cases.class) Case any) {
        Vector<AgreementVersion> versions = any.delegation().agreementVersions();
        Vector<String> asOfNow = any.book().rules().filter(Rule::isAsOfNow).map(Rule::id);

        assertThat(any.findings()).allSatisfy(finding -> assertThat(finding.agreement())
                .isEqualTo(
                        asOfNow.contains(finding.rule())
                                ? versions.size()
                                : any.delegation()
                                        .history()
                                        .recorded()
                                        .get(finding.arose().event() - 1)
                                        .agreement()));
    }

    @Property
    void what_is_open_of_an_agreement_is_about_the_one_in_force(@ForAll(supplier = Cases.class) Case any) {
        Vector<AgreementVersion> versions = any.delegation().agreementVersions();

        assertThat(ofVersions(any, OF_VERSIONS)).allSatisfy(finding -> {
            assertThat(finding.arose().event())
                    .isEqualTo(versions.get(finding.agreement() - 1).byEvent());
            assertThat(finding.resolved())
                    .isEqualTo(versions.drop(finding.agreement())
                            .headOption()
                            .map(next -> new Moment(next.since(), next.byEvent())));
        });
    }

    @Property
    void what_was_said_of_the_first_agreement_does_not_hang_on_the_next(@ForAll(supplier = Cases.class) Case any) {
        Vector<AgreementVersion> versions = any.delegation().agreementVersions();

        assertThat(versions.drop(1)
                        .headOption()
                        .flatMap(next -> any.delegation().history().replayTo(next.byEvent() - 1))
                        .toVector())
                .allSatisfy(before -> assertThat(said(any.review(before).findings()))
                        .isEqualTo(said(ofVersions(any, OF_VERSIONS).filter(finding -> finding.agreement() == 1))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void another_deadline_alone_leaves_what_is_said_of_level_and_authority(
            @ForAll(supplier = Cases.class) Case any, @ForAll long seed) {
        Delegation before = any.delegation();
        if (before.phase() != Phase.AGREED && before.phase() != Phase.IN_PROGRESS) {
            return;
        }
        Delegation after = moved(
                moved(before, Picks.of(seed).below(400)), Picks.of(seed + 1).below(400));
        int version = after.agreementVersions().size();
        Vector<Finding> found =
                any.review(after).findings().filter(finding -> OF_LEVEL_AND_AUTHORITY.contains(finding.rule()));
        Vector<Finding> first = found.filter(finding -> finding.agreement() == version - 1);
        Vector<Finding> second = found.filter(finding -> finding.agreement() == version);

        assertThat(said(second)).isEqualTo(said(first));
        assertThat(first).allMatch(Finding::isResolved);
        assertThat(second).noneMatch(Finding::isResolved);
    }

    /** Both consent to another last day, at once: the ratings and the day stay the same. */
    private static Delegation moved(Delegation delegation, int days) {
        Occasion now =
                Occasion.of(delegation.delegator(), delegation.history().last().at());
        LocalDate day = LocalDate.of(2026, 3, 2).plusDays(days);
        boolean same = delegation.agreement().flatMap(Agreement::deadline).contains(day);
        AgreementChange later =
                AgreementChange.builder().deadline(same ? day.plusDays(1) : day).build();
        return Lifecycle.standard()
                .decideAll(
                        delegation,
                        new ProposeAgreement(now, later),
                        new AcceptAgreement(Occasion.of(delegation.delegatee().id(), now.at())))
                .get();
    }

    private static Vector<Finding> ofVersions(Case any, Vector<String> rules) {
        return any.review().findings().filter(finding -> rules.contains(finding.rule()));
    }

    private static Vector<String> said(Vector<Finding> findings) {
        return findings.filter(finding -> OF_VERSIONS.contains(finding.rule()))
                .map(finding ->
                        finding.rule() + " " + finding.subject() + " " + finding.severity() + " " + finding.problem());
    }
}
