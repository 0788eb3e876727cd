package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** What a column tells, such as the case; and how such columns are usually called, the more telling names first. */
enum Role {
    CASE(
            "concept:name",
            "case:concept:name, case id, caseid, case number, case, trace id, number, ticket number, ticket id, ticket,"
                    + " incident number, incident id, incident, problem id, issue key, issue id, issue, request id,"
                    + " request number, request, order id, work item, zaaknummer, zaak id, zaak, dossiernummer, dossier,"
                    + " meldingnummer, melding, ticketnummer, incidentnummer, aanvraagnummer, aanvraag, id, concept:name"),
    TIME(
            "time:timestamp",
            "time:timestamp, timestamp, event time, sys_updated_at, sys_updated_on, updated at, updated on, updated,"
                    + " complete timestamp, end timestamp, completed at, completion time, changed at, changed on,"
                    + " change date, modified at, modified on, start timestamp, event date, date time, datetime, date,"
                    + " time, created at, created on, created, tijdstip, datum tijd, datumtijd, wijzigingsdatum,"
                    + " gewijzigd op, datum, tijd"),
    HOLDER(
            "org:group",
            "org:group, assignment group, assigned group, assigned team, support group, owner group, group, team,"
                    + " queue, department, behandelgroep, behandelende groep, groep, afdeling, wachtrij, org:resource,"
                    + " resource, assigned to, assignee, owner, agent, handler, user, behandelaar, medewerker,"
                    + " toegewezen aan, eigenaar, gebruiker"),
    STATUS(
            "lifecycle:transition",
            "status, state, incident_state, incident status, ticket status, issue status, case status, current status,"
                    + " lifecycle:transition, toestand, fase");

    private final String key;
    private final Vector<String> usual;

    Role(String key, String usual) {
        this.key = key;
        this.usual = Stream.of(usual.split(",")).map(Role::plain).toVector();
    }

    /** The column of a header that probably tells it. */
    Option<String> in(Vector<String> header) {
        return usual.flatMap(name -> header.find(column -> plain(column).equals(name)))
                .headOption();
    }

    /** The key under which an XES usually has it. */
    String key() {
        return key;
    }

    /** The option that names such a column. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    /** How it is said in a message. */
    Message word() {
        return LogTexts.text("role." + name());
    }

    /** The column that was asked for, if any. */
    Option<String> of(LogColumns columns) {
        return switch (this) {
            case CASE -> columns.caseId();
            case TIME -> columns.time();
            case HOLDER -> columns.holder();
            case STATUS -> columns.status();
        };
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_.:-]", "").toLowerCase(Locale.ROOT);
    }
}
