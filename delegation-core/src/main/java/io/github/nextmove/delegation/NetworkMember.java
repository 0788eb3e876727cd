package io.github.nextmove.delegation;

import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A delegatee from the delegator's network, such as a peer in another department.
 *
 * <p>May give the task back at any time and gets no autonomy level. Source: F4, F17, F37.
 *
 * @param id who it is
 * @param chosenFor why this person was asked, in words, such as {@code COMPETENCE}
 * @since 0.1.0
 */
public record NetworkMember(@Valid PersonId id, Option<@NotBlank @Size(max = 2000) String> chosenFor)
        implements Delegatee {

    public NetworkMember {
        Objects.requireNonNull(id, "id");
        chosenFor = Components.option(chosenFor, "chosenFor");
    }
}
