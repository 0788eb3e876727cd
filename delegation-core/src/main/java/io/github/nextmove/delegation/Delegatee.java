package io.github.nextmove.delegation;

import io.vavr.control.Option;

/**
 * The one person a task is handed to, such as {@code Delegatee.employee(sam)}.
 *
 * <p>Source: F4, F5.
 *
 * @since 0.1.0
 */
public sealed interface Delegatee permits Employee, NetworkMember {

    /** Who it is. */
    PersonId id();

    /** Somebody who works for the delegator. */
    static Delegatee employee(PersonId id) {
        return new Employee(id);
    }

    /** Somebody from the delegator's network. */
    static Delegatee networkMember(PersonId id) {
        return new NetworkMember(id, Option.none());
    }

    /** Whether the rules for employees apply. */
    default boolean isEmployee() {
        return this instanceof Employee;
    }
}
