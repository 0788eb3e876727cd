package io.github.nextmove.delegation.console;

import picocli.CommandLine.Help.Ansi;

/** When to write in colour, by the words of an option {@code --color}: such as never. */
public enum Color {
    auto(Ansi.AUTO),
    always(Ansi.ON),
    never(Ansi.OFF);

    private final Ansi ansi;

    Color(Ansi ansi) {
        this.ansi = ansi;
    }

    /** The same, as a {@link Page} takes it. */
    public Ansi ansi() {
        return ansi;
    }
}
