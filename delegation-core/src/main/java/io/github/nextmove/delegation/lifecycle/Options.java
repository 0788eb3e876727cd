package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Party;
import io.github.nextmove.delegation.PersonId;
import io.github.nextmove.delegation.command.CommandType;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.Objects;

/**
 * Everything that one person could do at one moment, allowed or not, such as what sam may do on Monday.
 *
 * <p>It has a choice for each command of the table, in its order. A command about a matter has one for each
 * matter that is known, and RAISE_PROBLEM has one more, for a matter that is new. For a page with buttons this
 * is all there is to know:
 *
 * <pre>{@code
 * Options options = lifecycle.options(delegation, sam, now);
 * for (Choice choice : options.choices()) {
 *     page.button(texts.word(choice.command()))
 *             .about(choice.matter())
 *             .enabled(choice.isAllowed())
 *             .fields(choice.needs().toVector().map(texts::word))
 *             .hint(texts.render(choice).tail());
 * }
 * // and when one is pressed, with the command that the form made:
 * lifecycle.decide(delegation, command, options.number());
 * }</pre>
 *
 * @param person who
 * @param party what they are to the delegation
 * @param at at which instant
 * @param number the number of the last event that this is based on
 * @param choices all choices
 * @since 0.1.0
 */
public record Options(PersonId person, Party party, Instant at, int number, Vector<Choice> choices) {

    public Options {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(at, "at");
        choices = Components.list(choices, "choices");
    }

    /** What can be done, once its needs are filled in. */
    public Vector<Choice> allowed() {
        return choices.filter(Choice::isAllowed);
    }

    /** What cannot be done now. */
    public Vector<Choice> refused() {
        return choices.reject(Choice::isAllowed);
    }

    /** The choices of one command: one, or one for each matter. */
    public Vector<Choice> of(CommandType command) {
        return choices.filter(choice -> choice.command() == command);
    }
}
