package io.github.nextmove.delegation.command;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.Set;
import jakarta.validation.Valid;
import java.util.Objects;

/**
 * Tells colleagues who is responsible for what.
 *
 * <p>What somebody is told in parts adds up. Source: A35, A36.
 *
 * @param occasion who does it, and when
 * @param who who was told: persons of this delegation
 * @param content what they were told
 * @since 0.1.0
 */
public record InformColleagues(@Valid Occasion occasion, Set<@Valid PersonId> who, Set<AnnouncementPart> content)
        implements Command {

    public InformColleagues {
        Objects.requireNonNull(occasion, "occasion");
        who = Components.set(who, "who");
        content = Components.set(content, "content");
    }

    @Override
    public CommandType type() {
        return CommandType.INFORM_COLLEAGUES;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.informColleagues(this);
    }
}
