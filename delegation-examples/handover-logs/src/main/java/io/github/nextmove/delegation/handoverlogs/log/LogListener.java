package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;

/** Who is told what stands in a log while it is read, such as an analysis. */
public interface LogListener {

    /** A case begins whose events follow together; not said where events of several cases stand among each other. */
    void begins(String caseId);

    /** The next event of its case; of a case that nothing was said about before, the first. */
    void tells(LogEvent event);

    /** No event of this case follows; said only after {@link #begins}. */
    void ends(String caseId);

    /** Something that whoever reads the outcome should know, such as which columns were taken. */
    void notes(Message note);
}
