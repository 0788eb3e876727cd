package io.github.nextmove.delegation.rules.settings;

import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of a properties file as what the same settings are in YAML, such as {@code off.X} as X in off. */
final class PropertiesText {
    private static final Pattern TOP = Pattern.compile(SettingsForm.NAME + "|" + SettingsForm.VERSION);
    private static final Pattern IN_SECTION = Pattern.compile("(parameters|severities|off)\\.(.+)", Pattern.DOTALL);
    private static final Pattern IN_WAIVER = Pattern.compile("waivers\\.([^.]+)\\.([^.]+)");
    private static final Vector<String> SECTIONS =
            Vector.of(SettingsForm.PARAMETERS, SettingsForm.SEVERITIES, SettingsForm.OFF);

    private final Problems problems;
    private final Values values;

    private PropertiesText(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** The value of the text; none when there is nothing in it. */
    static Option<Yaml> read(String text, Problems problems) {
        return new PropertiesText(problems).tree(PropertyLine.in(text, problems));
    }

    private Option<Yaml> tree(Vector<PropertyLine> lines) {
        Map<String, Place> first = new HashMap<>();
        Vector<Leaf> leaves = Vector.empty();
        for (PropertyLine line : lines) {
            Place before = first.putIfAbsent(line.key(), line.place());
            Vector<String> path = path(line.key());
            if (before != null) {
                problems.twice(line.place(), line.key(), before);
            } else if (path.isEmpty()) {
                unknown(line);
            } else {
                leaves = leaves.append(new Leaf(path, line.place(), line.value()));
            }
        }
        return leaves.isEmpty() ? Option.none() : Option.some(listed(mapping(Place.START, leaves)));
    }

    /** Where the value of a key stands in YAML; nowhere when it is no key. */
    private static Vector<String> path(String key) {
        Matcher section = IN_SECTION.matcher(key);
        if (section.matches()) {
            return Vector.of(section.group(1), section.group(2));
        }
        Matcher waiver = IN_WAIVER.matcher(key);
        if (waiver.matches()) {
            return Vector.of(SettingsForm.WAIVERS, waiver.group(1), waiver.group(2));
        }
        return TOP.matcher(key).matches() ? Vector.of(key) : Vector.empty();
    }

    private void unknown(PropertyLine line) {
        String rest = line.key().substring(line.key().indexOf('.') + 1);
        values.isKnown(
                line.key(),
                Vector.of(SettingsForm.NAME, SettingsForm.VERSION)
                        .appendAll(SECTIONS.map(section -> section + "." + rest))
                        .append("waivers." + rest)
                        .append("waivers.1." + rest)
                        .reject(key -> path(key).isEmpty()),
                line.place(),
                Wording.text("properties.key"),
                Wording.text("properties.key.right"));
    }

    private static Yaml.Mapping mapping(Place place, Vector<Leaf> leaves) {
        Map<String, Vector<Leaf>> byKey = new java.util.LinkedHashMap<>();
        leaves.forEach(leaf -> byKey.merge(leaf.path().head(), Vector.of(leaf), Vector::appendAll));
        return new Yaml.Mapping(place, LinkedHashMap.ofAll(byKey).mapValues(PropertiesText::entry));
    }

    private static Yaml.Entry entry(Vector<Leaf> leaves) {
        Leaf first = leaves.head();
        return new Yaml.Entry(
                first.place(),
                first.path().size() > 1
                        ? mapping(first.place(), leaves.map(Leaf::below))
                        : new Yaml.Scalar(
                                first.place(),
                                first.value().isEmpty() ? Yaml.Kind.NOTHING : Yaml.Kind.TEXT,
                                first.value()));
    }

    /** Waivers have numbers in this format, and are a list. */
    private static Yaml listed(Yaml.Mapping root) {
        Option<Yaml.Entry> waivers = root.entries().get(SettingsForm.WAIVERS);
        return waivers.isDefined() && waivers.get().value() instanceof Yaml.Mapping byNumber
                ? root.with(
                        SettingsForm.WAIVERS,
                        new Yaml.Entry(
                                waivers.get().place(),
                                new Yaml.Sequence(
                                        byNumber.place(),
                                        byNumber.entries()
                                                .values()
                                                .map(Yaml.Entry::value)
                                                .toVector())))
                : root;
    }

    /** One value, with the keys that lead to it. */
    private record Leaf(Vector<String> path, Place place, String value) {

        Leaf below() {
            return new Leaf(path.tail(), place, value);
        }
    }
}
