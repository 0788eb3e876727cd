package io.github.nextmove.delegation.event;

import io.github.nextmove.delegation.AnnouncementPart;
import io.github.nextmove.delegation.Components;
import io.github.nextmove.delegation.Occasion;
import io.github.nextmove.delegation.PersonId;
import io.vavr.collection.Set;
import java.util.Objects;

/**
 * Colleagues were told who is responsible for what.
 *
 * @param occasion who did it, and when
 * @param who who was told: persons of this delegation
 * @param content what they were told
 * @since 0.1.0
 */
public record ColleaguesInformed(Occasion occasion, Set<PersonId> who, Set<AnnouncementPart> content) implements Event {

    public ColleaguesInformed {
        Objects.requireNonNull(occasion, "occasion");
        who = Components.set(who, "who");
        content = Components.set(content, "content");
    }

    @Override
    public EventType type() {
        return EventType.COLLEAGUES_INFORMED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.colleaguesInformed(this);
    }
}
