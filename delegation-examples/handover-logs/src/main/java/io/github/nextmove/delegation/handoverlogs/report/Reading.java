package io.github.nextmove.delegation.handoverlogs.report;

import io.github.nextmove.delegation.handoverlogs.analysis.HolderKind;
import io.github.nextmove.delegation.handoverlogs.log.LogColumns;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The sentences that stand around the figures: how the log was read, what they do not tell, what can be done now. */
final class Reading {
    private final Findings findings;
    private final Wording wording;

    Reading(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    String title() {
        return wording.say(Wording.text("title").with("file", Wording.clean(findings.file())));
    }

    /** Which columns were read, what the holders are, and what was left out. */
    Vector<String> howItWasRead() {
        LogColumns columns = findings.summary().columns();
        long skipped = findings.summary().skipped();
        return Vector.of(Wording.text("read.columns")
                        .with("case", column(columns.caseId()))
                        .with("time", column(columns.time()))
                        .with("holder", column(columns.holder()))
                        .with("status", column(columns.status())))
                .append(Wording.text("read.kind." + findings.kind()))
                .appendAll(Option.when(!findings.summary().timed(), () -> Wording.text("read.untimed")))
                .appendAll(Option.when(
                        skipped > 0, () -> Wording.text("read.skipped").with("count", wording.number(skipped))))
                .map(wording::say);
    }

    private String column(Option<String> column) {
        return column.map(Wording::clean).getOrElse(() -> wording.say("read.none"));
    }

    Vector<String> notes() {
        return findings.notes().map(wording::say).map(Wording::clean);
    }

    /** What nobody may conclude from the figures. */
    Vector<String> limits() {
        return Vector.of("limits.lines", "limits.boss", "limits.why", "limits.worth")
                .appendAll(Option.when(findings.groups().isDefined(), "limits.waiting"))
                .appendAll(Option.when(findings.kind() == HolderKind.PERSON, "limits.who"))
                .map(wording::say);
    }

    /** What a manager can ask or agree now. */
    Vector<String> nextMoves() {
        boolean cameBack = findings.analysis().handBacks() > 0;
        return Vector.of("next.handOver")
                .appendAll(Option.when(cameBack, "next.comesBack"))
                .appendAll(Option.when(
                        findings.analysis().handBacksByKind().exists(kinds -> kinds.neverAccepted() > 0),
                        "next.neverAccepted"))
                .appendAll(Option.when(cameBack, "next.story"))
                .map(wording::say);
    }
}
