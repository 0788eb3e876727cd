package io.github.nextmove.delegation.rules.settings;

import io.github.nextmove.delegation.rules.Parameter;
import io.github.nextmove.delegation.rules.Rule;
import io.github.nextmove.delegation.rules.RuleBook;
import io.github.nextmove.delegation.rules.RuleSet;
import io.github.nextmove.delegation.rules.Severity;
import io.github.nextmove.delegation.rules.yaml.Fields;
import io.github.nextmove.delegation.rules.yaml.Nearest;
import io.github.nextmove.delegation.rules.yaml.Place;
import io.github.nextmove.delegation.rules.yaml.Problems;
import io.github.nextmove.delegation.rules.yaml.Values;
import io.github.nextmove.delegation.rules.yaml.Yaml;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Makes a rule set of what stands in a file, whatever its format, for a book. */
final class SettingsForm {
    static final String NAME = "name";
    static final String VERSION = "version";
    static final String PARAMETERS = "parameters";
    static final String SEVERITIES = "severities";
    static final String OFF = "off";
    static final String WAIVERS = "waivers";

    private final RuleBook below;
    private final Problems problems;
    private final Values values;
    private final Vector<String> rules;

    SettingsForm(RuleBook below, Problems problems) {
        this.below = below;
        this.problems = problems;
        this.values = new Values(problems);
        this.rules = below.rules().map(Rule::id);
    }

    /** The rule set; it counts only when there are no problems. */
    Option<RuleSet> read(Yaml root) {
        if (!(root instanceof Yaml.Mapping mapping)) {
            problems.add(root.place(), Wording.text("no.keys"), Wording.text("no.keys.right"));
            return Option.none();
        }
        Fields fields = new Fields(mapping, Wording.text("settings"), problems)
                .only(Vector.of(NAME, VERSION, PARAMETERS, SEVERITIES, OFF, WAIVERS));
        Option<String> name = fields.required(NAME, values::id);
        Option<String> version = fields.required(VERSION, value -> values.id(asText(value)));
        RuleSet set = RuleSet.named(name.getOrElse(""), version.getOrElse(""));
        set = each(fields, PARAMETERS, set, this::parameter);
        set = each(fields, SEVERITIES, set, this::severity);
        set = each(fields, OFF, set, this::off);
        WaiverForm waivers = new WaiverForm(below.rules(), problems);
        return Option.some(fields.list(WAIVERS, waivers::read).foldLeft(set, RuleSet::waive));
    }

    /** A version such as 1.2 looks like a number, and is none. */
    private static Yaml asText(Yaml value) {
        return value instanceof Yaml.Scalar scalar && !scalar.isNothing()
                ? new Yaml.Scalar(scalar.place(), Yaml.Kind.TEXT, scalar.text())
                : value;
    }

    private interface Setting {
        RuleSet in(RuleSet set, String key, Yaml.Entry entry);
    }

    private RuleSet each(Fields fields, String section, RuleSet before, Setting setting) {
        RuleSet set = before;
        for (var entry : fields.get(section, values::mapping).toVector().flatMap(Yaml.Mapping::entries)) {
            set = setting.in(set, entry._1, entry._2);
        }
        return set;
    }

    private RuleSet parameter(RuleSet set, String id, Yaml.Entry entry) {
        Vector<Parameter<?>> all = below.parameters();
        Vector<String> ids = all.map(Parameter::id);
        return values.isKnown(
                        id,
                        ids,
                        entry.place(),
                        Wording.text("parameter.unknown"),
                        Wording.text("parameter.unknown.right"))
                ? new ParameterForm<>(
                                all.find(parameter -> parameter.id().equals(id)).get(), problems)
                        .set(set, entry.value())
                : set;
    }

    private RuleSet severity(RuleSet set, String rule, Yaml.Entry entry) {
        Option<Severity> severity = values.word(entry.value(), Vector.of(Severity.values()));
        checkRule(rule, entry.place());
        return severity.isDefined() ? set.severity(rule, severity.get()) : set;
    }

    private RuleSet off(RuleSet set, String rule, Yaml.Entry entry) {
        Option<String> reason = entry.value() instanceof Yaml.Scalar scalar
                        && scalar.kind() == Yaml.Kind.TEXT
                        && !scalar.text().isBlank()
                ? Option.some(scalar.text())
                : Option.none();
        if (reason.isEmpty()) {
            problems.add(
                    entry.value().place(),
                    Wording.text("off.reason").with("rule", Nearest.shown(rule)),
                    Wording.text("off.reason.right"));
        }
        if (set.severities().containsKey(rule)) {
            problems.add(
                    entry.place(), Wording.text("off.severity").with("rule", rule), Wording.text("off.severity.right"));
        }
        checkRule(rule, entry.place());
        return reason.isDefined() ? set.off(rule, reason.get()) : set;
    }

    private void checkRule(String id, Place place) {
        values.isKnown(id, rules, place, Wording.text("rule.unknown"), Wording.text("rule.unknown.right"));
    }
}
