package io.github.nextmove.delegation.handoverlogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderKindsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org:resource",
                "Resource",
                "assigned_to",
                "assignedTo",
                "Assigned To",
                "ASSIGNEE",
                "resolved_by",
                "user",
                "Users",
                "employee_id",
                "Behandelaar",
                "medewerker",
                "owner",
                "e-mail",
                "caller_id",
                "Requester",
                "Reporter",
                "case manager",
                "Approver",
                "contact",
                "Aanvrager",
                "melder",
                "leidinggevende",
                "Collega"
            })
    void columns_that_look_like_people(String column) {
        assertThat(HolderKinds.of(column)).isEqualTo(HolderKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org:group", "assignment_group", "Team", "Support group", "user_group", "assignedGroup", "queue",
                "Department", "resource_team", "org:role", "afdeling", "Behandelgroep", "holder", ""
            })
    void columns_that_do_not(String column) {
        assertThat(HolderKinds.of(column)).isEqualTo(HolderKind.GROUP);
    }
}
