package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.Agreement;
import io.github.nextmove.delegation.Delegatee;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.Task;
import io.github.nextmove.delegation.command.DraftDelegation;
import io.github.nextmove.delegation.rules.autonomy.StandardPolicy;
import io.github.nextmove.delegation.rules.autonomy.TrackRecord;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.ZoneOffset;

/** Makes a scenario of the content of one, key by key, and reports all that is wrong with it. */
final class ScenarioForm {
    private static final int MOST_EVENTS = 5000;

    /** Stands in for a person who is missing, while the rest is read. */
    static final PersonId SOMEBODY = PersonId.of("somebody");

    private final Fields content;
    private final Problems problems;

    private ScenarioForm(Yaml.Mapping content, Problems problems) {
        this.content = new Fields(content, Wording.text("scenario"), problems);
        this.problems = problems;
    }

    /** How many events it has. */
    static int size(Yaml.Mapping content) {
        return content.get("events")
                .map(events ->
                        events instanceof Yaml.Sequence list ? list.items().size() : 0)
                .getOrElse(0);
    }

    /** How many links it tells of. */
    static int links(Yaml.Mapping content) {
        return content.get("events")
                .map(events -> events instanceof Yaml.Sequence list ? PartyLine.links(list.items()) : 1)
                .getOrElse(1);
    }

    /** The scenario; none when something in its file is wrong. */
    static Option<Scenario> read(
            String id, String title, Yaml.Mapping content, Option<Expectation> expectation, Problems problems) {
        return new ScenarioForm(content, problems).read(id, title, expectation);
    }

    private Option<Scenario> read(String id, String title, Option<Expectation> expectation) {
        Option<PersonId> delegator =
                content.required("delegator", content.values()::id).map(PersonId::of);
        Option<Delegatee> delegatee = TaskForm.delegatee(content, "delegatee");
        Vector<PersonId> colleagues = Terms.people(content, "colleagues");
        BackgroundForm background = new BackgroundForm(content, problems);
        Option<Task> task = TaskForm.task(content);
        Option<StandardPolicy> policy = content.word("policy", StandardPolicy.class);
        Option<RuleSelection> ruleSet = content.word("ruleSet", RuleSelection.class);
        Option<Fields> ratings = background.ratings();
        Agreement agreement = AgreementForm.agreement(content);
        Vector<Yaml> events = events();
        int first = Terms.day(content, "drafted")
                .orElse(events.headOption().flatMap(this::day))
                .getOrElse(0);
        TrackRecord before = background.before(first);
        delegator.forEach(one -> delegatee.forEach(other -> differ(one, other.id(), colleagues)));
        PersonId giver = delegator.getOrElse(SOMEBODY);
        PersonId taker = delegatee.map(Delegatee::id).getOrElse(SOMEBODY);
        Vector<Step> steps = steps(events, PartyLine.of(giver, taker, agreement));
        // all was read by now, so that all problems are told at once
        if (!problems.isEmpty() || delegatee.isEmpty() || task.isEmpty()) {
            return Option.none();
        }
        Occasion drafting = Occasion.of(giver, Scenario.noon(first));
        return Option.some(new Scenario(
                id,
                title,
                new DraftDelegation(drafting, task.get(), delegatee.get(), colleagues, ZoneOffset.UTC),
                ratings.toVector().flatMap(given -> Vector.of(
                                BackgroundForm.rating(given, first, giver, "competence", "motivation"),
                                BackgroundForm.rating(given, first, taker, "selfCompetence", "selfMotivation"))
                        .flatMap(rating -> rating)),
                before,
                policy,
                ruleSet.getOrElse(RuleSelection.BOTH),
                steps,
                expectation));
    }

    private Vector<Step> steps(Vector<Yaml> events, PartyLine beginning) {
        Vector<Step> steps = Vector.empty();
        PartyLine line = beginning;
        for (Yaml event : events) {
            Option<Step> step = StepForm.read(event, line, problems);
            line = line.after(event, step, problems);
            steps = steps.appendAll(step);
        }
        return steps;
    }

    private Vector<Yaml> events() {
        Vector<Yaml> events = content.required("events", content.values()::list).getOrElse(Vector.empty());
        if (events.size() > MOST_EVENTS) {
            problems.add(
                    events.get(MOST_EVENTS).place(),
                    Wording.text("events.many"),
                    Wording.text("events.many.right").with("limit", MOST_EVENTS));
            return Vector.empty();
        }
        return events;
    }

    private Option<Integer> day(Yaml event) {
        return event instanceof Yaml.Mapping mapping
                ? Terms.day(new Fields(mapping, "events", problems), "d")
                : Option.none();
    }

    private void differ(PersonId delegator, PersonId delegatee, Vector<PersonId> colleagues) {
        if (delegator.equals(delegatee)) {
            twice(delegatee, content.fields("delegatee").flatMap(fields -> fields.get("id")), "same.person");
        }
        Vector<Yaml> places = content.list("colleagues", Option::some);
        Vector<PersonId> all = Vector.of(delegator, delegatee);
        for (int i = 0; i < colleagues.size(); i++) {
            if (all.contains(colleagues.get(i))) {
                twice(
                        colleagues.get(i),
                        places.size() == colleagues.size() ? Option.some(places.get(i)) : Option.none(),
                        "colleague.twice");
            }
            all = all.append(colleagues.get(i));
        }
    }

    private void twice(PersonId person, Option<Yaml> where, String key) {
        problems.add(
                where.map(Yaml::place).getOrElse(content.place()),
                Wording.text(key).with("person", person.value()),
                Wording.text(key + ".right"));
    }
}
