package io.github.nextmove.delegation.handoverlogs;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether somebody looks on: a program in a pipe has no use for a bar that moves. */
final class Terminal {
    private Terminal() {}

    static boolean isThere() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console in a pipe too, and it tells; before, there is none in a pipe. */
    private static boolean isTerminal(Console console) {
        try {
            Method asked = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(asked.invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
