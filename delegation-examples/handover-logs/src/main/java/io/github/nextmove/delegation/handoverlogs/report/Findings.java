package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.Message;
import io.github.nextmove.delegation.handoverlogs.analysis.Analysis;
import io.github.nextmove.delegation.handoverlogs.analysis.GroupFigures;
import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.log.LogSummary;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What all reports tell of one log, such as the 23,321 hand-offs between the groups of {@code incidents.csv}.
 *
 * @param file the name of the log's file
 * @param summary how it was read
 * @param kind what its holders are
 * @param analysis what was counted in it
 * @param notes what whoever reads the figures should know, such as which columns were guessed
 */
public record Findings(String file, LogSummary summary, HolderKind kind, Analysis analysis, Vector<Message> notes) {

    public Findings {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(notes, "notes");
    }

    /** What may be told about single holders: nothing where these are persons, whatever was counted. */
    Option<GroupFigures> groups() {
        return kind == HolderKind.PERSON ? Option.none() : analysis.groups();
    }
}
