package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.rules.waivers.Waiver;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * Rules and settings of somebody, by name and version, such as those of Acme, 1.2.
 *
 * <p>A book is made of layers: what comes with the library, what a company adds, what a team sets. Each is a
 * rule set: it may bring rules, set parameters and severities, switch rules off with a reason, and waive
 * findings. The later layer wins. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleSet {

    private final String name;
    private final String version;
    private final Vector<Rule> rules;
    private final Map<Parameter<?>, Object> values;
    private final Map<String, Severity> severities;
    private final Map<String, String> off;
    private final Vector<Waiver> waivers;

    private RuleSet(
            String name,
            String version,
            Vector<Rule> rules,
            Map<Parameter<?>, Object> values,
            Map<String, Severity> severities,
            Map<String, String> off,
            Vector<Waiver> waivers) {
        this.name = name;
        this.version = version;
        this.rules = rules;
        this.values = values;
        this.severities = severities;
        this.off = off;
        this.waivers = waivers;
    }

    /** A rule set without anything in it yet. */
    public static RuleSet named(String name, String version) {
        return new RuleSet(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(version, "version"),
                Vector.empty(),
                LinkedHashMap.empty(),
                LinkedHashMap.empty(),
                LinkedHashMap.empty(),
                Vector.empty());
    }

    /** The same with these rules too. */
    public RuleSet with(Rule... more) {
        return with(Vector.of(more));
    }

    /** The same with these rules too. */
    public RuleSet with(Iterable<Rule> more) {
        return new RuleSet(name, version, rules.appendAll(more), values, severities, off, waivers);
    }

    /**
     * The same with a parameter set.
     *
     * @throws IllegalArgumentException when the value is out of range
     */
    public <T> RuleSet set(Parameter<T> parameter, T value) {
        parameter.check(Objects.requireNonNull(value, "value"));
        return new RuleSet(name, version, rules, values.put(parameter, value), severities, off, waivers);
    }

    /**
     * The same with the severity of a rule set: all its findings have it, whatever the rule itself says. A rule that
     * an earlier set switched off is on again.
     */
    public RuleSet severity(String rule, Severity severity) {
        return new RuleSet(
                name,
                version,
                rules,
                values,
                severities.put(rule, Objects.requireNonNull(severity, "severity")),
                off,
                waivers);
    }

    /**
     * The same with a rule switched off for all, and why. A gate too: who owns the settings can, and nobody can waive
     * it in one case.
     */
    public RuleSet off(String rule, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why " + rule + " is switched off");
        }
        return new RuleSet(name, version, rules, values, severities, off.put(rule, reason), waivers);
    }

    /** The same with findings waived for a time. */
    public RuleSet waive(Waiver waiver) {
        return new RuleSet(
                name,
                version,
                rules,
                values,
                severities,
                off,
                waivers.append(Objects.requireNonNull(waiver, "waiver")));
    }

    /** Whose it is. */
    public String name() {
        return name;
    }

    /** Which version it is. */
    public String version() {
        return version;
    }

    /** The rules it brings, in their order. */
    public Vector<Rule> rules() {
        return rules;
    }

    /** The parameters it sets, with their values. */
    public Map<Parameter<?>, Object> values() {
        return values;
    }

    /** The severities it sets, by rule. */
    public Map<String, Severity> severities() {
        return severities;
    }

    /** The rules it switches off, each with the reason. */
    public Map<String, String> off() {
        return off;
    }

    /** The waivers it brings. */
    public Vector<Waiver> waivers() {
        return waivers;
    }

    /**
     * A fingerprint of all that can be said of it, by SHA-256 in hexadecimal: two sets that differ in a rule's
     * metadata, a setting or a waiver have two. What the code of a condition does is not in it, and a
     * value of your own, such as a policy, is as stable as its {@code toString}.
     */
    public String hash() {
        return ContentHash.of(this);
    }

    /** Its name and version, as where a setting came from. */
    String origin() {
        return name + " " + version;
    }

    @Override
    public String toString() {
        return origin();
    }
}
