package io.github.nextmove.delegation.rules;

import io.github.nextmove.delegation.PersonId;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a rule advises somebody to do, such as: sam sums up what was agreed.
 *
 * <p>It always has an owner, who is a person of the delegation. Its text stands in the bundle of the rule,
 * under {@code ID.do.NAME}. It advises and does nothing.
 *
 * @param name its name within the rule, such as {@code sumUp}
 * @param owner whose move it is
 * @param takesOver whether the delegator ends up with a monkey that was somebody else's
 * @param more the fact of which there is more after it, if that is its point
 * @param less the fact of which there is less after it, if that is its point
 * @since 0.1.0
 */
public record Move(String name, Fact<PersonId> owner, boolean takesOver, Option<Fact<?>> more, Option<Fact<?>> less) {

    public Move {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(more, "more");
        Objects.requireNonNull(less, "less");
    }

    /** A move of somebody, such as {@link Facts#DELEGATOR}. */
    public static Move by(Fact<PersonId> owner, String name) {
        return new Move(name, owner, false, Option.none(), Option.none());
    }

    /** The same move, saying that the delegator ends up with a monkey that was somebody else's. */
    public Move takingOver() {
        return new Move(name, owner, true, more, less);
    }

    /** The same move, saying that there is more of something after it, such as freedom. */
    public Move more(Fact<?> fact) {
        return new Move(name, owner, takesOver, Option.some(fact), less);
    }

    /** The same move, saying that there is less of something after it. */
    public Move less(Fact<?> fact) {
        return new Move(name, owner, takesOver, more, Option.some(fact));
    }
}
