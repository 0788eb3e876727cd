package io.github.nextmove.delegation.testing.explorer;

import io.github.nextmove.delegation.lifecycle.Reason;
import io.vavr.collection.Vector;

/** The kinds of reasons, counted by what is missing where something is: {@code Missing AGREEMENT}. */
enum ReasonKind {
    WRONG_PHASE("WrongPhase"),
    WRONG_PERSON("WrongPerson"),
    WRONG_OWNER("WrongOwner"),
    UNKNOWN_PERSON("UnknownPerson"),
    UNKNOWN_MATTER("UnknownMatter"),
    SAME_PERSON_TWICE("SamePersonTwice"),
    NOT_FOR_EMPLOYEES("NotForEmployees"),
    TIME_RUNS_BACKWARDS("TimeRunsBackwards"),
    HISTORY_MOVED_ON("HistoryMovedOn"),
    GATE_CLOSED("GateClosed"),
    NO_PROPOSAL("NoProposal"),
    ALREADY_IN_CHAIN("AlreadyInChain"),
    STILL_HANDED_ON("StillHandedOn"),
    NOT_AT_WORK_ABOVE("NotAtWorkAbove"),
    UNKNOWN_LINK("UnknownLink"),
    NOT_DRAFTED_FIRST("NotDraftedFirst"),
    DRAFTED_AGAIN("DraftedAgain"),
    MISSING("Missing");

    private static final Reason.Cases<ReasonKind> KIND = new OfReason();

    private static final Vector<String> NAMES = Vector.of(values())
            .init()
            .map(kind -> kind.label)
            .appendAll(Vector.of(Reason.Required.values()).map(what -> MISSING.label + " " + what));
    private static final Vector<String> NEVER_MISSING = Vector.of(
                    Reason.Required.ACCEPTANCE,
                    Reason.Required.RATING_DAY,
                    Reason.Required.OWNER,
                    Reason.Required.RESPONSE,
                    Reason.Required.RETURN_REASON,
                    Reason.Required.QUADRANT,
                    Reason.Required.FOLLOW_UP,
                    Reason.Required.OUTCOME,
                    Reason.Required.RECALL_REASON)
            .map(what -> MISSING.label + " " + what);

    private final String label;

    ReasonKind(String label) {
        this.label = label;
    }

    /** The names of all, what is missing last. */
    static Vector<String> names() {
        return NAMES;
    }

    /** Where its name stands among all. */
    static int index(Reason reason) {
        ReasonKind kind = of(reason);
        return reason instanceof Reason.Missing missing
                ? kind.ordinal() + missing.what().ordinal()
                : kind.ordinal();
    }

    /** What it is called among all. */
    static String name(Reason reason) {
        return NAMES.get(index(reason));
    }

    /** Whether a command can be refused for it: without some of what is needed, no command can be made. */
    static boolean canBeGiven(String name) {
        return !NEVER_MISSING.contains(name);
    }

    private static ReasonKind of(Reason reason) {
        return reason.match(KIND);
    }

    private static final class OfReason implements Reason.Cases<ReasonKind> {

        @Override
        public ReasonKind wrongPhase(Reason.WrongPhase reason) {
            return WRONG_PHASE;
        }

        @Override
        public ReasonKind wrongPerson(Reason.WrongPerson reason) {
            return WRONG_PERSON;
        }

        @Override
        public ReasonKind wrongOwner(Reason.WrongOwner reason) {
            return WRONG_OWNER;
        }

        @Override
        public ReasonKind unknownPerson(Reason.UnknownPerson reason) {
            return UNKNOWN_PERSON;
        }

        @Override
        public ReasonKind unknownMatter(Reason.UnknownMatter reason) {
            return UNKNOWN_MATTER;
        }

        @Override
        public ReasonKind samePersonTwice(Reason.SamePersonTwice reason) {
            return SAME_PERSON_TWICE;
        }

        @Override
        public ReasonKind notForEmployees(Reason.NotForEmployees reason) {
            return NOT_FOR_EMPLOYEES;
        }

        @Override
        public ReasonKind timeRunsBackwards(Reason.TimeRunsBackwards reason) {
            return TIME_RUNS_BACKWARDS;
        }

        @Override
        public ReasonKind historyMovedOn(Reason.HistoryMovedOn reason) {
            return HISTORY_MOVED_ON;
        }

        @Override
        public ReasonKind gateClosed(Reason.GateClosed reason) {
            return GATE_CLOSED;
        }

        @Override
        public ReasonKind noProposal(Reason.NoProposal reason) {
            return NO_PROPOSAL;
        }

        @Override
        public ReasonKind alreadyInChain(Reason.AlreadyInChain reason) {
            return ALREADY_IN_CHAIN;
        }

        @Override
        public ReasonKind stillHandedOn(Reason.StillHandedOn reason) {
            return STILL_HANDED_ON;
        }

        @Override
        public ReasonKind notAtWorkAbove(Reason.NotAtWorkAbove reason) {
            return NOT_AT_WORK_ABOVE;
        }

        @Override
        public ReasonKind unknownLink(Reason.UnknownLink reason) {
            return UNKNOWN_LINK;
        }

        @Override
        public ReasonKind notDraftedFirst(Reason.NotDraftedFirst reason) {
            return NOT_DRAFTED_FIRST;
        }

        @Override
        public ReasonKind draftedAgain(Reason.DraftedAgain reason) {
            return DRAFTED_AGAIN;
        }

        @Override
        public ReasonKind missing(Reason.Missing reason) {
            return MISSING;
        }
    }
}
