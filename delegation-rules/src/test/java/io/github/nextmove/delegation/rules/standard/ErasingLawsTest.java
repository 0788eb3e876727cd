package io.github.nextmove.delegation.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.fixtures.Mentions;
import io.github.nextmove.delegation.lifecycle.Delegation;
import io.github.nextmove.delegation.rules.Finding;
import io.github.nextmove.delegation.rules.Moment;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.given.Case;
import io.github.nextmove.delegation.rules.given.Cases;
import io.github.nextmove.delegation.testing.Cast;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules never look at who people are. */
class ErasingLawsTest {

    private static final String PSEUDONYM = "erased-1";

    @Property
    void erasing_a_person_leaves_what_every_rule_says_but_for_the_name(
            @ForAll(supplier = Cases.class) Case any, @ForAll("people") PersonId person) {
        Delegation erased = any.delegation().history().erase(person).replay();

        assertThat(any.findings(erased).map(Said::by))
                .isEqualTo(any.findings().map(Said::by).map(said -> said.without(person)));
        assertThat(Counters.of(erased)).isEqualTo(Counters.of(any.delegation()));
    }

    @Property
    void no_finding_about_an_erased_history_mentions_the_person(
            @ForAll(supplier = Cases.class) Case any, @ForAll("people") PersonId person) {
        Delegation erased = any.delegation().history().erase(person).replay();

        assertThat(any.findings(erased))
                .noneMatch(finding -> Mentions.words(finding).contains(person.value()));
    }

    @Provide
    Arbitrary<PersonId> people() {
        return Arbitraries.of(Cast.ALL.toJavaList());
    }

    private record Said(
            String rule,
            Severity severity,
            int about,
            Vector<String> subject,
            Vector<Integer> events,
            Moment arose,
            Option<Moment> resolved,
            String owner) {

        static Said by(Finding finding) {
            return new Said(
                    finding.rule(),
                    finding.severity(),
                    finding.about().size(),
                    finding.subject(),
                    finding.events(),
                    finding.arose(),
                    finding.resolved(),
                    finding.owner().value());
        }

        Said without(PersonId person) {
            String name = person.value();
            return new Said(
                    rule,
                    severity,
                    about,
                    subject.map(part -> part.equals(name) ? PSEUDONYM : part),
                    events,
                    arose,
                    resolved,
                    owner.equals(name) ? PSEUDONYM : owner);
        }
    }
}
