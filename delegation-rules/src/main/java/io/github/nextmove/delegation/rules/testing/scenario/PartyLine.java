package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Who delegates to whom in each link, as far as a file has told, such as sam to anna in the second.
 *
 * <p>Each HANDED_ON adds a link, whether or not it will be refused: a file numbers links in its own order.
 */
final class PartyLine {
    private static final String HANDED_ON = "HANDED_ON";
    private static final int MOST = 5000;

    private final Vector<Two> links;

    private PartyLine(Vector<Two> links) {
        this.links = links;
    }

    /** The two of a link, and what they agree in their conversation. */
    record Two(PersonId delegator, PersonId delegatee, Agreement agreement) {}

    static PartyLine of(PersonId delegator, PersonId delegatee, Agreement agreement) {
        return new PartyLine(Vector.of(new Two(delegator, delegatee, agreement)));
    }

    /** How many links events make, the first one included. */
    static int links(Vector<Yaml> events) {
        return 1 + events.count(PartyLine::isHandedOn);
    }

    /** The link that an event is about: the first, when it does not say, or says one that is not there yet. */
    int link(Fields event, Problems problems) {
        Option<Integer> said = event.number("link", 1, MOST);
        if (said.exists(link -> link > links.size())) {
            problems.add(
                    event.place("link"),
                    Wording.text("link.unknown").with("link", said.get()),
                    Wording.text("link.unknown.right").with("links", links.size()));
        }
        return said.filter(link -> link <= links.size()).getOrElse(1);
    }

    Two two(int link) {
        return links.get(link - 1);
    }

    /** With the link that an event makes, if it makes one; what is wrong with the event was told before. */
    PartyLine after(Yaml event, Option<Step> step, Problems problems) {
        if (!isHandedOn(event)) {
            return this;
        }
        Fields fields = new Fields((Yaml.Mapping) event, HANDED_ON, problems);
        PersonId delegator = Terms.person(fields, "by")
                .getOrElse(two(step.map(Step::link).getOrElse(1)).delegatee());
        PersonId delegatee =
                fields.fields("to").flatMap(to -> Terms.person(to, "id")).getOrElse(ScenarioForm.SOMEBODY);
        return new PartyLine(links.append(new Two(delegator, delegatee, AgreementForm.agreement(fields))));
    }

    private static boolean isHandedOn(Yaml event) {
        return event instanceof Yaml.Mapping mapping
                && mapping.get("e")
                        .exists(name ->
                                name instanceof Yaml.Scalar word && word.text().equals(HANDED_ON));
    }
}
