package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Why a rule answers as it does: a tree, such as not fired, since of the checkpoint of 6 March the summary was
 * confirmed.
 *
 * <p>On top stands the rule with its answer; below it whether it applies, and for each thing it looked at the
 * conditions, each with whether it holds and the values that it saw.
 *
 * @param name what it is about: the id of the rule, the name of a condition, or which thing
 * @param sentence what it says, for people
 * @param holds for a condition, whether it holds; none when that is not known, and for all that is no condition
 * @param parts what is below it
 * @since 0.1.0
 */
public record Explanation(String name, Message sentence, Option<Boolean> holds, Vector<Explanation> parts) {

    public Explanation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(parts, "parts");
    }

    /** The tree in a language: a line each, what is below it indented by two spaces. */
    public Vector<String> lines(Texts texts) {
        return parts.flatMap(part -> part.lines(texts)).map(line -> "  " + line).prepend(texts.render(sentence));
    }

    /** The same in one text. */
    public String in(Texts texts) {
        return lines(texts).mkString("\n");
    }
}
