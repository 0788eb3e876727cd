package io.github.nextmove.delegation.benchmarks.lifecycle;

import io.github.nextmove.delegation.lifecycle.Reason;
import java.util.List;

/** Why the hand-written life cycle refused a command: every reason, typed and with its data. */
record Refused(List<Reason> reasons) implements Verdict {}
