package io.github.nextmove.delegation.rules.testing.scenario;

import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Makes whole scenarios of variants: each starts from its base, which is finished first. */
final class Variants {
    /** What a scenario is made of, and a variant may replace. */
    static final Vector<String> CONTENT = Vector.of(
            "delegator",
            "delegatee",
            "colleagues",
            "drafted",
            "task",
            "readiness",
            "history",
            "agreed",
            "policy",
            "ruleSet",
            "events");

    private static final Vector<String> OUTSIDE = Vector.of("policy", "ruleSet");
    private static final Vector<String> HEAD = Vector.of("id", "title", "expect", "base", "with");
    private static final int MOST_SHOWN = 5;
    private static final String PATCHES = "patchEvents";

    private final LinkedHashMap<String, Yaml.Mapping> byId;
    private final Problems problems;
    private Map<String, Option<Yaml.Mapping>> finished = HashMap.empty();

    /** The scenarios of a file, by their ids. */
    Variants(LinkedHashMap<String, Yaml.Mapping> byId, Problems problems) {
        this.byId = byId;
        this.problems = problems;
    }

    /** The content of a scenario; none, and a problem, when its bases cannot be followed. */
    Option<Yaml.Mapping> content(String id) {
        LinkedHashSet<String> chain = LinkedHashSet.empty();
        Option<String> next = Option.some(id);
        while (next.isDefined() && !finished.containsKey(next.get())) {
            String current = next.get();
            if (chain.contains(current)) {
                circular(chain.toVector().dropWhile(each -> !each.equals(current)), current);
                chain.forEach(each -> finished = finished.put(each, Option.none()));
                return Option.none();
            }
            chain = chain.add(current);
            next = base(current);
        }
        chain.toVector().reverse().forEach(each -> finished = finished.put(each, finish(each)));
        return finished.get(id).get();
    }

    private Option<String> base(String id) {
        return byId.get(id).flatMap(scenario -> scenario.get("base")).flatMap(this::known);
    }

    private Option<String> known(Yaml base) {
        Values values = new Values(problems);
        return values.text(base)
                .filter(name -> values.isKnown(
                        name,
                        byId.keySet().toVector(),
                        base.place(),
                        Wording.text("base.unknown"),
                        Wording.text("base.unknown.right")));
    }

    private void circular(Vector<String> circle, String first) {
        Yaml.Mapping scenario = byId.get(first).get();
        problems.add(
                scenario.get("base").map(Yaml::place).getOrElse(scenario.place()),
                Wording.text("base.circular")
                        .with("circle", circle.take(MOST_SHOWN).append(first).mkString(" > ")),
                Wording.text("base.circular.right"));
    }

    /** The bases of this one are finished. */
    private Option<Yaml.Mapping> finish(String id) {
        Yaml.Mapping scenario = byId.get(id).get();
        boolean variant = scenario.get("base").isDefined();
        new Fields(scenario, Wording.text("scenario"), problems).only(HEAD.appendAll(CONTENT));
        if (!variant) {
            scenario.entries()
                    .get("with")
                    .forEach(with ->
                            problems.add(with.place(), Wording.text("with.alone"), Wording.text("with.alone.right")));
            return Option.some(only(CONTENT, scenario));
        }
        Yaml.Mapping with = scenario.get("with")
                .flatMap(new Values(problems)::mapping)
                .getOrElse(() -> new Yaml.Mapping(scenario.place(), LinkedHashMap.empty()));
        new Fields(with, "with", problems).only(CONTENT.append(PATCHES));
        scenario.entries()
                .filterKeys(key -> CONTENT.contains(key) && !OUTSIDE.contains(key))
                .forEach((key, entry) -> problems.add(
                        entry.place(),
                        Wording.text("outside").with("key", key),
                        Wording.text("outside.right").with("key", key)));
        return base(id).flatMap(base -> finished.get(base).get())
                .map(base -> base.merge(only(CONTENT, with)).merge(only(OUTSIDE, scenario)))
                .map(content -> patched(content, with));
    }

    private static Yaml.Mapping only(Seq<String> keys, Yaml.Mapping mapping) {
        return new Yaml.Mapping(mapping.place(), mapping.entries().filterKeys(keys::contains));
    }

    private Yaml.Mapping patched(Yaml.Mapping content, Yaml.Mapping with) {
        Option<Yaml.Mapping> patches = with.get(PATCHES).flatMap(new Values(problems)::mapping);
        Option<Yaml.Entry> events = content.entries().get("events");
        if (patches.isEmpty() || events.isEmpty() || !(events.get().value() instanceof Yaml.Sequence list)) {
            return content;
        }
        Vector<Yaml> patched =
                patches.get().entries().foldLeft(list.items(), (items, patch) -> patched(items, patch._1, patch._2));
        return content.with("events", new Yaml.Entry(events.get().place(), new Yaml.Sequence(list.place(), patched)));
    }

    private Vector<Yaml> patched(Vector<Yaml> events, String name, Yaml.Entry patch) {
        Values values = new Values(problems);
        Vector<String> names = events.flatMap(Variants::name).distinct();
        Option<Yaml.Mapping> change = values.mapping(patch.value());
        if (!values.isKnown(
                        name, names, patch.place(), Wording.text("patch.unknown"), Wording.text("patch.unknown.right"))
                || change.isEmpty()) {
            return events;
        }
        return events.map(event -> name(event).contains(name) ? ((Yaml.Mapping) event).merge(change.get()) : event);
    }

    private static Option<String> name(Yaml event) {
        return event instanceof Yaml.Mapping mapping
                ? mapping.get("e")
                        .flatMap(
                                name -> name instanceof Yaml.Scalar scalar ? Option.some(scalar.text()) : Option.none())
                : Option.none();
    }
}
