package io.github.nextmove.delegation.rules;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The fingerprint of a rule set: each thing that can be said of it on a line, settings in alphabetical order. */
final class ContentHash {

    private ContentHash() {}

    static String of(RuleSet set) {
        String content = Vector.of(line("set", set.name(), set.version()))
                .appendAll(set.rules().map(ContentHash::line))
                .appendAll(set.values()
                        .map(value -> line("value", id(value._1), said(value._1, value._2)))
                        .sorted())
                .appendAll(set.severities()
                        .map(severity -> line("severity", severity._1, severity._2))
                        .sorted())
                .appendAll(set.off().map(off -> line("off", off._1, off._2)).sorted())
                .appendAll(set.waivers().map(waiver -> line("waiver", waiver)).sorted())
                .mkString("\n");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException("every Java has SHA-256", cannotBe);
        }
    }

    private static String line(Rule rule) {
        RuleBuilder made = rule.made();
        return line(
                "rule",
                rule.id(),
                made.texts,
                rule.source(),
                rule.source().evidence(),
                rule.severity(),
                made.conduct,
                rule.isGate(),
                rule.isAsOfNow(),
                rule.requirements(),
                rule.judges(),
                made.scope,
                made.conditions,
                made.severities,
                made.subject,
                made.tells,
                made.events,
                made.resolved,
                rule.parameters().map(parameter -> id(parameter) + "=" + said(parameter, parameter.byDefault())),
                rule.moves(),
                rule.replacedBy(),
                rule.availableUntil());
    }

    /** Parts that cannot pass for others, whatever is in them. */
    private static String line(String kind, @Nullable Object... parts) {
        return Stream.of(parts)
                .map(part -> String.valueOf(part)
                        .replace("\\", "\\\\")
                        .replace("|", "\\|")
                        .replace("\n", "\\n"))
                .mkString(kind + "|", "|", "");
    }

    private static String id(Parameter<?> parameter) {
        return parameter.name().bundle() + "." + parameter.id();
    }

    @SuppressWarnings("unchecked") // a value of its own
    private static <T> String said(Parameter<T> parameter, Object value) {
        return parameter.said((T) value);
    }
}
