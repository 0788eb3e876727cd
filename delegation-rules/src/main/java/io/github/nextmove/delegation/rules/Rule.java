package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Something to look for in a delegation, such as MONKEY_TAKEN_OVER, with where it comes from.
 *
 * <p>A value without state. Its texts stand in a resource bundle, under its id: {@code ID.problem}, {@code
 * ID.reason} and {@code ID.next}; in them stand {@code {delegator}}, {@code {delegatee}}, {@code {subject}},
 * {@code {owner}} and the values of the observation.
 *
 * @param id what it is called, for good, such as {@code MONKEY_TAKEN_OVER}
 * @param severity how much its findings matter, unless an observation says otherwise
 * @param about whose conduct its findings are about
 * @param timing what it judges and when
 * @param requirements the requirements it serves; none when it rests on literature alone
 * @param source where it comes from
 * @param texts the base name of the resource bundle of its texts
 * @param check what it looks for
 * @since 0.1.0
 */
@Value.Builder
public record Rule(
        String id,
        Severity severity,
        About about,
        Timing timing,
        Vector<Requirement> requirements,
        Source source,
        String texts,
        Check check) {

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(check, "check");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a rule needs an id");
        }
    }

    /** Starts from a rule about the delegator that judges what was recorded. */
    public static RuleBuilder builder() {
        return new RuleBuilder().about(About.DELEGATOR).timing(Timing.ON_RECORD);
    }

    /** Whether it keeps a delegation from being closed. */
    public boolean isGate() {
        return timing == Timing.AT_CLOSE;
    }

    /** What it finds. */
    Seq<Finding> findings(Situation situation) {
        return check.observe(situation).map(seen -> finding(situation, seen));
    }

    private Finding finding(Situation situation, Observation seen) {
        PersonId owner = seen.owner().getOrElse(situation.delegator());
        Map<String, Object> values = LinkedHashMap.<String, Object>of("delegator", situation.delegator())
                .put("delegatee", situation.delegatee())
                .put("owner", owner)
                .put("subject", seen.subject())
                .merge(seen.values(), (common, own) -> own);
        return new Finding(
                id,
                seen.severity().getOrElse(severity),
                about,
                seen.subject(),
                seen.events(),
                seen.arose(),
                seen.resolved(),
                requirements,
                source,
                new Message(texts, id + ".problem", values),
                new Message(texts, id + ".reason", values),
                new Message(texts, id + ".next", values),
                owner);
    }
}
