package io.github.nextmove.delegation.handoverlogs;

import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Tells by the name of a column or key whether its holders may be people, such as {@code assigned_to}. */
final class HolderKinds {
    /** A word of these says that it is about a group, whatever else the name says. */
    private static final Set<String> GROUPS = HashSet.of(
            "group",
            "team",
            "queue",
            "department",
            "dept",
            "line",
            "unit",
            "role",
            "organization",
            "organisation",
            "groep",
            "afdeling",
            "wachtrij",
            "rol",
            "eenheid");

    private static final Set<String> PEOPLE = HashSet.of(
            "resource",
            "user",
            "username",
            "person",
            "people",
            "employee",
            "staff",
            "assignee",
            "assigned",
            "owner",
            "agent",
            "worker",
            "handler",
            "operator",
            "member",
            "analyst",
            "engineer",
            "name",
            "by",
            "who",
            "email",
            "mail",
            "login",
            "account",
            "clerk",
            "performer",
            "originator",
            "technician",
            "responsible",
            "caller",
            "requester",
            "requestor",
            "reporter",
            "author",
            "manager",
            "supervisor",
            "approver",
            "reviewer",
            "contact",
            "colleague",
            "persoon",
            "gebruiker",
            "medewerker",
            "behandelaar",
            "eigenaar",
            "verantwoordelijke",
            "naam",
            "door",
            "toegewezen",
            "uitvoerder",
            "aanvrager",
            "melder",
            "leidinggevende",
            "collega",
            "beoordelaar",
            "contactpersoon");

    private HolderKinds() {}

    static HolderKind of(String column) {
        Vector<String> words = words(column);
        boolean people = !words.exists(GROUPS::contains) && words.exists(PEOPLE::contains);
        return people ? HolderKind.PERSON : HolderKind.GROUP;
    }

    /** Such as assigned and to, of {@code assignedTo}, {@code assigned_to} or {@code Assigned to}. */
    private static Vector<String> words(String column) {
        return Vector.of(column.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").split("[^\\p{L}]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word ->
                        word.endsWith("s") ? Vector.of(word, word.substring(0, word.length() - 1)) : Vector.of(word));
    }
}
