package io.github.nextmove.delegation.lifecycle;

import io.github.nextmove.delegation.Message;
import io.vavr.collection.Vector;

/** Gates to try the life cycle with. */
final class SampleGates {

    /** Closed while the result was delivered and the evaluation is not complete. */
    static final Gate EVALUATION_COMPLETE = (delegation, close) -> delegation.phase() == Phase.RETURNED
                    || delegation.evaluation().exists(evaluation -> evaluation.isComplete())
            ? Vector.empty()
            : Vector.of(objection("EVALUATION_INCOMPLETE", delegation));

    private SampleGates() {}

    /** Always closed. */
    static Gate closed(String code) {
        return (delegation, close) -> Vector.of(objection(code, delegation));
    }

    private static Objection objection(String code, Delegation delegation) {
        return new Objection(
                code,
                Vector.empty(),
                Message.of("sample", "problem"),
                Message.of("sample", "next-move"),
                delegation.delegator());
    }
}
