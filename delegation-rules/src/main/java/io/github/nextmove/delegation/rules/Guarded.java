package io.github.nextmove.delegation.rules;

import java.util.function.Supplier;

/** Asks code that others wrote, which may fail in any way. */
final class Guarded {

    private Guarded() {}

    /** What it answers, or something else when it fails. */
    static <T> T ask(Supplier<T> asked, Supplier<T> instead) {
        try {
            return asked.get();
        } catch (Throwable thrown) { // checked exceptions too: Vavr throws them without declaring
            if (breaksTheMachine(thrown)) {
                throw thrown;
            }
            return instead.get();
        }
    }

    /** Whether nobody can go on after it. */
    static boolean breaksTheMachine(Throwable thrown) {
        return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    }
}
